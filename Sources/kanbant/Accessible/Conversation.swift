import Glossary
import Leads
import Runtime
import SQLiteStorage
import TUI
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The workbench as a conversation: it writes plain lines, asks, and reads a line in answer.
///
/// For people who hear or feel what a screen shows, and for terminals that only print. Nothing is
/// ever drawn, moved or coloured. Every answer is asked of the same store, rules and forms as the
/// board's, in the same words.
struct Conversation {
  /// What was asked for on the command line; the language may change on the way.
  var options: GlobalOptions
  /// Where everything is written.
  let output: Output
  /// Where answers come from.
  let typed: TypedLines
  /// What time it is.
  let clock: Clock
  /// What was typed and not kept yet.
  let drafts: Drafts
  /// The workspace as it was when the last line was read.
  var workspace: Workspace
  /// The lead that is talked about; nil while none is.
  var lead: LeadCard?
  /// The lane that lists show; nil for all of them.
  var lane: Lane?
  /// What leads must meet to be listed, as it was typed; empty for all of them.
  var filter = ""
  /// What `more` goes on with.
  var rest = Rest.nothing
  /// The leads of the queue that had their turn.
  var queued: Set<LeadID> = []
  /// The draft of the form that is being filled in.
  var draft: Draft?
  /// What takes back the last change of the team's words.
  var termUndo: TermEdit?
  /// Whether the conversation is over.
  var isOver = false

  /// What is left of a list that is told in pages.
  enum Rest {
    case nothing
    /// The leads behind this one, of so many told already.
    case leads(after: CardKey, told: Int)
    /// The lines of a lead's journal before this one.
    case journal(LeadID, before: Int)
  }

  /// Why a task ends before it is done.
  enum Leaving: Error {
    /// The person left it.
    case cancelled
    /// Nothing more can be read or written.
    case ended
    /// Something went wrong.
    case failed(Failure)
  }
}

extension Conversation {
  /// Holds the conversation until the person leaves; the answer is what the shell is told.
  static func run(
    _ options: GlobalOptions, _ location: WorkspaceLocation, start: BoardStart, _ output: Output,
    _ clock: Clock
  ) throws(Failure) -> ExitCode {
    guard !options.isDryRun else {
      throw .usage(
        "no-trial", en: "Nothing can be tried in a conversation: leave --dry-run out.",
        fr: "On n’essaie rien dans une conversation : ôtez --dry-run.")
    }
    StopSignal.watch()
    // A reader that went away must not keep what was typed from becoming a draft.
    signal(SIGPIPE, SIG_IGN)
    output.forgoColour()
    let settings = start == .board ? options.preferences : [:]
    var spoken = options
    spoken.isAccessible = true
    spoken.askedLanguage = options.language(chosen: settings["language"])
    var conversation = Conversation(
      options: spoken, output: output,
      typed: TypedLines(STDIN_FILENO, until: StopSignal.descriptor()), clock: clock,
      drafts: Board.drafts(of: location, start, options.environment.stateFolder + "/kanbant"),
      workspace: try open(location, start, spoken, clock))
    conversation.hold()
    return StopSignal.number.map(ExitCode.signal) ?? .done
  }

  private static func open(
    _ location: WorkspaceLocation, _ start: BoardStart, _ options: GlobalOptions, _ clock: Clock
  ) throws(Failure) -> Workspace {
    let name = options.environment.userName
    do throws(Failure) {
      return try Workspace.open(
        location, start == .board ? .existingOrNew : .existing, userName: name, now: clock.now)
    } catch {
      guard error.code == "read-only" else { throw error }
      // What may not be changed can still be heard.
      return try Workspace.open(location, .readOnly, userName: name, now: clock.now)
    }
  }

  /// How the verbs are asked for what they write.
  var invocation: Invocation {
    Invocation(
      verb: .board, arguments: Arguments(), options: options, output: output, talk: output,
      clock: clock)
  }

  var language: Language { options.language }

  /// What sentences need to know.
  var wording: Wording { workspace.wording(language, formats: invocation.formats) }

  /// What forms need to know: what stands in their fields is read again, so it stays as typed.
  var forms: FormContext {
    let guest = User(
      id: .fresh(at: workspace.now), name: workspace.userName, role: .salesDevelopment)
    var forms = FormContext(
      formats: Formats(language: language, ascii: output.glyphs == .ascii),
      settings: workspace.settings, users: workspace.users, me: workspace.me ?? guest,
      today: workspace.today)
    forms.now = workspace.now
    return forms
  }

  private mutating func hold() {
    greet()
    while !isOver {
      do throws(Leaving) {
        say(place)
        try obey(answer())
      } catch {
        switch error {
        case .cancelled: say(ConversationWords.left)
        case .ended: isOver = true
        case .failed(let failure): tell(failure)
        }
      }
    }
    say(ConversationWords.goodbye)
    output.flush()
  }

  private mutating func greet() {
    do throws(Failure) {
      // Whoever writes in a workspace is known there, as at the board.
      _ = try workspace.author(invocation)
    } catch {
      tell(error)
    }
    let count = (try? workspace.store.tallies().reduce(0) { $0 + $1.count }) ?? 0
    say(ConversationWords.greeting(workspace.location.name, invocation.formats.number(count)))
    if count == 0 { say(ConversationWords.empty) }
  }

  /// Where the conversation stands, and that a command is awaited.
  private var place: Localized {
    let subject = lead.map { wording.name(of: ($0.number, $0.company)) }
    return ConversationWords.command(at: subject, lane, filter)
  }
}

extension Conversation {
  /// Writes one line.
  func say(_ text: String) {
    output.write(Line(text))
  }

  func say(_ text: Localized) {
    say(text.typeset(language))
  }

  func say(_ lines: [Line]) {
    for line in lines where !line.spans.allSatisfy(\.text.isEmpty) { output.write(line) }
  }

  /// Says why something was not done, and what would help.
  func tell(_ failure: Failure) {
    say(failure.message)
    for advice in failure.advice { say(advice) }
  }

  /// Does something whose failure ends the task.
  func reached<Result>(
    _ work: () throws(Failure) -> Result
  ) throws(Leaving) -> Result {
    do throws(Failure) {
      return try work()
    } catch {
      throw .failed(error)
    }
  }

  /// Does something with the store.
  func stored<Result>(
    _ work: (any LeadStore) throws(StoreError) -> Result
  ) throws(Leaving) -> Result {
    try reached { () throws(Failure) in try workspace.with(work) }
  }
}
