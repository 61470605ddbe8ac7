package import Leads

/// All that the refusal box and the command line tell about a passage that gates stopped.
package struct GateExplanation: Hashable, Sendable {
  /// The lead, and what was asked for it.
  package let title: String
  /// What is missing: what refuses first, then what a reason would settle.
  package let missing: [MissingLine]
  /// What the stage asked for means, in one sentence.
  package let meaning: String
  /// What to do now.
  package let remedy: String

  /// One thing that a gate asks for.
  package struct MissingLine: Hashable, Sendable {
    /// The gate's code: `G05`.
    package let gate: String
    /// Whether it refuses; else a written reason settles it.
    package let isBlocking: Bool
    /// What is missing, and what to do about it.
    package let text: String
    /// The question to put to the buyer; nil where none helps, or where it was put above.
    package let ask: String?
    /// The letter to fill in; nil where the matter is another one.
    package let criterion: Criterion?
  }
}
