/// One step from a format of the workspace to the next, as data.
public struct Migration: Sendable {
  /// The format that the workspace has afterwards; the first is 1.
  public let number: Int
  /// The statements that lead there, in order.
  public let statements: [String]

  /// Joins the number of a format with the statements that lead to it.
  public init(number: Int, statements: [String]) {
    self.number = number
    self.statements = statements
  }
}
