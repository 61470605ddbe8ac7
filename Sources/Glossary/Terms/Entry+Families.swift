extension Entry {
  /// The built-in entries, the funnel's first; one file for each family.
  static let families: [[Entry]] = [
    stages, deals, funnel, bantLetters, qualifications, roles, concepts, demand,
    attraction, targeting, audiences, approaches, conversations, distance, trials, customers,
    agreements,
    phases, measures, segments, revenue, costs, systems, salesRoles, fieldRoles,
    developmentRoles, demandRoles, technicalRoles, operationsRoles, customerRoles,
  ]
}
