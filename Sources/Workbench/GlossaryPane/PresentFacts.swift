import Glossary
import Leads
import TUI

// What a word comes to for the lead in hand, and for the team.

extension Model {
  /// What a word says of the lead in hand: `#12 · 33 points, threshold 50`.
  func ofSubject(_ entry: EntryID) -> String? {
    guard !board.isEmptyWorkspace, let card = subject, let fact = fact(entry, of: card) else {
      return nil
    }
    return "\(card.number) \(glyphs.bullet) \(fact)"
  }

  private func fact(_ entry: EntryID, of card: LeadCard) -> String? {
    let reading = temperature(of: card)
    switch entry {
    case .leadScoring:
      return PresentWords.score(
        formats.number(points(of: card)), formats.number(settings.scoreThreshold))[language]
    case .leadTemperature, reading.temperature.entry:
      return "\(reading.temperature.label[language]) (\(wording.why(reading)))"
    case .bant:
      return Criterion.allCases.map { "\($0.letter)\(glyphs.mark(of: card.levels[$0]))" }
        .joined(separator: " ")
    case .cycleLengthClass: return standing(of: card)
    case .salesCycle: return screens.lead?.file.flatMap(cycle)
    case .leadManagement: return actionLine(of: card).text
    case .inboundSales, .outboundSales:
      return card.origin.entry == entry ? card.origin.label[language] : nil
    case .leadGeneration: return card.source.nonEmpty
    default:
      let letter = Criterion.allCases.first { $0.entry == entry }
      return letter.map { card.levels[$0].word(for: $0, language) }
    }
  }

  /// For how long a lead has stood in its stage, and what the team allows.
  private func standing(of card: LeadCard) -> String {
    let days = max(0, settings.zone.date(card.stageEntered).days(until: today))
    let limit = settings.ageingDays[card.stage].map { formats.days($0) }
    return PresentWords.standing(formats.days(days), card.stage.acronym, limit: limit)[language]
  }

  /// From the day the opportunity opened to the day of signature, or to today.
  private func cycle(of file: LeadFile) -> String? {
    guard let opened = file.lead.opportunity?.opened else { return nil }
    let end = file.lead.contract?.signed
    return PresentWords.cycle(
      formats.days(max(0, opened.days(until: end ?? today))), from: formats.date(opened),
      to: end.map { formats.date($0) })[language]
  }

  /// Who has the role that a word names, and how many open leads are theirs where that is counted.
  func ofTeam(_ entry: EntryID) -> String? {
    let people = users.filter { $0.role.entry == entry }
    guard !people.isEmpty else { return nil }
    let named = people.prefix(Self.mostNamed).map { user in
      leads(of: user.id).map {
        "\(user.name) (\(PresentWords.open(formats.leads($0))[language]))"
      } ?? user.name
    }
    let rest = people.count > named.count ? ", \(glyphs.ellipsis)" : ""
    return named.joined(separator: ", ") + rest
  }

  private static let mostNamed = 4

  /// How many leads somebody has in the stages before the sale; nil while it is not counted.
  private func leads(of user: UserID) -> Int? {
    guard board.query.isEmpty, board.total != nil else { return nil }
    switch board.grouping {
    case .stage:
      let open = board.columns.flatMap(\.tallies).filter { tally in
        guard case .stage(let stage) = tally.lane else { return false }
        return tally.owner == user && stage != .won
      }
      return open.reduce(0) { $0 + $1.count }
    case .owner: return board.columns.first { $0.key == .owner(user) }?.count.number
    case .temperature, .blocking: return nil
    }
  }
}
