import Glossary
package import Leads
import TUI

/// Where a mail goes when it leaves the program.
package enum MailWay: String, CaseIterable, Hashable, Sendable {
  /// To the clipboard, whole.
  case clipboard
  /// To a program for mail, by a link.
  case program
  /// To a new file.
  case file
}

/// What became of a mail that was to go to a program or a file.
package enum MailOutcome: Equatable, Sendable {
  /// This program opened it.
  case opened(by: String)
  /// It lies in a file of this path.
  case written(path: String)
  /// The file could not be made.
  case unwritten(FileWritingFault, path: String)
}

/// A mail on its way out of the program.
package struct OutgoingMail: Equatable, Sendable {
  /// The mail.
  package let mail: Mail
  /// Where it goes.
  package let way: MailWay
  /// The file, for a mail that goes into one.
  package let path: String
  /// Its lines, as a clipboard or a file takes them.
  package let lines: [String]
}

/// What the form that writes a mail knows besides its fields.
package struct MailWriting: Equatable, Sendable {
  /// The templates, with the fields of the lead filled in as far as they are known.
  package let templates: [MailTemplate]
  /// Whom it is about, and to which address it goes.
  package let number: LeadNumber
  package let address: String?

  /// The text of a template in a language; in the other where it is not written in that one.
  func text(_ name: String, in language: Language) -> MailText? {
    guard let template = templates.first(where: { $0.name == name }) else { return nil }
    return template.texts[template.language(wanted: language)]
  }

  /// Whether somebody changed the text of a template, or wrote one.
  func isOwn(_ text: MailText) -> Bool {
    guard text != MailText("", "") else { return false }
    return !templates.contains { $0.texts.values.contains(text) }
  }
}

extension FormContext {
  /// A mail to the lead's person, from the first template.
  func mailForm(for file: LeadFile, _ templates: MailTemplates) -> FormState {
    let filled = templates.all.map { template in
      var filled = template
      for language in template.texts.keys {
        filled.texts[language] = Mail.text(
          of: template, for: file, from: me, on: today, in: language)
      }
      return filled
    }
    let choices = filled.map { template in
      FormField.Choice(
        template.name, MailWords.purpose(of: template) ?? Localized(both: template.name))
    }
    let number = file.number ?? LeadNumber(0)
    var form = FormState(
      .mail(file.lead.id),
      [
        .choice(.mailTemplate, choices, selected: nil),
        .choice(
          .mailLanguage,
          Language.allCases.map { FormField.Choice($0.rawValue, Localized(both: $0.name)) },
          selected: formats.language.rawValue),
        .text(.mailSubject), .paragraph(.mailBody),
        .choice(.mailWay, MailWay.self, selected: .clipboard) { MailWords.name(of: $0) },
        .text(.path, MailWords.fileName(number)[formats.language]),
      ])
    form.writing = MailWriting(
      templates: filled, number: number, address: file.mainContact?.email)
    form.followTemplate()
    form.opened[.mailSubject] = form[.mailSubject]
    form.opened[.mailBody] = form[.mailBody]
    return form
  }

  /// What a filled form notes: a mail that was sent.
  func sending(_ form: FormState, to lead: LeadID) throws(FormFault) -> Edit {
    Edit(.log(try mail(from: form).text.asSent), to: lead)
  }

  /// The mail that a filled form holds; one with a hole does not leave it.
  func mail(from form: FormState) throws(FormFault) -> Mail {
    for field in [FormFieldID.mailSubject, .mailBody] {
      guard !form[field].isEmpty else { throw FormFault(field: field, reason: .empty) }
      let open = MailText(form[field], "").openWords.filter { MailField($0) != nil }
      guard open.isEmpty else { throw FormFault(field: field, reason: .openFields(open)) }
    }
    if form[.mailWay] == MailWay.program.rawValue, form.writing?.address == nil {
      throw FormFault(field: .mailWay, reason: .noMailAddress)
    }
    if form[.mailWay] == MailWay.file.rawValue, form[.path].isEmpty {
      throw FormFault(field: .path, reason: .empty)
    }
    return Mail(
      MailText(form[.mailSubject], form[.mailBody]), to: form.writing?.address,
      about: form.writing?.number ?? LeadNumber(0))
  }
}

extension FormState {
  /// Puts the text of the template in the language chosen into the fields, unless somebody has
  /// written there.
  mutating func followTemplate() {
    guard let writing, let language = Language(rawValue: self[.mailLanguage]),
      let text = writing.text(self[.mailTemplate], in: language),
      !writing.isOwn(MailText(self[.mailSubject], self[.mailBody]))
    else { return }
    self[.mailSubject] = text.subject
    self[.mailBody] = text.body
  }
}

extension Model {
  /// Writes a mail to the lead's person; asks for the lead first where it is not at hand.
  mutating func writeMail() -> [Effect] {
    guard let card = subject else { return [] }
    if let file = file(of: card.id) { return openMailForm(for: file) }
    awaited = .mail(card.id)
    return [.readLead(card.id)]
  }

  mutating func openMailForm(for file: LeadFile) -> [Effect] {
    do throws(MailTemplateFault) {
      let templates = try MailTemplates(team: settings.templates)
      return open(formContext.mailForm(for: file, templates))
    } catch {
      notice = Notice(wording(MailWords.sentence(for: error)), .fault)
      return []
    }
  }

  /// Notes the mail of a filled form as sent; once that is kept, it leaves the program.
  mutating func send(_ form: FormState, to lead: LeadID) throws(FormFault) -> [Effect] {
    let mail = try formContext.mail(from: form)
    let language = Language(rawValue: form[.mailLanguage]) ?? language
    outgoing = OutgoingMail(
      mail: mail, way: MailWay(rawValue: form[.mailWay]) ?? .clipboard, path: form[.path],
      lines: mail.lines(in: language))
    return save([Edit(.log(mail.text.asSent), to: lead)])
  }

  /// Lets the mail go that was noted as sent.
  mutating func deliver() -> [Effect] {
    guard let outgoing else { return [] }
    self.outgoing = nil
    guard outgoing.way == .clipboard else { return [.deliver(outgoing)] }
    return [.copy(Clipping(outgoing.lines, of: .mail(outgoing.mail.lead)))]
  }

  mutating func take(_ outcome: MailOutcome) -> [Effect] {
    var style = Notice.Kind.word
    if case .unwritten = outcome { style = .fault }
    notice = Notice(wording(MailWords.delivered(outcome)), style)
    return []
  }
}
