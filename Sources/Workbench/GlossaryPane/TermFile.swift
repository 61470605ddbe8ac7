package import Glossary

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

  /// The longest file that is read, in bytes.
  package static let longest = TeamTerms.longestFile
}
