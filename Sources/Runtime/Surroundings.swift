package import Leads
package import Workbench

/// What the executable hands in: where leads are kept, and what is done outside the store.
///
/// Every closure runs on a thread of its own kind, never on the drawing one.
package struct Surroundings: Sendable {
  /// Opens the workspace for reading, on the thread that will read.
  package typealias Begin = @Sendable () throws(StoreError) -> Beginning
  /// Opens one more store on the same workspace, on the thread that will use it.
  package typealias OpenStore = @Sendable () throws(StoreError) -> any LeadStore

  let begin: Begin
  let openReader: OpenStore
  let openStore: OpenStore
  let drafts: Drafts
  let keepPreferences: @Sendable (Preferences) throws(StoreError) -> Void
  let views: SavedViewsFile
  let keys: KeyFile
  let files: NamedFiles
  let jobs: Jobs
  let clipboard: Clipboard

  /// Joins the doors to the outside; a store of `openReader` writes nothing.
  package init(
    begin: @escaping Begin, openReader: @escaping OpenStore, openStore: @escaping OpenStore,
    drafts: Drafts,
    keepPreferences: @escaping @Sendable (Preferences) throws(StoreError) -> Void,
    views: SavedViewsFile, keys: KeyFile, files: NamedFiles, jobs: Jobs, clipboard: Clipboard
  ) {
    self.begin = begin
    self.openReader = openReader
    self.openStore = openStore
    self.drafts = drafts
    self.keepPreferences = keepPreferences
    self.views = views
    self.keys = keys
    self.files = files
    self.jobs = jobs
    self.clipboard = clipboard
  }
}

/// A workspace that was opened, and who sits at the keyboard.
package struct Beginning {
  let store: any LeadStore
  let me: User
  let hindrance: StoreError?

  /// `hindrance` is why the workspace can be looked at and not changed, where that is so.
  package init(_ store: any LeadStore, _ me: User, hindrance: StoreError? = nil) {
    self.store = store
    self.me = me
    self.hindrance = hindrance
  }
}

/// What the threads tell the drawing thread.
enum Report: Sendable {
  case began(User, hindrance: StoreError?)
  case cannotBegin(StoreError)
  case message(Message)
  /// A text that the terminal is to be asked to copy.
  case forTerminal(Clipping)
}
