/// By what means the two sides met, or did without meeting.
public enum InteractionMode: String, CaseIterable, Hashable, Sendable {
  /// In one room.
  case inPerson = "in-person"
  /// By video, the screen shared.
  case online
  /// By telephone.
  case phone
  /// Each at a time of their own: a recorded video, a shared document.
  case asynchronous
}
