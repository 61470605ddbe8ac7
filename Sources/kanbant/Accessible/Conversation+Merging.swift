import Glossary
import Leads
import Workbench

// Duplicates in conversation: which there are, then what of both is kept.

extension Conversation {
  /// Asks which lead is the same as the one talked about, and makes one of both.
  mutating func merge(_ words: String) throws(Leaving) {
    let file = try file(subject().id)
    let number: LeadNumber
    if let named = LeadNumber(words) { number = named } else { number = try duplicate(of: file) }
    let found = try stored { store throws(StoreError) in try store.lead(number) }
    guard let id = found, id != file.lead.id else { return say(MergeWords.noSuchLead(number)) }
    let other = try self.file(id)
    let heading = Localized(
      en: "Comes along with \(number)", fr: "\(number) apporte aussi")
    say(wording.labelled(wording(heading), wording.relations(of: other, joining: file)))
    try complete(wording.mergeForm(of: file, other))
  }

  private mutating func duplicate(of file: LeadFile) throws(Leaving) -> LeadNumber {
    let found = try stored { store throws(StoreError) in
      try store.duplicates(of: DuplicateKeys(file))
    }
    if found.isEmpty { say(MergeWords.none) }
    for duplicate in found {
      say(
        wording.labelled(wording.subject(of: duplicate.candidate), wording.why(duplicate)))
    }
    let blank = wording.duplicatesForm(of: file, found)
    var form = try fill(blank)
    while true {
      do throws(FormFault) {
        return try forms.otherLead(in: form)
      } catch {
        say(FormWords.fault(error, language))
        form = try fill(form, only: [error.field])
      }
    }
  }
}
