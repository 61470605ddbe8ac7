import Glossary
import Leads
import Workbench

extension Conversation {
  /// Reads one line, which may be empty; what is no text is asked for again.
  mutating func answer() throws(Leaving) -> String {
    while true {
      output.flush()
      guard output.fault == nil else { throw .ended }
      switch typed.next() {
      case .line(let text):
        // Others worked meanwhile. Where that cannot be read, the task itself will say so.
        if let fresh = try? workspace.refreshed(at: clock.now) { workspace = fresh }
        return Environment.withoutBlanks(text)
      case .tooLong: say(ConversationWords.tooLong)
      case .unreadable: say(ConversationWords.unreadable)
      case .end: throw .ended
      }
    }
  }

  /// Whether the answer leaves whatever is under way.
  static func leaves(_ answer: String) -> Bool {
    [".", "cancel", "annuler"].contains(Folding.fold(answer))
  }

  /// Asks for one of several things by number or by word; `usual` is what an empty line means.
  ///
  /// `help` is written where the answer is a question mark.
  mutating func choose(
    _ question: Localized, among names: [Localized], usual: Int? = nil, help: [Line]
  ) throws(Leaving) -> Int {
    while true {
      say(ConversationWords.question(question, listed(names), present: usual.map { names[$0] }))
      let answer = try answer()
      if Self.leaves(answer) { throw .cancelled }
      if answer == "?" {
        say(help)
        say(ConversationWords.choiceHelp)
        continue
      }
      if answer.isEmpty, let usual { return usual }
      if let place = Self.place(of: answer, among: names) { return place }
      say(ConversationWords.noChoice(answer, names.count))
    }
  }

  /// Asks for yes or no; an empty line means yes.
  mutating func agrees(_ question: Localized, help: [Line]) throws(Leaving) -> Bool {
    try choose(question, among: [FormWords.yes, FormWords.no], usual: 0, help: help) == 0
  }

  /// The names with their numbers: `1 call, 2 e-mail`.
  func listed(_ names: [Localized]) -> Localized {
    func list(_ text: (Localized) -> String) -> String {
      names.enumerated().map { "\($0 + 1) \(text($1))" }.joined(separator: ", ")
    }
    return Localized(en: list(\.en), fr: list(\.fr))
  }

  /// Which name an answer means: its number, the name in either language, or how it begins.
  static func place(of answer: String, among names: [Localized]) -> Int? {
    if let number = Int(answer) {
      return (1...max(1, names.count)).contains(number) && !names.isEmpty ? number - 1 : nil
    }
    let wanted = Folding.fold(answer)
    func places(_ isMeant: (String) -> Bool) -> [Int] {
      names.indices.filter { place in
        [names[place].en, names[place].fr].contains { isMeant(Folding.fold($0)) }
      }
    }
    let exact = places { $0 == wanted }
    if exact.count == 1 { return exact[0] }
    let begun = places { $0.hasPrefix(wanted) }
    return begun.count == 1 && !wanted.isEmpty ? begun[0] : nil
  }
}
