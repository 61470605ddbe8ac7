/// How many columns text takes when it is shown: sanitised first, then the sum over its scalars.
///
/// One width per character would be wrong in every terminal measured; the sum is right in all.
package enum TextWidth {
  /// Columns of a scalar inside a text: 0 for marks and for what is dropped, else 1 or 2.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if WidthTable.columns(of: scalar) == 0 { return 0 }
    return Sanitizer.cluster(of: CollectionOfOne(scalar)).columns
  }

  package static func of(_ character: Character) -> Int {
    of(String(character))
  }

  /// Columns of a whole text; reads all of it.
  package static func of(_ text: String, glyphs: GlyphSet = .unicode) -> Int {
    let plain = text.utf8.withContiguousStorageIfAvailable {
      PlainScalars.columns(of: $0, limit: .max, glyphs: glyphs)
    }
    if case let columns?? = plain { return columns }
    var clusters = Clusters(text, glyphs: glyphs)
    var columns = 0
    while let cluster = clusters.next() { columns += cluster.columns }
    return columns
  }
}
