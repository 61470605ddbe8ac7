/// What a piece of the screen means; the terminal decides how it looks.
package enum StyleRole: UInt8, CaseIterable, Equatable, Hashable, Sendable {
  /// Ordinary text.
  case text
  /// Text of less weight.
  case dim
  /// The name of a screen or pane.
  case title
  /// A heading inside a pane.
  case heading
  /// A word that should be seen first.
  case accent
  /// Lines between and around panes.
  case border
  /// The selected thing.
  case selected
  /// The selected thing in a pane that does not have the keys.
  case selectedDim
  /// A change that is asked for and not yet kept.
  case pending
  /// Something to look at.
  case warning
  /// Something that went or would go wrong.
  case danger
  /// Something that went well.
  case good
  /// A word that leads elsewhere.
  case link
  /// The link that `Enter` would follow.
  case linkSelected
  /// A field that can be filled in.
  case input
  /// The field that takes the keys.
  case inputFocused
  /// A choice marked inside a field.
  case inputSelection
  /// The line at the foot of the screen.
  case statusLine
  /// A key named in the foot line.
  case statusKey
  /// News in the foot line.
  case statusNotice
  /// A failure or refusal in the foot line.
  case statusError
  /// A row that is not loaded yet.
  case skeleton
  /// A criterion answered well enough.
  case sufficient
  /// A criterion answered in part.
  case partial
  /// A criterion that stands in the way.
  case blocking
  /// A criterion not answered.
  case unknown
  /// A hot lead.
  case hot
  /// A warm lead.
  case warm
  /// A cold lead.
  case cold
  /// A next action whose date is past.
  case overdue
}
