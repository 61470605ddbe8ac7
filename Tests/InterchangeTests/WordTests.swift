import Leads
import Testing

@testable import Interchange

@Suite struct WordTests {
  @Test(arguments: [
    ("new", Lane.stage(.captured)), ("Nouveau", .stage(.captured)), ("MCL", .stage(.captured)),
    ("Open - Not Contacted", .stage(.captured)), ("contacted", .stage(.marketingQualified)),
    ("Contacté", .stage(.marketingQualified)), ("Working", .stage(.marketingQualified)),
    ("Follow-Up", .stage(.marketingQualified)), ("IN_PROGRESS", .stage(.marketingQualified)),
    ("marketingqualifiedlead", .stage(.marketingQualified)), ("qualified", .stage(.salesQualified)),
    ("Qualifié", .stage(.salesQualified)), ("sql", .stage(.salesQualified)),
    ("meeting", .stage(.salesAcceptable)), ("Rendez-vous", .stage(.salesAcceptable)),
    ("RDV pris", .stage(.salesAcceptable)), ("Démo", .stage(.salesAcceptable)),
    ("OPEN_DEAL", .stage(.salesAcceptable)), ("proposal", .stage(.opportunityCreated)),
    ("negotiation", .stage(.opportunityCreated)), ("Négociation", .stage(.opportunityCreated)),
    ("Devis envoyé", .stage(.opportunityCreated)), ("CO", .stage(.opportunityCreated)),
    ("won", .stage(.won)), ("Gagné", .stage(.won)), ("Converted", .stage(.won)),
    ("Client", .stage(.won)), ("Closed Won", .stage(.won)), ("Lost", .lost), ("PERDU", .lost),
    ("LST", .lost), ("Junk", .disqualified), ("Écarté", .disqualified),
    ("Closed - Not Converted", .disqualified), ("nurture", .parked), ("NUR", .parked),
    ("Bad timing", .parked),
  ])
  func stagesAreUnderstood(word: String, expected: Lane) {
    #expect(StageWords.lane(named: word) == expected)
  }

  @Test(arguments: ["??", "", "Botox", "42"]) func otherWordsAreNoStage(word: String) {
    #expect(StageWords.lane(named: word) == nil)
  }

  @Test(
    arguments: [
      ("website", LeadOrigin.inbound, CaptureChannel.form, SiteKind.onSite),
      ("demo request", .inbound, .form, .onSite), ("content download", .inbound, .form, .onSite),
      ("newsletter", .inbound, .form, .onSite), ("chat", .inbound, .form, .onSite),
      ("Livre blanc", .inbound, .form, .onSite), ("Social Media", .inbound, .form, .offSite),
      ("webinar", .inbound, .event, nil), ("Event", .inbound, .event, nil),
      ("Salon", .inbound, .event, nil), ("referral", .inbound, .referral, nil),
      ("Bouche à oreille", .inbound, .referral, nil), ("Phone Inquiry", .inbound, .phone, nil),
      ("cold email", .outbound, .email, nil), ("Email Campaign", .outbound, .email, nil),
      ("cold call", .outbound, .phone, nil), ("Démarchage", .outbound, .phone, nil),
      ("LinkedIn", .outbound, .sourced, nil), ("purchased list", .outbound, .sourced, nil),
      ("partner list", .outbound, .sourced, nil), ("trade fair list", .outbound, .sourced, nil),
      ("inbound", .inbound, nil, nil), ("Sortant", .outbound, nil, nil),
    ] as [(String, LeadOrigin, CaptureChannel?, SiteKind?)])
  func waysInAreUnderstood(
    word: String, origin: LeadOrigin, channel: CaptureChannel?, site: SiteKind?
  ) {
    #expect(
      ChannelWords.meaning(of: word)
        == ChannelWords.Meaning(origin: origin, channel: channel, site: site))
  }

  @Test(arguments: [
    ("552 100 554", "552100554"), ("005880034", "005880034"), ("356000000", "356000000"),
    ("552100555", nil), ("12345", nil), ("5,521E+08", nil),
  ])
  func companyNumbersAreChecked(text: String, expected: String?) {
    #expect(CompanyNumber.siren(text) == expected)
  }

  @Test(arguments: [
    ("00588003400011", "005880034"), ("35600000000048", "356000000"),
    ("35600000049837", "356000000"), ("00588003400012", nil), ("1,23457E+13", nil),
  ])
  func establishmentNumbersAreChecked(text: String, expected: String?) {
    #expect(CompanyNumber.siren(ofEstablishment: text) == expected)
  }

  @Test(arguments: [
    ("https://www.nordia.example/fr?x=1", "nordia.example"), ("Nordia.EXAMPLE", "nordia.example"),
    ("http://nordia.example:8080", "nordia.example"),
    ("https://fr.linkedin.com/company/nordia", nil), ("nordia", nil), ("n/a", nil),
  ])
  func domainsAreTakenOutOfAddresses(text: String, expected: String?) {
    #expect(InternetDomain.host(of: text) == expected)
  }

  @Test(arguments: [
    ("a@b.fr", "b.fr"), ("inès@société.example", "société.example"),
    ("A.B+c@X-Y.co.uk", "x-y.co.uk"),
    ("a at b.fr", nil), ("a@b", nil), ("@b.fr", nil), ("a@b@c.fr", nil), ("a@b..fr", nil),
    ("a b@c.fr", nil), ("a@b.fr.", nil), ("a@b\u{A0}.fr", nil),
  ])
  func mailAddressesAreTold(text: String, expected: String?) {
    #expect(InternetDomain.domain(ofEmail: text) == expected)
  }
}
