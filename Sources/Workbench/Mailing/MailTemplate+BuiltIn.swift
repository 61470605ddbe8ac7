import Glossary

// The templates that come with the program: one for each mail of the usual cadences.

extension MailTemplate {
  /// Those of the program, in the order of a pursuit.
  static let builtIn: [MailTemplate] = [
    firstContact, rightPerson, welcome, documents, followUp, meeting, offerFollowUp, breakUp,
  ]

  private init(
    _ name: String, en: (subject: String, body: String), fr: (subject: String, body: String)
  ) {
    self.init(
      name, of: .builtIn,
      [.english: MailText(en.subject, en.body), .french: MailText(fr.subject, fr.body)])
  }

  private static let firstContact = MailTemplate(
    "first-contact",
    en: (
      "A question about {company}",
      """
      Hello {first-name},

      I am writing because I believe we can be of use to {company}.
      Would a call of ten minutes this week or next suit you, to see whether I am right?

      If this is not your matter, a word on who deals with it would help me a great deal.
      And if you would rather not hear from me again, tell me so: I will see to it.

      {sender}
      """
    ),
    fr: (
      "Une question sur {entreprise}",
      """
      Bonjour {prénom},

      Je vous écris car je pense que nous pouvons être utiles à {entreprise}.
      Auriez-vous dix minutes au téléphone, cette semaine ou la prochaine, pour le vérifier ?

      Si le sujet n’est pas le vôtre, un mot sur la bonne personne m’aiderait beaucoup.
      Et si vous préférez ne plus recevoir de message de ma part, dites-le-moi : j’en tiendrai
      compte.

      {expéditeur}
      """
    ))

  private static let rightPerson = MailTemplate(
    "right-person",
    en: (
      "Who is the right person at {company}?",
      """
      Hello {first-name},

      Who at {company} looks after this kind of matter, and may I say that you sent me?
      One name is enough. Thank you for your help.

      {sender}
      """
    ),
    fr: (
      "La bonne personne chez {entreprise} ?",
      """
      Bonjour {prénom},

      Qui s’occupe de ce genre de sujet chez {entreprise}, et puis-je dire que je viens de votre
      part ? Un nom me suffit. Merci de votre aide.

      {expéditeur}
      """
    ))

  private static let welcome = MailTemplate(
    "welcome",
    en: (
      "Thank you for your message",
      """
      Hello {first-name},

      Thank you for getting in touch. I tried to call you, without luck.
      When can I reach you, and at which number?

      {sender}
      """
    ),
    fr: (
      "Merci de votre message",
      """
      Bonjour {prénom},

      Merci de nous avoir écrit. J’ai essayé de vous appeler, sans succès.
      Quand puis-je vous joindre, et à quel numéro ?

      {expéditeur}
      """
    ))

  private static let documents = MailTemplate(
    "documents",
    en: (
      "What we spoke about",
      """
      Hello {first-name},

      As agreed, here is something to read about what we spoke about.
      I will ask you what you think of it in a few days.

      {sender}
      """
    ),
    fr: (
      "Suite à notre échange",
      """
      Bonjour {prénom},

      Comme convenu, voici de quoi lire sur le sujet dont nous avons parlé.
      Je reviendrai vers vous dans quelques jours pour avoir votre avis.

      {expéditeur}
      """
    ))

  private static let followUp = MailTemplate(
    "follow-up",
    en: (
      "May I come back to this?",
      """
      Hello {first-name},

      I wrote to you lately and do not know whether the moment was right.
      Is the matter of interest to {company} now, later, or not at all? A word will do.

      {sender}
      """
    ),
    fr: (
      "Puis-je revenir vers vous ?",
      """
      Bonjour {prénom},

      Je vous ai écrit récemment, sans savoir si le moment était bien choisi.
      Le sujet intéresse-t-il {entreprise} maintenant, plus tard, ou pas du tout ? Un mot suffit.

      {expéditeur}
      """
    ))

  private static let meeting = MailTemplate(
    "meeting",
    en: (
      "Our meeting on {action-date}",
      """
      Hello {first-name},

      This is to confirm our meeting on {action-date}: {action}.
      If something comes up, tell me and we will find another day.

      {sender}
      """
    ),
    fr: (
      "Notre rendez-vous du {date-action}",
      """
      Bonjour {prénom},

      Je vous confirme notre rendez-vous du {date-action} : {action}.
      En cas d’empêchement, dites-le-moi et nous trouverons un autre jour.

      {expéditeur}
      """
    ))

  private static let offerFollowUp = MailTemplate(
    "offer-follow-up",
    en: (
      "Our proposal of {offer-date}",
      """
      Hello {first-name},

      On {offer-date} we sent you our proposal of {offer}.
      What do you make of it, and what is still open on your side?

      {sender}
      """
    ),
    fr: (
      "Notre proposition du {date-offre}",
      """
      Bonjour {prénom},

      Le {date-offre}, nous vous avons adressé notre proposition de {offre}.
      Qu’en pensez-vous, et que reste-t-il à éclaircir de votre côté ?

      {expéditeur}
      """
    ))

  private static let breakUp = MailTemplate(
    "break-up",
    en: (
      "My last message",
      """
      Hello {first-name},

      I have not been able to reach you, and do not want to be a bother: this is my last message.
      A yes, a no, or “in six months” is all I need. Without a word from you I close the matter.

      {sender}
      """
    ),
    fr: (
      "Mon dernier message",
      """
      Bonjour {prénom},

      Je n’ai pas réussi à vous joindre et ne veux pas vous importuner : c’est mon dernier message.
      Un oui, un non ou « dans six mois » me suffit. Sans nouvelles, je referme le dossier.

      {expéditeur}
      """
    ))
}
