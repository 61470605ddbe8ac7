import Glossary
import Leads
import Testing

@testable import Workbench

/// Single answers, as a conversation checks them.
struct FieldFaultTests {
  private let forms = FormContext(
    formats: Formats(language: .english), settings: WorkspaceSettings(),
    users: NoticesFacts.users, me: NoticesFacts.lea, today: NoticesFacts.today)
  private let card = LeadCard(NoticesFacts.file, number: LeadNumber(128))

  @Test(
    arguments: [
      (FormFieldID.actionDue, "someday", FormFault.Reason.noDay),
      (.actionDue, "31/02/2027", .noDay),
      (.actionDue, "tomorrow 14:00", nil), (.actionDue, "", nil), (.actionText, "anything", nil),
    ] as [(FormFieldID, String, FormFault.Reason?)])
  func anActionIsDueOnADay(id: FormFieldID, text: String, reason: FormFault.Reason?) {
    var form = forms.actionForm(for: card)
    form.answer(id, with: text)
    #expect(forms.fault(of: id, in: form)?.reason == reason)
  }

  @Test(
    arguments: [
      (EditableField.amount, "12.5k", nil), (.amount, "much", FormFault.Reason.noAmount),
      (.score, "-1", .noNumber), (.score, "7", nil), (.expectedClose, "never", .noDay),
      (.city, "Lyon", nil),
    ] as [(EditableField, String, FormFault.Reason?)])
  func aFieldOfTheRecordTakesItsKind(
    field: EditableField, text: String, reason: FormFault.Reason?
  ) {
    var form = forms.editForm(of: NoticesFacts.file)
    form.answer(.record(field), with: text)
    #expect(forms.fault(of: .record(field), in: form)?.reason == reason)
  }

  @Test func aLetterThatIsLeftAsItIsAsksForNothing() throws {
    for criterion in Criterion.allCases {
      let form = forms.letterForm(criterion, of: NoticesFacts.file)
      #expect(try forms.edits(fromLetter: form, over: NoticesFacts.file).isEmpty)
    }
  }

  @Test func aLetterKeepsTheOthersAndNamesWhatItReplaces() throws {
    var form = forms.letterForm(.need, of: NoticesFacts.file)
    form.answer(.letter(.need), with: "sufficient")
    form.answer(.project, with: "new CRM")
    let edits = try forms.edits(fromLetter: form, over: NoticesFacts.file)
    var draft = QualificationDraft(base: NoticesFacts.file.qualification?.id)
    draft.answers[.need] = .init(.sufficient, "")
    draft.project = "new CRM"
    #expect(edits == [Edit(.qualify(draft), to: card.id)])
  }

  @Test func theTimeOfAnActionComesBackWithItsDay() {
    var file = NoticesFacts.file
    file.lead.nextAction = NextAction(text: "call", due: NoticesFacts.day(1), minute: 840)
    let form = forms.actionForm(for: LeadCard(file, number: LeadNumber(128)))
    #expect(form[.actionDue] == "tomorrow 14:00")
  }
}
