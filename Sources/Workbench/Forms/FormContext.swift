package import Glossary
package import Leads

/// What forms need to know of their reader and of the workspace, whatever shows them.
package struct FormContext: Sendable {
  /// How numbers, money and days are written and read.
  package var formats: Formats
  /// What the team has agreed on.
  package var settings: WorkspaceSettings
  /// Everybody who works in the workspace.
  package var users: [User]
  /// Who fills the form in.
  package var me: User
  /// The day it is in the workspace.
  package var today: CalendarDate
  /// The instant at which points are counted; nil for the beginning of the day.
  package var now: Instant?

  /// Joins all that forms need to know.
  package init(
    formats: Formats, settings: WorkspaceSettings, users: [User], me: User, today: CalendarDate
  ) {
    self.formats = formats
    self.settings = settings
    self.users = users
    self.me = me
    self.today = today
  }
}

extension Model {
  /// What forms need to know now.
  var formContext: FormContext {
    var context = FormContext(
      formats: formats, settings: settings, users: users, me: me, today: today)
    context.now = now
    return context
  }
}
