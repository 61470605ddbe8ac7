public import Leads

extension Stage {
  /// The entry that explains the stage.
  public var entry: EntryID {
    switch self {
    case .captured: .marketingCapturedLead
    case .marketingQualified: .marketingQualifiedLead
    case .salesQualified: .salesQualifiedLead
    case .salesAcceptable: .salesAcceptableLead
    case .opportunityCreated: .createdOpportunity
    case .won: .wonOpportunity
    }
  }
}

extension Lane {
  /// The entry that explains the lane; a lost lead is explained by the opportunity it was.
  public var entry: EntryID {
    switch self {
    case .stage(let stage): stage.entry
    case .parked: .leadNurturing
    case .disqualified: .disqualification
    case .lost: .opportunity
    }
  }
}

extension Criterion {
  /// The entry that explains the letter.
  public var entry: EntryID {
    switch self {
    case .budget: .bantBudget
    case .authority: .bantAuthority
    case .need: .bantNeed
    case .timeline: .bantTimeline
    }
  }
}

extension Temperature {
  /// The entry that explains the temperature.
  public var entry: EntryID {
    switch self {
    case .unrated: .leadTemperature
    case .cold: .coldLead
    case .warm: .warmLead
    case .hot: .hotLead
    }
  }
}

extension Role {
  /// The entry that explains the role.
  public var entry: EntryID {
    switch self {
    case .leadCenterAgent: .leadCenter
    case .marketDevelopment: .marketDevelopmentRepresentative
    case .salesDevelopment: .salesDevelopmentRepresentative
    case .accountDevelopment: .accountDevelopmentRepresentative
    case .accountExecutive: .accountExecutive
    case .insideSales: .insideSalesRepresentative
    case .accountManager: .accountManager
    case .salesManager: .salesManager
    case .salesOperations: .salesOperationsManager
    }
  }
}

extension ActivityKind {
  /// The entry that explains such an activity.
  public var entry: EntryID {
    switch self {
    case .call: .qualificationCall
    case .email: .followUpEmail
    case .meeting: .discoveryCall
    case .demo: .productDemo
    case .note: .crm
    case .form: .optIn
    case .download: .whitePaper
    case .webinar: .webinar
    case .newsletter: .contentMarketing
    case .visit: .leadTracking
    }
  }
}

extension Disposition {
  /// The entry that explains what such an end is about.
  public var entry: EntryID {
    switch self {
    case .sent: .followUpEmail
    case .noAnswer, .voicemail: .coldCalling
    case .callback: .qualificationCall
    case .interested: .warmLead
    case .meetingBooked: .discoveryCall
    case .gatekeeper: .stakeholders
    case .referred: .coldCalling2
    case .notInterested: .disqualification
    case .wrongNumber, .bounced: .dataEnrichment
    case .doNotContact: .blacklist
    }
  }
}

extension InteractionMode {
  /// The entry that explains such an encounter.
  public var entry: EntryID {
    switch self {
    case .inPerson: .inPersonMeeting
    case .online: .onlineSelling
    case .phone: .remoteSelling
    case .asynchronous: .asynchronous
    }
  }
}

extension CaptureChannel {
  /// The entry that explains how leads come by this channel.
  public var entry: EntryID {
    switch self {
    case .phone, .email: .prospecting
    case .form: .optIn
    case .passive: .visitor
    case .sourced: .leadSourcing
    case .event: .leadGeneration
    case .referral: .customerReferral
    }
  }
}

extension LeadOrigin {
  /// The entry that explains the flow.
  public var entry: EntryID {
    switch self {
    case .inbound: .inboundSales
    case .outbound: .outboundSales
    }
  }
}

extension SiteKind {
  /// The entry that explains captures on such sites.
  public var entry: EntryID {
    switch self {
    case .onSite: .onSiteStrategy
    case .offSite: .offSiteStrategy
    }
  }
}

extension EditableField {
  /// The entry that explains what the field holds.
  public var entry: EntryID {
    switch self {
    case .company: .prospect
    case .domain, .siren, .city, .country, .title, .email, .phone: .dataEnrichment
    case .headcount: .smb
    case .contact, .buyingRole: .stakeholders
    case .source, .campaign, .channel: .leadGeneration
    case .origin: .prospecting
    case .site: .onSiteStrategy
    case .owner: .salesDevelopmentRepresentative
    case .score: .leadScoring
    case .amount: .opportunity
    case .tags: .leadManagement
    case .note: .crm
    case .expectedClose: .close
    }
  }
}
