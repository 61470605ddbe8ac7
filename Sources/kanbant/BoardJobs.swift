import Glossary
import Interchange
import Leads
import Runtime
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The long jobs as the screen runs them: the same as on the command line.
struct BoardJobs: Sendable {
  let options: GlobalOptions
  let clock: Clock

  /// The jobs, for the thread that does them.
  var jobs: Jobs {
    Jobs(
      importFile: { path, store, progress, isCancelled in
        importFile(path, store, progress, isCancelled)
      },
      makeDemo: { store, progress, isCancelled in makeDemo(store, progress, isCancelled) })
  }

  private func importFile(
    _ typed: String, _ store: any LeadStore, _ progress: Jobs.Progress,
    _ isCancelled: Jobs.IsCancelled
  ) -> JobReport {
    let path = options.namedFiles.path(typed)
    let source: ImportJob.Source
    do throws(SystemFault) {
      source = .init(try FileReading.open(path).get())
    } catch {
      return Self.report(of: error, path)
    }
    defer { close(source.descriptor) }
    do throws(StoreError) {
      var job = try importJob(path, store)
      do throws(ImportJob.Stop) {
        try job.run(source) {
          progress($0.kept, $0.percent)
        } isCancelled: {
          isCancelled()
        }
      } catch {
        guard error != .cancelled else { return .stopped(kept: job.result.kept) }
        return Self.report(of: error, path)
      }
      return .imported(ImportSummary(path: path, job.result))
    } catch {
      return .failed(error)
    }
  }

  private func importJob(_ path: String, _ store: any LeadStore) throws(StoreError) -> ImportJob {
    let users = try store.users()
    let settings = try store.settings()
    let folded = Folding.fold(options.environment.userName)
    guard let author = users.first(where: { Folding.fold($0.name) == folded }) else {
      throw .badUserName(options.environment.userName)
    }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let action = Localized(en: "Follow up", fr: "Relancer")
    let defaults = ImportDefaults(
      today: settings.zone.date(clock.now), currency: settings.currency, zone: settings.zone,
      source: stem.isEmpty ? file : stem, nextActionText: action[options.language])
    return ImportJob(
      into: store, users: users, author: author, settings: settings, defaults: defaults,
      now: clock.now)
  }

  private func makeDemo(
    _ store: any LeadStore, _ progress: Jobs.Progress, _ isCancelled: Jobs.IsCancelled
  ) -> JobReport {
    do throws(StoreError) {
      var book = DemoBook(
        count: DemoJob.usualCount, seed: DemoJob.usualSeed, now: clock.now,
        zone: try store.settings().zone)
      let isEmpty = try store.tallies().allSatisfy { $0.count == 0 }
      if !isEmpty {
        guard let begun = try DemoJob.begun(book, in: store) else { return .demoRefused }
        book = begun
      }
      var job = DemoJob(book, into: store)
      do throws(DemoJob.Stop) {
        try job.run {
          progress($0.kept, $0.percent)
        } isCancelled: {
          isCancelled()
        }
      } catch {
        switch error {
        case .store(let error): return .failed(error)
        case .cancelled: return .demoStopped(kept: job.kept, count: book.count)
        }
      }
      // A demonstration that is whole already is a workspace like any other.
      return isEmpty || job.stepCount > 0 ? .demoReady(count: book.count) : .demoRefused
    } catch {
      return .failed(error)
    }
  }

  private static func report(of fault: SystemFault, _ path: String) -> JobReport {
    switch fault.number {
    case ENOENT, ENOTDIR: .unreadable(path: path, .missing)
    case EACCES, EPERM: .unreadable(path: path, .denied)
    default: .failed(.fault(path: path, detail: fault.text))
    }
  }

  private static func report(of stop: ImportJob.Stop, _ path: String) -> JobReport {
    switch stop {
    case .unreadable(.empty): .unreadable(path: path, .empty)
    case .unreadable(.notText): .unreadable(path: path, .notText)
    case .unreadable(.noKnownColumns(let headers)):
      .unreadable(path: path, .noKnownColumns(headers))
    case .store(let error): .failed(error)
    case .reading(let fault): report(of: fault, path)
    case .shortened: .unreadable(path: path, .shortened)
    case .cancelled, .takenBack: .failed(.interrupted)
    }
  }
}

extension ImportSummary {
  /// What became of a file, in the numbers that the status line has room for.
  fileprivate init(path: String, _ result: ImportResult) {
    self.init(
      path: path, rows: result.rows, kept: result.kept,
      unproved: result.unproved.values.reduce(0, +),
      remarks: result.remarkCounts.values.reduce(0, +), rejected: result.lost)
  }
}
