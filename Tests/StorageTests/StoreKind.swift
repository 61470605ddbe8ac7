import Leads
import Testing

@testable import SQLiteStorage

/// The engines that keep the contract.
enum StoreKind: CaseIterable, CustomTestStringConvertible {
  case sqlite
  /// One that takes operations back lead by lead, each in a transaction of its own.
  case sqliteInPieces

  var testDescription: String { "\(self)" }

  /// A new, empty workspace that goes with its stores.
  func open() throws(StoreError) -> any TestedStore {
    switch self {
    case .sqlite: return try SQLiteStore.inMemory(entropy: Dice(seed: 7).roll)
    case .sqliteInPieces:
      let store = try SQLiteStore.inMemory(entropy: Dice(seed: 7).roll)
      store.leadsOfAPiece = 1
      return store
    }
  }
}

/// A store of which a second one can be opened, as another process would.
protocol TestedStore: LeadStore {
  func second() throws(StoreError) -> any LeadStore
}

extension SQLiteStore: TestedStore {
  func second() throws(StoreError) -> any LeadStore {
    let second = try another(entropy: Dice(seed: 8).roll)
    second.leadsOfAPiece = leadsOfAPiece
    return second
  }
}

/// Chance that is the same each time.
///
/// A class because closures share its state.
final class Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  func roll() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  func below(_ limit: Int) -> Int { Int(roll() % UInt64(limit)) }

  func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  func chance(oneIn count: Int) -> Bool { below(count) == 0 }
}
