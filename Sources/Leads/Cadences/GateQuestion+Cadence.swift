// What gates look for where a lead comes into a cadence, and where it is called from within one.

extension GateQuestion {
  /// G20: whoever is asked for by mail is not called before a contact came about.
  var priorContact: [Requirement] {
    var cadence: Cadence?
    if case .enrolling(let name) = passage {
      cadence = context.settings.cadence(named: name)
      if cadence?.callsUninvited != true { return [] }
    } else if passage == .contacting(.call), let enrolment = file.enrolment(on: context.today),
      enrolment.isOpen
    {
      cadence = context.settings.cadence(named: enrolment.cadence)
    }
    guard let cadence, cadence.isCold, !file.hasPriorContact else { return [] }
    return [.priorContact(cadence.name)]
  }

  /// G21: nobody is sought by two at once.
  var undividedAttention: [Requirement] {
    guard case .enrolling(let name) = passage,
      context.settings.cadence(named: name)?.audience == .outbound
    else { return [] }
    if let other = context.facts.otherEnrolments.first(where: isOutbound) {
      return [.onlyCadence(other)]
    }
    let limit = context.now.advanced(byDays: -LeadFile.colleagueDays)
    let touch = file.activities.last {
      $0.initiator == .us && $0.isAnswer && $0.at >= limit && $0.author != context.actor.id
        && $0.author != file.lead.owner
    }
    return touch.map { [.noColleague($0.author, at: $0.at)] } ?? []
  }

  private func isOutbound(_ other: OtherEnrolment) -> Bool {
    context.settings.cadence(named: other.cadence)?.audience == .outbound
  }
}

extension Cadence {
  /// Whether a call is among the steps that wait for no referral.
  var callsUninvited: Bool { steps.contains { $0.channel.mayCall && !$0.isOnReferral } }
}

extension LeadFile {
  /// Whether the person ever took part in anything.
  var hasPriorContact: Bool { activities.contains { $0.isTwoWay || $0.initiator == .prospect } }

  /// Days for which a contact by a colleague who does not own the lead speaks against a cadence.
  ///
  /// A default of ours: about as long as the longest gap between two touches of the usual ones.
  public static let colleagueDays = 14
}
