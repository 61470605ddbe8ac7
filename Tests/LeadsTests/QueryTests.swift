import Testing

@testable import Leads

struct QueryTests {
  static func term(_ test: Query.Test, not: Bool = false) -> Query.Term {
    Query.Term(test, isNegated: not)
  }

  static let table: [(String, [Query.Term])] = [
    ("", []), ("   ", []), ("Dupont", [term(.word("dupont"))]),
    ("dupont LÉA", [term(.word("dupont")), term(.word("lea"))]),
    ("jean-paul@x.fr", ["jean", "paul", "x", "fr"].map { term(.word($0)) }),
    ("\"Brasserie du Port\"", ["brasserie", "du", "port"].map { term(.word($0)) }),
    ("\"stage:sql\"", [term(.word("stage")), term(.word("sql"))]),
    ("\"-dupont\"", [term(.word("dupont"))]),
    ("\"half open", [term(.word("half")), term(.word("open"))]),
    ("-dupont", [term(.word("dupont"), not: true)]), ("-", []), ("--", []),
    ("#294", [term(.number(LeadNumber(294)))]), ("\"#294\"", [term(.word("294"))]),
    ("-#7", [term(.number(LeadNumber(7)), not: true)]), ("#7b", [term(.word("7b"))]),
    ("stage:sql", [term(.lane(.stage(.salesQualified)))]),
    ("étape:SQL", [term(.lane(.stage(.salesQualified)))]),
    ("stage:nur", [term(.lane(.parked))]), ("-stage:lst", [term(.lane(.lost), not: true)]),
    ("stage=sql", [term(.lane(.stage(.salesQualified)))]),
    ("owner:Léa", [term(.owner("lea"))]), ("commercial:léa", [term(.owner("lea"))]),
    ("owner:me", [term(.mine)]), ("propriétaire:moi", [term(.mine)]),
    ("owner:none", [term(.owner(""))]), ("-owner:personne", [term(.owner(""), not: true)]),
    ("source:Salon", [term(.source("salon"))]),
    ("origine:\"Salon de Lyon\"", [term(.source("salon de lyon"))]),
    ("temperature:hot", [term(.temperature(.hot))]),
    ("température:tiède", [term(.temperature(.warm))]),
    ("temp:froid", [term(.temperature(.cold))]),
    ("temp:non-évalué", [term(.temperature(.unrated))]),
    ("bant:b?", [term(.letter(.budget, .unknown))]), ("bant:B", [term(.letter(.budget, .unknown))]),
    ("bant:n+", [term(.letter(.need, .sufficient))]),
    ("bant:t!", [term(.letter(.timeline, .blocking))]),
    ("bant:a=partial", [term(.letter(.authority, .partial))]),
    ("bant:bn~", [term(.letter(.budget, .partial)), term(.letter(.need, .partial))]),
    ("amount>=10k", [term(.amount(.atLeast, 1_000_000))]),
    ("amount:>=10k", [term(.amount(.atLeast, 1_000_000))]),
    ("montant<1,5M€", [term(.amount(.below, 150_000_000))]),
    ("valeur:12.50", [term(.amount(.equal, 1250))]),
    ("value>0", [term(.amount(.above, 0))]), ("amount<=99", [term(.amount(.atMost, 9900))]),
    ("idle>7d", [term(.idle(.above, days: 7))]), ("idle:7", [term(.idle(.atLeast, days: 7))]),
    ("inactif<=2s", [term(.idle(.atMost, days: 14))]), ("idle=1m", [term(.idle(.equal, days: 30))]),
    ("idle>3j", [term(.idle(.above, days: 3))]),
    // Times and addresses are words.
    ("12:30", [term(.word("12")), term(.word("30"))]),
    ("https://nordia.fr", ["https", "nordia", "fr"].map { term(.word($0)) }),
    // What is still being typed asks nothing yet.
    ("stage:", []), ("owner:", [term(.owner(""))]), ("owner:=", []), ("amount>", []),
    ("amount:>=", []), ("-bant:", []),
    ("idle<", []),
    ("dupont stage:", [term(.word("dupont"))]),
  ]

