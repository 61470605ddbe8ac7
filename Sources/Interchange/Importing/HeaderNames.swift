/// The header names that are understood, by column and language.
enum HeaderNames {
  /// What a header means, and which language it speaks; nil where it is the same in both.
  struct Meaning {
    let column: ImportColumn
    let isFrench: Bool?
  }

  /// The meaning of a header's folded form.
  static func meaning(of folded: String) -> Meaning? { table[folded] }

  private static let table: [String: Meaning] = {
    var table: [String: Meaning] = [:]
    for (names, isFrench) in [(english, false), (french, true)] {
      for (column, list) in names {
        for name in list.split(separator: ",") {
          let folded = FoldedWord.fold(name)
          guard let known = table[folded] else {
            table[folded] = Meaning(column: column, isFrench: isFrench)
            continue
          }
          if known.isFrench != isFrench {
            table[folded] = Meaning(column: known.column, isFrench: nil)
          }
        }
      }
    }
    return table
  }()

  // Prefixes such as "Person -" are Pipedrive's, words grown together are API names.
  private static let english: [(ImportColumn, String)] = [
    (
      .company,
      """
      company, company name, company account, account, account name, organization, organisation,
      organization name, organisation name, organization - name, person - organization,
      lead - organization, employer, business, business name, firm, associated company,
      current company name, customer name, prospect company
      """
    ),
    (
      .contact,
      "contact, contact name, contact person, full name, person - name, lead name, person"
    ),
    (.firstName, "first name, given name, forename, person - first name, contact first name"),
    (
      .lastName,
      "last name, surname, family name, person - last name, contact last name"
    ),
    (.contactReference, "contact id, record id - contact"),
    (
      .email,
      """
      email, e-mail, mail, email address, e-mail address, work email, business email, emails,
      primary email, contact email, person - email, person - email - work, person - email - home,
      person - email - other
      """
    ),
    (
      .phone,
      """
      phone, phone number, telephone, telephone number, tel, mobile, mobile phone,
      mobile phone number, mobile number, cell, cell phone, work phone, direct phone, contact phone,
      work direct phone, corporate phone, company phone, other phone, home phone, person - phone,
      person - phone - work, person - phone - mobile, person - phone - home, person - phone - other
      """
    ),
    (
      .title,
      "title, job title, position, job position, role, job, job role, headline, "
        + "current position title"
    ),
    (
      .headcount,
      """
      employees, headcount, number of employees, no. of employees, nb employees, employee count,
      company size, staff, num employees
      """
    ),
    (.city, "city, town, company city"),
    (.country, "country, country region, country code, company country"),
    (
      .domain,
      """
      website, web site, website url, domain, domain name, company domain, company domain name,
      company website, company url, web
      """
    ),
    (.siren, "siren, siren number"),
    (.siret, "siret, siret number"),
    (
      .source,
      "source, lead source, original source, lead - source, contact source, source detail"
    ),
    (
      .channel,
      "channel, lead channel, capture channel, source channel, lead - source channel, medium"
    ),
    (.origin, "origin, lead origin, direction, inbound outbound"),
    (.campaign, "campaign, campaign name, utm campaign, lead campaign"),
    (
      .stage,
      """
      stage, lead stage, deal stage, deal - stage, pipeline stage, lifecycle stage, step,
      funnel stage, sales stage, opportunity stage
      """
    ),
    (.status, "status, lead status, deal status, deal - status, contact status"),
    (
      .owner,
      """
      owner, lead owner, lead - owner, contact owner, account owner, company owner, deal owner,
      deal - owner, person - owner, sales rep, rep, salesperson, assigned to, assignee,
      account manager
      """
    ),
    (
      .amount,
      """
      amount, value, deal value, deal - value, deal amount, lead value, estimated value,
      potential value, opportunity amount, opportunity value, estimate, expected revenue
      """
    ),
    (.currency, "currency, currency code, currency of value, deal - currency of value"),
    (.budget, "budget"),
    (.authority, "authority, decision maker, decision makers, decision process"),
    (.need, "need, needs, pain, pain points, requirement, requirements"),
    (
      .timeline,
      """
      timeline, timing, timeframe, time frame, expected close date, deal - expected close date,
      close date, purchase timeframe
      """
    ),
    (
      .created,
      """
      created, created at, created on, created date, create date, creation date, date created,
      date added, added on, connected on, captured, captured at, capture date, deal - creation date,
      person - creation date, lead - creation date
      """
    ),
    (
      .lastTouch,
      """
      last touch, last touched, last contact, last contacted, last contact date, last activity,
      last activity date, date of last contact
      """
    ),
    (
      .nextAction,
      """
      next action, next action date, next step, next step date, next activity, next activity date,
      due date, due, follow up date, follow up, reminder, remind date, next contact,
      next contact date
      """
    ),
    (.nextActionText, "next action text, next action description, task, to do"),
    (.nextActionTime, "due time, next action time"),
    (.tags, "tags, tag, labels, label, lead - labels, person - label, deal - label"),
    (
      .note,
      "notes, note, comment, comments, description, remark, remarks, details, message, lead - note"
    ),
    (.score, "score, lead score, points, hubspot score"),
    (
      .closingReason,
      """
      lost reason, deal - lost reason, loss reason, closed lost reason, closing reason,
      disqualification reason, unqualified reason, reason
      """
    ),
    (
      .signed,
      "signed, signed on, signature date, date signed, won time, deal - won time, won date, won on"
    ),
  ]

