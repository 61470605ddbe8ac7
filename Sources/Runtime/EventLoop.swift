package import Leads
import TUI
package import Workbench

/// How the program came to its end.
package enum Ending: Equatable, Sendable {
  /// The user left.
  case quit
  /// A signal, or the loss of the terminal, which counts as a hang-up.
  case signal(Int32)
  /// The workspace could not be opened.
  case cannotBegin(StoreError)
}

/// The live loop: takes what happened, changes the model, shows it, does what it wants done.
///
/// A class, because it owns the world until the program ends. For the main thread only.
package final class EventLoop {
  var model: Model
  let world: any World
  let workers: Workers
  /// Tells that the file of the user's own keys has changed.
  let keyWatch: FileWatch
  var draftDelay = DraftDelay()
  /// Edits that were asked for and not answered.
  var unanswered = 0
  /// Whether the user wants to leave as soon as every edit is answered.
  var isLeaving = false
  var ending: Ending?
  /// The frame on the screen; nil when the next one must be drawn whatever is in it.
  var shown: Frame?
  /// The lead that is to be read before anybody asks for it.
  var leadAhead: LeadID?
  private var isDirty = true
  private var isRehearsed = false
  /// When to look at the file of keys; nil where a descriptor tells.
  private var nextKeyLook: Int?
  private var latestFirstFrame = Int.max
  private var lastClock = Instant(milliseconds: 0)

  /// Joins the model with the world it is to be shown in and the threads that serve it.
  package init(model: Model, world: any World, workers: Workers, keyWatch: FileWatch) {
    self.model = model
    self.world = world
    self.workers = workers
    self.keyWatch = keyWatch
  }

  /// Runs until the program ends; the terminal is given back and everything typed is kept.
  package func run() -> Ending {
    latestFirstFrame = Waiting.monotonicMilliseconds() + Self.firstFramePatience
    lastClock = model.now
    // Asked for before there is a workspace: the thread that opens it then reads at once.
    perform(model.start())
    begin()
    while ending == nil {
      rehearse()
      // Between the start and the first frame something has usually come already.
      let sources = [world.inputDescriptor, world.signalDescriptor, workers.inbox.descriptor]
      lookAtKeys(isNews: wait(for: sources, andPerhaps: keyWatch.descriptor))
      takeEverything()
      if ending == nil { draw() }
    }
    return finish()
  }

  /// Waits until the workspace is open, or the program ends before it is.
  private func begin() {
    // The first picture takes the longest: one for nobody, while the workspace is being opened.
    _ = model.view()
    var isOpen = false
    while ending == nil, !isOpen {
      // Keys stay where they are: nothing can be done with them yet.
      _ = wait(for: [world.signalDescriptor, workers.inbox.descriptor])
      takeSignals()
      for report in workers.inbox.takeAll() {
        switch report {
        case .began(let me, let hindrance):
          model.me = me
          if let hindrance { model.tell(hindrance) }
          isOpen = true
        case .cannotBegin(let error): ending = .cannotBegin(error)
        case .message(let message): take(message)
        case .forTerminal(let clipping): take(copy(clipping))
        }
      }
      if ending == nil { draw() }
    }
  }

  /// Waits until something happens; true when it happened to the descriptor named last.
  private func wait(for descriptors: [Int32], andPerhaps last: Int32? = nil) -> Bool {
    let now = Waiting.monotonicMilliseconds()
    let deadlines = [draftDelay.deadline, firstFrameDeadline, minuteDeadline(now), nextKeyLook]
    let next = deadlines.compactMap(\.self).min()
    let ready = Waiting.untilReadable(
      last.map { descriptors + [$0] } ?? descriptors, milliseconds: next.map { $0 - now })
    return last != nil && ready.last == true
  }

  /// Has the user's own keys read anew when their file has changed.
  private func lookAtKeys(isNews: Bool) {
    guard keyWatch.isArmed else { return }
    if let nextKeyLook {
      let now = Waiting.monotonicMilliseconds()
      guard now >= nextKeyLook else { return }
      self.nextKeyLook = now + Self.keyLookInterval
    } else if !isNews {
      return
    }
    if keyWatch.hasChanged() { workers.keeper.post(.readKeys) }
  }

  /// Begins to watch the file of keys, and looks at what happened to it since it was read.
  private func watchKeys() {
    keyWatch.arm()
    if keyWatch.descriptor == nil { nextKeyLook = Waiting.monotonicMilliseconds() }
    lookAtKeys(isNews: true)
  }

  /// Takes what waits until nothing waits any more, so that no frame is drawn for nothing.
  private func takeEverything() {
    let limit = Waiting.monotonicMilliseconds() + Self.floodPatience
    takeSignals()
    for draft in draftDelay.takeDue(at: Waiting.monotonicMilliseconds()) {
      workers.keeper.post(.keep(draft))
    }
    while ending == nil {
      let messages = waitingMessages()
      tellTime(isWanted: !messages.isEmpty)
      guard !messages.isEmpty else { return }
      for message in messages where ending == nil { take(message) }
      // Who sends without end still gets to see something now and then.
      guard Waiting.monotonicMilliseconds() < limit else { return }
      takeSignals()
    }
  }

  private func waitingMessages() -> [Message] {
    var messages: [Message] = []
    for event in world.readEvents() {
      switch event {
      case .key(let key): messages.append(.key(key))
      case .mouse(let mouse): messages.append(.mouse(mouse))
      case .paste(let text): messages.append(.paste(text))
      case .resized(let size): messages.append(.resized(size))
      case .hangup: ending = .signal(Self.hangup)
      }
    }
    for report in workers.inbox.takeAll() {
      switch report {
      case .message(let message): messages.append(message)
      case .forTerminal(let clipping): messages.append(copy(clipping))
      case .began, .cannotBegin: break
      }
    }
    return messages
  }

  /// Asks the terminal for a copy, between frames.
  private func copy(_ clipping: Clipping) -> Message {
    world.copy(clipping.text)
    return .copied(clipping, by: .terminal)
  }

  /// Changes the model by one message and does what it then wants done.
  func take(_ message: Message) {
    isDirty = true
    let isAnswer = noteAnswer(message)
    perform(model.update(message))
    if isAnswer, isLeaving, unanswered == 0 { ending = .quit }
  }

  private func draw() {
    defer { readAhead() }
    guard isDirty, firstFrameDeadline.map({ $0 <= Waiting.monotonicMilliseconds() }) ?? true else {
      return
    }
    isDirty = false
    let frame = model.view()
    guard frame != shown else { return }
    world.present(frame)
    shown = frame
  }

  /// Has the lead read that nobody waits for yet: behind the frame that somebody does wait for.
  private func readAhead() {
    guard let lead = leadAhead else { return }
    leadAhead = nil
    workers.reads.post(.ahead(lead))
  }

  /// Makes ready for what may come once the board is on the screen and nobody waits.
  ///
  /// Follows a key on a copy of the model: the user's first key then finds everything at hand, and
  /// is as quick as the next. Only then the file of keys is watched.
  private func rehearse() {
    guard !isRehearsed, shown != nil, model.isReady else { return }
    isRehearsed = true
    var copy = model
    _ = copy.update(.key(.down))
    _ = copy.view()
    watchKeys()
  }

  /// When a first frame is drawn although the board is not there yet; nil once one was drawn.
  private var firstFrameDeadline: Int? {
    shown == nil && isDirty && !model.isReady ? latestFirstFrame : nil
  }

  private static let firstFramePatience = 150
  private static let floodPatience = 250
  private static let keyLookInterval = 1000
}

// The clock.

extension EventLoop {
  /// Tells the model the time before it hears of anything else, and when the minute changes.
  private func tellTime(isWanted: Bool) {
    guard !world.isClockFixed else { return }
    let now = world.now()
    let hasMinutePassed = now.minute != lastClock.minute
    let hasSecondPassed = abs(now.milliseconds - lastClock.milliseconds) >= 1000
    guard hasMinutePassed || isWanted && hasSecondPassed else { return }
    lastClock = now
    take(.clock(now))
  }

  /// When the minute changes, on the clock that nobody can set.
  private func minuteDeadline(_ monotonic: Int) -> Int? {
    guard !world.isClockFixed else { return nil }
    return monotonic + 60_000 - world.now().milliseconds % 60_000
  }
}

extension Instant {
  /// Whole minutes since the beginning of 1970.
  fileprivate var minute: Int { milliseconds / 60_000 }
}
