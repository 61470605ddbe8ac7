internal import Leads

/// The words by which files tell how a lead came to be known.
enum ChannelWords {
  /// What a word tells of the funnel's mouth, the channel and the site.
  struct Meaning: Equatable {
    var origin: LeadOrigin
    var channel: CaptureChannel?
    var site: SiteKind?
  }

  /// The meaning of a cell's words; nil for words that are not known.
  static func meaning(of text: String) -> Meaning? {
    table[FoldedWord.fold(text)]
  }

  private static let table: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    for (meaning, list) in words {
      for word in list.split(separator: ",") { table[FoldedWord.fold(word)] = meaning }
    }
    return table
  }()

  private static let words: [(Meaning, String)] = [
    (Meaning(origin: .inbound), "inbound, entrant, entrante, incoming"),
    (Meaning(origin: .outbound), "outbound, sortant, sortante, outgoing, prospection, prospecting"),
    (
      Meaning(origin: .inbound, channel: .form, site: .onSite),
      """
      form, web, website, web site, web form, site, demo request, request a demo, content download,
      download, white paper, whitepaper, ebook, newsletter, chat, live chat, chatbot, contact form,
      contact us, free trial, trial, landing page, google, google ads, adwords, seo, sea, ads,
      advertisement, advertising, organic search, paid search, direct traffic, search, pricing page,
      formulaire, site web, site internet, demande de démo, démo, téléchargement, livre blanc,
      infolettre, essai gratuit, publicité, référencement, recherche google, demande de contact
      """
    ),
    (
      Meaning(origin: .inbound, channel: .form, site: .offSite),
      """
      social media, social, organic social, paid social, facebook, instagram, twitter, x, youtube,
      tiktok, comparison site, comparator, marketplace, directory, review site,
      réseaux sociaux, comparateur, annuaire, place de marché
      """
    ),
    (
      Meaning(origin: .inbound, channel: .passive, site: .onSite),
      "passive, ip, ip identification, visitor identification, identification ip, visite identifiée"
    ),
    (
      Meaning(origin: .inbound, channel: .phone),
      """
      phone, call, inbound call, incoming call, phone inquiry, telephone, phone call, switchboard,
      téléphone, appel, appel entrant, standard
      """
    ),
    (
      Meaning(origin: .inbound, channel: .email),
      "email, e-mail, mail, inbound email, courriel, email entrant"
    ),
    (
      Meaning(origin: .inbound, channel: .event),
      """
      event, events, webinar, trade show, tradeshow, trade fair, fair, conference, seminar,
      workshop,
      walk-in, exhibition, événement, évènement, salon, webinaire, conférence, foire, séminaire,
      visite en agence
      """
    ),
    (
      Meaning(origin: .inbound, channel: .referral),
      """
      referral, employee referral, external referral, customer referral, partner, partner referral,
      word of mouth, recommendation, referred, recommandation, bouche à oreille, parrainage,
      partenaire,
      apport d'affaires, apporteur d'affaires
      """
    ),
    (
      Meaning(origin: .outbound, channel: .email),
      """
      cold email, cold e-mail, cold mail, emailing, mailing, email campaign, outbound email,
      email marketing, email à froid, campagne email, prospection email
      """
    ),
    (
      Meaning(origin: .outbound, channel: .phone),
      """
      cold call, cold calling, outbound call, phone prospecting, phoning, telemarketing,
      appel à froid, appel sortant, prospection téléphonique, démarchage
      """
    ),
    (
      Meaning(origin: .outbound, channel: .sourced),
      """
      sourced, linkedin, sales navigator, linkedin sales navigator, purchased list, bought list,
      partner list, trade fair list, list, list import, import, database, register, scraping,
      offline sources, achat de fichier, fichier acheté, liste, liste achetée, liste partenaire,
      liste salon, base de données, annuaire professionnel, sirene
      """
    ),
  ]
}
