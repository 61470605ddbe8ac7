package import Leads
package import Workbench

/// The long jobs, as the executable knows how to do them.
package struct Jobs: Sendable {
  /// Takes how many leads are kept so far, and how far the source is read in percent.
  package typealias Progress = (_ kept: Int, _ percent: Int?) -> Void
  /// Whether the job should come to an end before its end.
  package typealias IsCancelled = () -> Bool
  /// Reads a file of leads into a store, and says what came of it.
  package typealias ImportFile =
    @Sendable (_ path: String, any LeadStore, Progress, IsCancelled) -> JobReport
  /// Fills a store with demonstration data, and says what came of it.
  package typealias MakeDemo = @Sendable (any LeadStore, Progress, IsCancelled) -> JobReport

  let importFile: ImportFile
  let makeDemo: MakeDemo

  /// Joins the jobs.
  package init(importFile: @escaping ImportFile, makeDemo: @escaping MakeDemo) {
    self.importFile = importFile
    self.makeDemo = makeDemo
  }
}
