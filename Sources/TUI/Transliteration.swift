/// The nearest ASCII for what a terminal without UTF-8 cannot show; `?` where there is none.
enum Transliteration {
  static func cluster(of original: Cluster) -> Cluster {
    guard let head = original.head else { return original }
    if original.tail.isEmpty, head.base.isASCII, !head.hasMarks { return original }
    var result = Cluster()
    append(head.base, to: &result)
    for cell in original.tail { append(cell.base, to: &result) }
    return result
  }

  private static func append(_ scalar: Unicode.Scalar, to cluster: inout Cluster) {
    for letter in ascii(for: scalar).unicodeScalars {
      cluster.append(Cell(sanitizedBase: letter, isWide: false))
    }
  }

  private static func ascii(for scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(Character(scalar)) }
    // Box drawing, so that a line drawn by hand stays a line.
    switch scalar.value {
    case 0x2500, 0x2501, 0x2550: return "-"
    case 0x2502, 0x2503, 0x2551: return "|"
    case 0x2504...0x257F: return "+"
    default: return table[scalar] ?? "?"
    }
  }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (ascii, scalars) in replacements {
      for scalar in scalars.unicodeScalars { table[scalar] = ascii }
    }
    return table
  }()

  private static let replacements: [(ascii: String, scalars: String)] = letters + signs

  private static let letters: [(ascii: String, scalars: String)] = [
    ("A", "ÀÁÂÃÄÅĀĂĄǍ"), ("a", "àáâãäåāăąǎª"), ("AE", "Æ"), ("ae", "æ"),
    ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ĎĐÐ"), ("d", "ďđð"),
    ("E", "ÈÉÊËĒĔĖĘĚẼ"), ("e", "èéêëēĕėęěẽ"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"),
    ("H", "ĤĦ"), ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭįı"),
    ("IJ", "Ĳ"), ("ij", "ĳ"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "Ķ"), ("k", "ķĸ"),
    ("L", "ĹĻĽĿŁ"), ("l", "ĺļľŀł"), ("N", "ÑŃŅŇŊ"), ("n", "ñńņňŋ"),
    ("O", "ÒÓÔÕÖØŌŎŐƠ"), ("o", "òóôõöøōŏőơº"), ("OE", "Œ"), ("oe", "œ"),
    ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘ"), ("s", "śŝşšșſ"), ("SS", "ẞ"), ("ss", "ß"),
    ("T", "ŢŤŦȚ"), ("t", "ţťŧț"), ("TH", "Þ"), ("th", "þ"),
    ("U", "ÙÚÛÜŨŪŬŮŰŲƯ"), ("u", "ùúûüũūŭůűųư"), ("W", "Ŵ"), ("w", "ŵ"),
    ("Y", "ÝŶŸ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
  ]

  private static let signs: [(ascii: String, scalars: String)] = [
    (" ", "\u{A0}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}"),
    (" ", "\u{2009}\u{200A}\u{202F}\u{205F}\u{3000}"),
    ("-", "–—‐‑‒―−"), ("'", "‘’‚‛′´`"), ("\"", "“”„‟«»″"), ("<", "‹"), (">", "›▸▶"),
    ("...", "…"), (".", "·•∙░▒"), ("#", "▓█"), ("|", "▌▍▎▏▐"), ("!!", "‼"), ("!", "¡✕✖✗"),
    ("?", "¿○"), ("+", "●"), ("~", "◐≈∼"), ("->", "→"), ("<-", "←"), ("^", "↑▲▴"), ("v", "↓▼▾"),
    ("x", "×✓✔"), ("/", "÷⁄"), ("[x]", "☑☒"), ("[ ]", "☐"), ("*", "★☆◆◇"),
    ("EUR", "€"), ("GBP", "£"), ("JPY", "¥"), ("c", "¢"), ("(c)", "©"), ("(r)", "®"),
    ("TM", "™"), ("No", "№"), ("deg", "°"), ("+-", "±"), ("u", "µμ"), ("%o", "‰"), ("S", "§"),
    ("1", "¹"), ("2", "²"), ("3", "³"), ("1/4", "¼"), ("1/2", "½"), ("3/4", "¾"),
    ("<=", "≤"), (">=", "≥"), ("!=", "≠"),
  ]
}
