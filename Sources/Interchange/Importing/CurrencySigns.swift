internal import Leads

/// The signs and names by which files tell a currency.
enum CurrencySigns {
  /// The currency whose sign stands in `text`.
  static func currency(in text: String) -> Currency? {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "€": return .euro
      case "$": return Currency("USD")
      case "£": return Currency("GBP")
      case "¥": return Currency("JPY")
      default: continue
      }
    }
    return nil
  }

  /// The currency of a folded word: a code of ISO 4217 that leads are often priced in, or a name.
  static func currency(named word: String) -> Currency? {
    switch word {
    case "eur", "euro", "euros": .euro
    case "dollar", "dollars", "us": Currency("USD")
    case "pound", "pounds", "livres": Currency("GBP")
    case "usd", "gbp", "chf", "cad", "aud", "nzd", "jpy", "cny", "inr", "sek", "nok", "dkk",
      "pln", "czk", "huf", "ron", "try", "mad", "tnd", "dzd", "xof", "xaf", "xpf", "brl", "mxn",
      "zar", "sgd", "hkd", "krw", "aed", "ils":
      Currency(word)
    default: nil
    }
  }

  /// The currency a cell names, by code, sign or name; any three letters count as a code.
  static func currency(cell text: String) -> Currency? {
    Currency(text) ?? currency(in: text) ?? currency(named: FoldedWord.fold(text))
  }
}
