/// An invented organisation and its main contact.
struct DemoCompany {
  let name: String
  let domain: String
  let town: String
  let headcount: Int
  let person: String
  let title: String
  let email: String
  let phone: String?

  /// Draws a company of a culture; names are composed, so that none is meant to be a real one.
  init(_ culture: DemoCulture, by random: inout DemoRandom) {
    let form = random.pick(culture.companyForms)
    let stem = Self.stem(by: &random)
    town = random.pick(culture.towns)
    if culture.speaksFrench {
      name = "\(random.pick(Self.frenchKinds)) \(stem) \(form)"
    } else {
      name = "\(stem) \(random.pick(Self.englishKinds)) \(form)"
    }
    domain = Self.slug(name) + ".example"
    headcount = 4 + random.mostlySmall(40) * random.mostlySmall(60)
    let first = random.pick(culture.firstNames)
    let last = random.pick(culture.lastNames)
    person = "\(first) \(last)"
    title = random.pick(DemoTexts.of(culture).titles)
    email = "\(Self.slug(first)).\(Self.slug(last))@\(domain)"
    phone = culture.phones.isEmpty ? nil : Self.digits(random.pick(culture.phones), by: &random)
  }

  private static func stem(by random: inout DemoRandom) -> String {
    random.pick(beginnings) + random.pick(middles) + random.pick(endings)
  }

  /// A pattern with a digit for each `#`.
  private static func digits(_ pattern: String, by random: inout DemoRandom) -> String {
    String(pattern.map { $0 == "#" ? Character(String(random.below(10))) : $0 })
  }

  private static func slug(_ name: String) -> String {
    name.split { $0 == " " || $0 == "-" || $0 == "'" }.map { FoldedWord.fold($0) }
      .filter { !$0.isEmpty }.joined(separator: "-")
  }

  private static let beginnings = words(
    """
    Bra Bel Cal Cor Dal Dor El Fal Fer Gal Gri Hal Ier Jol Kel Lor Mal Mer Nor Or Pel Quer Ral
    Sau Ser Tal Tre Ur Val Ver Vor Xan Yl Zel
    """)
  private static let middles = words("a an e en i il o on ou u ur al el ara evi ino")
  private static let endings = words(
    """
    bec bert cy dan dia dine fort gan lac lène lis mont morin nac nelle nov palme quin rac ran
    rivel roc sac seau sol stre tan tel tier van vel vic xis zan
    """)
  private static let frenchKinds = [
    "Ateliers", "Établissements", "Maison", "Laboratoires", "Transports", "Fonderie", "Menuiseries",
    "Brasserie", "Coopérative", "Cabinet", "Groupe", "Manufacture", "Chantiers", "Logistique",
    "Ingénierie", "Domaine", "Clinique", "Imprimerie", "Serrurerie", "Énergies", "Conserverie",
    "Mécanique", "Papeterie", "Verrerie", "Scierie", "Tissages", "Optique", "Câblerie",
  ]
  private static let englishKinds = [
    "Industries", "Logistics", "Foods", "Marine", "Textiles", "Robotics", "Optics", "Packaging",
    "Engineering", "Timber", "Glass", "Energy", "Tools", "Health", "Print", "Furniture", "Motors",
    "Plastics", "Dairy", "Software", "Consulting", "Bearings", "Paper", "Instruments",
  ]

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
