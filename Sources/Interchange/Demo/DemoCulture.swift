/// What people and companies of one country are called, and where they are found.
struct DemoCulture {
  let country: String
  let speaksFrench: Bool
  /// Of all leads, how many in a thousand.
  let share: Int
  let firstNames: [String]
  let lastNames: [String]
  let towns: [String]
  let companyForms: [String]
  /// Numbers that no subscriber has, `#` for a digit; none where no such range is published.
  let phones: [String]

  private init(
    _ country: String, speaksFrench: Bool = false, share: Int, firstNames: String,
    lastNames: String, towns: String, forms: String, phones: [String] = []
  ) {
    self.country = country
    self.speaksFrench = speaksFrench
    self.share = share
    self.firstNames = Self.list(firstNames)
    self.lastNames = Self.list(lastNames)
    self.towns = Self.list(towns)
    companyForms = Self.list(forms)
    self.phones = phones
  }

  private static func list(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == "\n" }.map { Blanks.trimmed(String($0)) }
  }

  /// One of the cultures, by their shares.
  static func drawn(by random: inout DemoRandom) -> DemoCulture {
    var place = random.below(all.reduce(0) { $0 + $1.share })
    for culture in all {
      if place < culture.share { return culture }
      place -= culture.share
    }
    return all[0]
  }

  static let all: [DemoCulture] = [
    DemoCulture(
      "France", speaksFrench: true, share: 620,
      firstNames: """
        Éléonore, Zoé, Chloé, Léa, Manon, Inès, Jérôme, François, Benoît, Cédric, Gaëlle, Anaïs,
        Raphaël, Noël, Hélène, Agnès, Théo, Maël, Loïc, Aurélie, Béatrice, Clémence, Émilie,
        Frédéric, Grégoire, Héloïse, Kévin, Lætitia, Marie, Pierre, Jean-Marc, Paul, Sophie,
        Camille,
        Thomas, Nicolas, Antoine, Hugo, Louise, Alice, Yann, Aïcha, Mehdi, Samia, Moussa, Thi Mai
        """,
      lastNames: """
        Lefèvre, Béranger, Gérard, Lemaître, Hébert, Prévost, Périer, Bénard, Désiré, Françon,
        Coste,
        Dupré, Legrand, Morel, Dubreuil, Durand, Vasseur, Charpentier, Rousselot, Garnier, Fontanel,
        Girardin, Bonnefoy, Lambertin, Rocher, Le Goff, Kerbrat, Etcheverry, Da Silva, Benali,
        Haddad,
        Traoré, Nguyễn, Castellan, Delmotte, Van Eecke, Schmittlin, Peyrolle
        """,
      towns: """
        Lyon, Nantes, Lille, Rennes, Bordeaux, Toulouse, Marseille, Strasbourg, Grenoble, Angers,
        Dijon, Brest, Le Mans, Reims, Metz, Saint-Étienne, Clermont-Ferrand, Montpellier, Caen, Pau,
        Annecy, La Rochelle, Besançon, Nîmes, Orléans, Mulhouse, Vannes, Paris, Roubaix,
        Villeurbanne
        """,
      forms: "SAS, SAS, SARL, SA, & Fils, et Associés, France, SCOP",
      phones: [
        "01 99 00 ## ##", "02 61 91 ## ##", "03 53 01 ## ##", "04 65 71 ## ##", "05 36 49 ## ##",
        "06 39 98 ## ##", "06 39 98 ## ##",
      ]),
    DemoCulture(
      "Belgique", speaksFrench: true, share: 50,
      firstNames: "Noémie, Gaëtan, Lore, Joris, Élise, Wout, Margaux, Thibaut",
      lastNames: "Delvaux, Van Damme, Peeters, Lambrechts, Dewitte, Mertens, Collignon",
      towns: "Liège, Namur, Bruxelles, Gand, Charleroi, Louvain", forms: "SRL, SA, SC"),
    DemoCulture(
      "Suisse", speaksFrench: true, share: 40,
      firstNames: "Céline, Luca, Valérie, Reto, Mélanie, Nathanaël",
      lastNames: "Favre, Rochat, Bühler, Jaquet, Zürcher, Pittet",
      towns: "Lausanne, Genève, Fribourg, Neuchâtel, Sion, Bienne", forms: "SA, Sàrl"),
    DemoCulture(
      "Germany", share: 60,
      firstNames: "Jürgen, Anja, Björn, Käthe, Lukas, Friederike, Sönke, Ayşe",
      lastNames: "Schäfer, Größe, Köhler, Müllner, Weißmann, Böttcher, Vogelsang, Öztürk",
      towns: "Köln, München, Leipzig, Nürnberg, Hamburg, Düsseldorf", forms: "GmbH, AG, KG",
      phones: ["+49 30 23125 ###"]),
    DemoCulture(
      "United Kingdom", share: 55,
      firstNames: "Siobhán, Oliver, Priya, Imogen, Callum, Amara, Kofi, Rhys",
      lastNames: "Ashdown, O'Brien, Fairweather, Okafor, Sharma, Pemberton, MacRae, Whitlock",
      towns: "Leeds, Bristol, Manchester, Glasgow, London, Cardiff", forms: "Ltd, Group, Partners",
      phones: ["+44 20 7946 0###", "+44 7700 900###"]),
    DemoCulture(
      "España", share: 40,
      firstNames: "Íñigo, Nuria, Álvaro, Begoña, Martín, Lucía",
      lastNames: "Núñez, Muñoz, Ibáñez, Etxeberria, Quiñones, Peñalver",
      towns: "Bilbao, València, Sevilla, Zaragoza, A Coruña", forms: "S.L., S.A."),
    DemoCulture(
      "Italia", share: 35,
      firstNames: "Niccolò, Giulia, Matteo, Chiara, Tommaso, Noemi",
      lastNames: "D'Angelo, Bellandi, Cortellesi, Ferrarini, Nicolò, Zanetti",
      towns: "Torino, Bologna, Padova, Genova, Forlì", forms: "S.r.l., S.p.A."),
    DemoCulture(
      "Polska", share: 25,
      firstNames: "Łukasz, Agnieszka, Małgorzata, Paweł, Zofia",
      lastNames: "Wiśniewska, Dąbrowski, Zieliński, Kowalczyk, Łęcki",
      towns: "Łódź, Kraków, Poznań, Wrocław, Gdańsk", forms: "Sp. z o.o., S.A."),
    DemoCulture(
      "Česko", share: 15,
      firstNames: "Čeněk, Šárka, Ondřej, Zdeňka, Jiří",
      lastNames: "Dvořák, Nováčková, Říha, Šimůnek",
      towns: "Brno, Plzeň, Olomouc, Praha", forms: "s.r.o., a.s."),
    DemoCulture(
      "Sverige", share: 15,
      firstNames: "Åsa, Björn, Linnéa, Göran, Malin",
      lastNames: "Åkesson, Öberg, Sjögren, Lindqvist",
      towns: "Göteborg, Malmö, Örebro, Umeå", forms: "AB", phones: ["+46 8 465 004 ##"]),
    DemoCulture(
      "Portugal", share: 20,
      firstNames: "Nuno, Conceição, João, Inês, Gonçalo",
      lastNames: "Araújo, Gonçalves, Simões, Brandão",
      towns: "Porto, Braga, Coimbra, Lisboa, Évora", forms: "Lda, S.A."),
    DemoCulture(
      "Nederland", share: 15,
      firstNames: "Sanne, Jeroen, Anouk, Maarten, Fleur",
      lastNames: "van der Meer, de Wit, Hoekstra, Bakkerman, Teunissen",
      towns: "Utrecht, Eindhoven, Groningen, Arnhem", forms: "B.V., N.V."),
    DemoCulture(
      "Canada", speaksFrench: true, share: 10,
      firstNames: "Geneviève, Maxime, Océane, Félix, Maude",
      lastNames: "Thériault, Gagné, Bélanger, Côté",
      towns: "Québec, Sherbrooke, Trois-Rivières, Montréal", forms: "inc., ltée",
      phones: ["+1 418 555 01##", "+1 514 555 01##"]),
  ]
}