  private static let french: [(ImportColumn, String)] = [
    (
      .company,
      """
      société, nom de la société, nom société, raison sociale, entreprise, nom de l'entreprise,
      nom entreprise, compte, nom du compte, organisation, dénomination, dénomination sociale,
      dénomination unité légale, dénomination usuelle établissement, enseigne,
      enseigne 1 établissement, client, nom du client
      """
    ),
    (
      .contact,
      "contact, nom complet, nom du contact, interlocuteur, prénom nom, nom prénom, nom et prénom, "
        + "prénom et nom, dirigeant, dirigeants, personne"
    ),
    (.firstName, "prénom, prénom du contact"),
    (.lastName, "nom de famille, patronyme"),
    (.contactReference, "id contact"),
    (
      .email,
      """
      courriel, email, e-mail, mail, mél, adresse e-mail, adresse mail, adresse courriel,
      adresse électronique, email professionnel, email pro, mail pro
      """
    ),
    (
      .phone,
      """
      téléphone, tél, portable, mobile, numéro de téléphone, n° de téléphone, tél portable,
      téléphone portable, téléphone mobile, tél mobile, gsm, ligne directe, téléphone fixe, tél fixe
      """
    ),
    (.title, "fonction, poste, intitulé du poste, titre, métier, rôle"),
    (
      .headcount,
      "effectif, effectifs, nombre de salariés, nb salariés, salariés, nombre d'employés, "
        + "nb employés"
    ),
    (.city, "ville, commune, localité, libellé commune établissement"),
    (.country, "pays"),
    (.domain, "site web, site internet, domaine, nom de domaine, url du site"),
    (.siren, "siren, numéro siren, n° siren, no siren"),
    (.siret, "siret, numéro siret, n° siret, no siret"),
    (.source, "source, source du lead, origine, origine du lead, provenance"),
    (.channel, "canal, canal d'acquisition, canal de captation"),
    (.origin, "entrant sortant, sens"),
    (.campaign, "campagne, nom de la campagne, opération"),
    (.stage, "étape, phase, étape du pipeline, étape de vente, étape du lead, niveau"),
    (.status, "statut, statut du lead, état, état du lead"),
    (
      .owner,
      """
      commercial, propriétaire, propriétaire du lead, responsable, chargé d'affaires, affecté à,
      attribué à, vendeur, suivi par
      """
    ),
    (
      .amount,
      "montant, valeur, montant estimé, montant potentiel, potentiel, valeur estimée, montant ht"
    ),
    (.currency, "devise, monnaie"),
    (.budget, "budget"),
    (.authority, "autorité, décideur, décideurs, décision, pouvoir de décision"),
    (.need, "besoin, besoins, problématique"),
    (.timeline, "échéance, délai, calendrier, horizon, échéance du projet"),
    (
      .created,
      """
      créé le, créée le, créé, date de création, date création, date d'ajout, ajouté le,
      date d'entrée, date de captation, capté le
      """
    ),
    (
      .lastTouch,
      """
      dernier contact, date du dernier contact, date dernier contact, dernière activité,
      dernier échange, contacté le
      """
    ),
    (
      .nextAction,
      """
      prochaine action, date de la prochaine action, prochaine relance, date de relance, relance,
      date prochaine action, rappel, à relancer le, prochain contact, à rappeler le
      """
    ),
    (.nextActionText, "action, action à mener, prochaine étape, tâche, à faire"),
    (.nextActionTime, "heure, heure de rappel"),
    (.tags, "étiquettes, étiquette, mots clés, mots-clefs, libellés"),
    (
      .note,
      "commentaire, commentaires, remarque, remarques, observation, observations, note, notes"
    ),
    (.score, "score, points, scoring"),
    (
      .closingReason,
      "motif, motif de perte, raison de la perte, raison perdu, cause de perte, motif d'abandon"
    ),
    (.signed, "date de signature, signé le, signée le, gagné le, date de gain"),
  ]
}
