package import Glossary
package import Leads

/// What is to be done with a file of the team's words.
package struct TermFileRequest: Equatable, Sendable {
  /// What is to be done.
  package enum Task: Equatable, Sendable {
    /// Take over the words of a file, all or none.
    case take
    /// Write the team's words into a new file.
    case write
  }

  /// What is to be done.
  package let task: Task
  /// The file, as it was typed.
  package let path: String

  /// Joins what is to be done and the file, as it was typed.
  package init(_ task: Task, path: String) {
    self.task = task
    self.path = path
  }
}

extension TermFileRequest {
  /// Reads the whole of a file.
  package typealias Read = (_ path: String) throws(FileReadingFault) -> [UInt8]
  /// Makes a file that is not there yet, and returns its whole path.
  package typealias Create =
    (_ path: String, _ bytes: [UInt8]) throws(FileWritingFault) -> String

  /// Does what is asked, with a store and with the files that the caller reads and makes.
  package func answer(
    from store: any LeadStore, read: Read, create: Create
  ) throws(StoreError) -> TermFileAnswer {
    switch task {
    case .take:
      switch words(read) {
      case .success(let words): return taken(try store.keep(.take(words)))
      case .failure(let fault): return .refused(fault, self)
      }
    case .write: return written(try store.settings(), create)
    }
  }

  private func words(_ read: Read) -> Result<TeamTerms, TermFileFault> {
    Result { () throws(FileReadingFault) in try read(path) }.mapError(TermFileFault.unread)
      .flatMap { bytes in
        Result { () throws(TermFileFault) in try TermFile.words(in: bytes) }
      }
  }

  private func taken(_ outcome: TermOutcome) -> TermFileAnswer {
    switch outcome.answer {
    case .kept: .taken(outcome)
    case .refused(let fault): .refused(.refused(fault), self)
    }
  }

  private func written(_ settings: WorkspaceSettings, _ create: Create) -> TermFileAnswer {
    do throws(TermFileFault) {
      let (text, count) = try TermFile.contents(settings)
      let made = try Result { () throws(FileWritingFault) in try create(path, Array(text.utf8)) }
        .mapError(TermFileFault.unwritten).get()
      return .written(path: made, count: count)
    } catch {
      return .refused(error, self)
    }
  }
}

/// What became of a file of the team's words.
package enum TermFileAnswer: Equatable, Sendable {
  /// Its words were taken over.
  case taken(TermOutcome)
  /// So many words were written; the whole path of the file.
  case written(path: String, count: Int)
  /// Nothing was done of what was asked.
  case refused(TermFileFault, TermFileRequest)
}

/// Why a file of the team's words was not taken over, or not written.
package enum TermFileFault: Error, Hashable, Sendable {
  /// It could not be read.
  case unread(FileReadingFault)
  /// What it says cannot be the team's words.
  case broken(TeamTermsFault)
  /// Not a word is in it.
  case wordless
  /// What the team says already does not let it in, or cannot be read.
  case refused(TeamTermsFault)
  /// The team has no words to write.
  case nothingToWrite
  /// It could not be written.
  case unwritten(FileWritingFault)
}

/// The files of the team's words: the same on the screen and on the command line.
package enum TermFile {
  /// The words of a file.
  package static func words(in bytes: [UInt8]) throws(TermFileFault) -> TeamTerms {
    let words: TeamTerms
    do throws(TeamTermsFault) {
      words = try TeamTerms(bytes)
    } catch {
      throw .broken(error)
    }
    guard !words.terms.isEmpty else { throw .wordless }
    return words
  }

  /// The file of all that the team says, and how many words it holds.
  static func contents(
    _ settings: WorkspaceSettings
  ) throws(TermFileFault) -> (text: String, count: Int) {
    let words: TeamTerms
    do throws(TeamTermsFault) {
      words = try TeamTerms(settings.terms.utf8)
    } catch {
      throw .refused(error)
    }
    guard !words.terms.isEmpty else { throw .nothingToWrite }
    return (words.text, words.terms.count)
  }

  /// The longest file that is read, in bytes.
  package static let longest = TeamTerms.longestFile
}
