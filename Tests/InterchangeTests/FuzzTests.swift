import Interchange
import Leads
import Testing

@Suite struct FuzzTests {
  private let headers = [
    "company,contact,email,created,amount,stage,next action,note\n",
    "Société;Courriel;Montant (€)\n",
    "name\temail\n", "Notes:\n\"hm\"\n\ncompany,city\n", "sep=;\nnom;prénom;siret\n", "",
  ]
  private let scraps = [
    ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", " ", "\u{A0}", "\u{0}", "\u{1B}", "é",
    "🚀",
    "\u{FEFF}", "company", "email", "a@b.fr", "a at b", "31/02/2025", "2026-01-02", "03/04/2025",
    "1.234,56", "environ 10k", "99999999999999999999", "-", "won", "??", "1,23457E+13", "Nordia",
    "12 mars 2024", "10:30 PM", "€", "k", "'", "0", "12/", "Mar", "T", "+", ":",
  ]

  private func text(_ draws: inout Draws) -> [UInt8] {
    var bytes = Array(headers[draws.below(headers.count)].utf8)
    for _ in 0..<draws.below(60) {
      if draws.below(20) == 0 {
        bytes.append(UInt8(draws.below(256)))
      } else {
        bytes += Array(scraps[draws.below(scraps.count)].utf8)
      }
    }
    return bytes
  }

  /// Whether every record read is a lead or rejected, with nothing out of place in it.
  private func isAccounted(_ file: Imported) -> Bool {
    let reader = file.reader
    let texts = file.leads.flatMap { [$0.lead.company, $0.lead.source, $0.lead.contact ?? "x"] }
    return reader.recordCount == file.outcomes.count
      && reader.leadCount == file.leads.count && reader.rejectedCount == file.problems.count
      && reader.leadCount + reader.rejectedCount == reader.recordCount
      && file.leads.allSatisfy(\.canEnter)
      && texts.allSatisfy { text in
        !text.isEmpty && !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      }
  }

  @Test(arguments: 0..<10) func noInputBreaksTheReader(batch: Int) {
    var draws = Draws(state: UInt64(batch) + 77)
    var reads = 0
    for _ in 0..<1000 {
      let bytes = text(&draws)
      guard let file = try? Imported(bytes) else { continue }
      reads += 1
      #expect(isAccounted(file), "\(bytes)")
    }
    // Most inputs have a header that names somebody; otherwise nothing was tried.
    #expect(reads > 500)
  }

  @Test func piecesMakeNoDifference() throws {
    var draws = Draws(state: 5)
    for _ in 0..<300 {
      let bytes = text(&draws)
      let whole = Result { () throws(ImportFailure) in try Imported(bytes).outcomes }
      let pieces = Result { () throws(ImportFailure) in try Imported(bytes, piecesOf: 1).outcomes }
      #expect(whole == pieces, "\(bytes)")
    }
    let large = try Array(Fixture.bytes("leads-dirty.csv")) + Fixture.bytes("leads-plain.csv")
    let long = Array(repeating: large, count: 4).flatMap(\.self)
    #expect(try Imported(long, piecesOf: 1000).outcomes == Imported(long).outcomes)
  }

  @Test func cutFilesAreReadAsFarAsTheyGo() throws {
    for name in ["leads-french.csv", "leads-dirty.csv"] {
      let bytes = try Fixture.bytes(name)
      for length in stride(from: 400, to: bytes.count, by: 97) {
        let file = try Imported(Array(bytes.prefix(length)))
        #expect(isAccounted(file), "\(name) cut at \(length)")
      }
    }
  }
}
