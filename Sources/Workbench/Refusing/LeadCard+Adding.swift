package import Leads

extension LeadCard {
  /// The card of a lead that was refused before it had a number, which stands for it as 0; nil
  /// where the edit adds none.
  package init?(adding edit: Edit) {
    guard case .add(let new) = edit.change else { return nil }
    let account = Account(id: AccountID(high: 0, low: 0), name: new.company)
    let contact = new.contact.map {
      Contact(id: ContactID(high: 0, low: 0), account: account.id, name: $0)
    }
    let lead = Lead(
      id: edit.lead, account: account.id, contact: contact?.id, origin: new.origin,
      channel: new.channel, site: new.site, source: new.source,
      captured: new.captured ?? Instant(milliseconds: 0))
    self.init(
      LeadFile(lead: lead, account: account, contacts: contact.map { [$0] } ?? []),
      number: LeadNumber(0))
  }
}
