import Glossary
import Leads
import Testing
import Workbench
import WorkbenchTestSupport

/// The timeline of the lead pane, one kind of line at a time.
struct TimelineStories {
  @Test func theTimelineShowsOneKindAtATime() throws {
    let session = try Session(columns: 120, rows: 50, language: .english) { leads in
      let lead = try leads.add("Morel")
      let call = ActivityDraft(.call, by: .us, isTwoWay: false, disposition: .noAnswer)
      try leads.commit([Edit(.log(call), to: lead)])
    }
    session.type("<Enter>")
    session.expectText("Call, no answer")
    session.expectText("Added for demonstration")
    session.type("f")
    session.expectText("Timeline · calls")
    session.expectText("Call, no answer")
    session.expectNoText("Added for demonstration")
    session.type("f")
    session.expectText("Timeline · e-mails")
    session.expectText("nothing of the kind")
    session.type("ffff")
    session.expectText("Added for demonstration")
  }
}