  @Test(arguments: table)
  func aFilterIsReadAsItWasTyped(text: String, terms: [Query.Term]) throws {
    #expect(try Query(text).terms == terms)
    #expect(try Query(text).isEmpty == terms.isEmpty)
  }

  static let faults: [(String, String, Int, QueryError.Reason)] = [
    ("stagge:sql", "stagge:sql", 0, .unknownField("stagge")),
    ("dupont  étap:sql", "étap:sql", 8, .unknownField("étap")),
    ("scope<47", "scope<47", 0, .unknownField("scope")),
    ("score>=many", "score>=many", 0, .badValue(field: .score)),
    ("stage:foo", "stage:foo", 0, .badValue(field: .stage)),
    ("-stage:foo", "stage:foo", 0, .badValue(field: .stage)),
    ("\"a b\" temp:boiling", "temp:boiling", 6, .badValue(field: .temperature)),
    ("bant:x?", "bant:x?", 0, .badValue(field: .bant)),
    ("bant:b%", "bant:b%", 0, .badValue(field: .bant)),
    ("amount>lots", "amount>lots", 0, .badValue(field: .amount)),
    ("amount:-5", "amount:-5", 0, .badValue(field: .amount)),
    ("idle>soon", "idle>soon", 0, .badValue(field: .idle)),
    ("stage>sql", "stage>sql", 0, .notComparable(.stage)),
    ("temperature<hot", "temperature<hot", 0, .notComparable(.temperature)),
    // Too large for any book, and no reason to stop the program.
    ("amount>99999999999999999999", "amount>99999999999999999999", 0, .badValue(field: .amount)),
    ("amount>92233720368547758.07", "amount>92233720368547758.07", 0, .badValue(field: .amount)),
    ("idle>9999999999", "idle>9999999999", 0, .badValue(field: .idle)),
  ]

  @Test(arguments: faults)
  func aFaultNamesItsWordAndItsPlace(
    text: String, word: String, offset: Int, reason: QueryError.Reason
  ) {
    #expect(throws: QueryError(word: word, offset: offset, reason: reason)) { try Query(text) }
  }

  @Test func aFinishedFilterLeavesNothingOpen() throws {
    for text in ["stage:", "idle>", "bant:", "-stage:", "owner:=", "dupont amount>="] {
      #expect(throws: QueryError.self, "\(text)") { try Query(text, isFinished: true) }
      #expect(throws: Never.self) { try Query(text) }
    }
    let fault = QueryError(word: "\"jean", offset: 7, reason: .unclosedQuote)
    #expect(throws: fault) { try Query("dupont \"jean", isFinished: true) }
    for text in ["", "owner:", "12:30", "stage:mql \"jean paul\"", "idle>7d"] {
      #expect(try Query(text, isFinished: true) == Query(text))
    }
  }

  @Test func amountsAreReadInTheWorkspacesCurrency() throws {
    let yen = try #require(Currency("JPY"))
    let dinar = try #require(Currency("TND"))
    #expect(try Query("amount>10k", currency: yen).terms == [Self.term(.amount(.above, 10_000))])
    #expect(
      try Query("amount>1.5", currency: dinar).terms == [Self.term(.amount(.above, 1500))])
  }

  @Test func noTypingStopsTheProgram() {
    var dice = Dice(3)
    let alphabet = Array("ab:<>=-\" kM€9.,é#?~+!stage:owner:amount:idle:bant:")
    for _ in 0..<3000 {
      let text = String(
        (0..<Int.random(in: 0...14, using: &dice)).compactMap { _ in
          alphabet.randomElement(using: &dice)
        })
      let query = try? Query(text)
      _ = query?.condition(
        QueryContext(now: noon, settings: WorkspaceSettings(), users: everybody, me: lea.id))
    }
  }
}
