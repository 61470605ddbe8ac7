internal import Leads

extension DemoTexts {
  static let english = DemoTexts(
    titles: lines(
      """
      Managing Director
      Head of Procurement
      IT Manager
      CFO
      Head of Operations
      Sales Director
      Plant Manager
      Project Lead
      Founder
      Office Manager
      COO
      """),
    tags: lines(
      """
      manufacturing
      health
      export
      tender
      network
      priority
      public
      retail
      food
      follow-up
      """),
    notes: lines(
      """
      Reception closes at four.
      Prefers a mail before a call.
      Second site opens in spring, team still small.
      Works with two sister companies.
      Knows the tool from an earlier job.
      """),
    missedCalls: lines(
      """
      No answer, left a message.
      In a meeting, call back tomorrow.
      Voicemail, second attempt.
      """),
    introductions: lines(
      """
      Sent an introduction by mail.
      Sent the case study, no word yet.
      """),
    signals: [
      .form: "Filled in the form on the site.", .download: "Downloaded the handbook.",
      .webinar: "Signed up for the webinar.", .newsletter: "Read this month's newsletter.",
      .visit: "Three pages seen, prices among them.", .demo: "Followed the online demonstration.",
    ],
    conversations: lines(
      """
      Twenty minutes on the phone, open talk.
      Context well told, figures to come.
      First talk: a team of six, all in spreadsheets.
      Frank conversation, comparing three products.
      """),
    meetings: lines(
      """
      Demonstration for four people, questions about imports.
      An hour online, list of objections taken.
      Meeting on site, tour of the workshop.
      Scoping session, limits agreed.
      """),
    answers: [
      .budget: Answers(
        sufficient: lines(
          """
          Line in this year's budget, 40 k€.
          Approved by the board, to be spent before summer.
          Can pay out of running costs without new consent.
          """),
        partial: lines(
          """
          An amount was named, its source is not clear.
          Depends on the September review.
          Speaks of 10 to 20 k€ without certainty.
          """)
      ),
      .authority: Answers(
        sufficient: lines(
          """
          Decides with the CFO, who has been told.
          Buying committee of three, all named.
          The founder signs, the manager recommends.
          """),
        partial: lines(
          """
          End user, does not know who signs.
          Convinced prescriber, decider still to meet.
          Two opinions needed, one known.
          """)
      ),
      .need: Answers(
        sufficient: lines(
          """
          Follow-ups are forgotten every week, wants a shared board.
          Replaces four spreadsheets by one tool.
          Has to track the offers of twelve salespeople.
          """),
        partial: lines(
          """
          Curious, no definite case.
          Sees the trouble, priority uncertain.
          Need voiced by the team rather than the head.
          """)
      ),
      .timeline: Answers(
        sufficient: lines(
          """
          Wants to start after the summer.
          Switch planned with the new fiscal year.
          Decision at the next board, start two months later.
          """),
        partial: lines(
          """
          Some time this year, no date.
          After the move, to be told.
          Waits for a new manager to be hired.
          """)
      ),
    ],
    projects: lines(
      """
      One sales board for two branches
      Replacement of the prospecting spreadsheet
      Clean-up of customer files and follow-ups
      Tooling for the inside sales team
      """),
    actions: lines(
      """
      call back
      send the case study
      follow up by mail
      ask about budget
      ask who decides
      confirm the meeting
      """),
    salesActions: lines(
      """
      demonstration
      talk with the board
      follow up the offer
      answer objections
      legal call
      """),
    kickoffs: ["kick-off meeting", "hand-over to support"],
    lowScoreReasons: lines(
      """
      Clear need on the phone in spite of the score.
      Recommended by a customer.
      Ideal size, worth working now.
      """),
    skipReasons: lines(
      """
      Qualified on the first call.
      Told the whole project at once.
      """),
    unaskedOfferReasons: lines(
      """
      Sent to meet the date of their committee.
      Asked for by word of mouth, not in writing.
      """),
    closingNotes: lines(
      """
      Said so plainly on the phone.
      Reply by mail.
      Silent after three follow-ups.
      """))
}
