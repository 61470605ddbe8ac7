import Glossary
import Leads

extension Model {
  /// Follows a long job, and reads the board anew when it ends.
  mutating func take(_ report: JobReport) -> [Effect] {
    switch report {
    case .progress(let kept, let percent):
      job?.kept = kept
      job?.percent = percent
      return reload()
    case .imported(let summary):
      job = nil
      notice = Notice(JobWords.imported(summary, formats, language))
    case .demoReady(let count):
      job = nil
      isDemonstration = true
      // Whoever began the tutorial in an empty workspace is told by its first step.
      if tutorial == nil {
        notice = Notice(
          JobWords.demoReady(
            formats.number(count), tutorial: keyName(of: .tutorial), language))
      }
    case .demoStopped(let kept, let count):
      takeStoppedDemo(kept: kept, of: count)
    case .demoRefused:
      job = nil
      notice = Notice(JobWords.demoRefused[language], .fault)
      return []
    case .unreadable(let path, let fault):
      job = nil
      notice = Notice(JobWords.unreadable(path, fault, language), .fault)
      return []
    case .stopped(let kept):
      job = nil
      notice = Notice(JobWords.stopped(formats.number(kept), undo: keyName(of: .undo), language))
    case .failed(let error):
      job = nil
      notice = Notice(wording.sentence(for: error), .fault)
    }
    return reload()
  }

  private mutating func takeStoppedDemo(kept: Int, of count: Int) {
    job = nil
    isDemonstration = true
    notice = Notice(
      JobWords.demoStopped(
        formats.number(kept), of: formats.number(count), palette: keyName(of: .palette),
        language))
  }
}
