import TUI
import Testing

private let lengths = [Int](-2...4) + [80]

@Test func aSizeIsNeverNegative() {
  #expect(Size(columns: -3, rows: -1) == Size(columns: 0, rows: 0))
  #expect(Rect(column: 2, row: 2, columns: -1, rows: 5).isEmpty)
}

@Test(arguments: lengths) func everyCutStaysInsideTheRectangle(length: Int) {
  for columns in 0...4 {
    for rows in 0...4 {
      let rect = Rect(column: 3, row: 5, columns: columns, rows: rows)
      let cuts = [
        rect.inset(by: length), rect.inset(columns: length, rows: 1), rect.row(length),
        rect.prefix(rows: length), rect.suffix(rows: length), rect.dropFirst(rows: length),
        rect.dropLast(rows: length), rect.prefix(columns: length), rect.suffix(columns: length),
        rect.dropFirst(columns: length), rect.dropLast(columns: length),
        rect.centered(Size(columns: length, rows: length)),
      ]
      for cut in cuts where !cut.isEmpty {
        #expect(rect.intersection(cut) == cut)
      }
    }
  }
}

@Test func prefixAndRestMakeUpTheWhole() {
  let rect = Rect(column: 1, row: 2, columns: 10, rows: 6)
  #expect(rect.prefix(rows: 2) == Rect(column: 1, row: 2, columns: 10, rows: 2))
  #expect(rect.dropFirst(rows: 2) == Rect(column: 1, row: 4, columns: 10, rows: 4))
  #expect(rect.suffix(rows: 1) == Rect(column: 1, row: 7, columns: 10, rows: 1))
  #expect(rect.dropLast(columns: 4) == rect.prefix(columns: 6))
  #expect(rect.row(5) == rect.suffix(rows: 1))
}

@Test func aRowThatDoesNotExistIsEmpty() {
  let rect = Rect(column: 0, row: 0, columns: 5, rows: 2)
  #expect(rect.row(2).isEmpty)
  #expect(rect.row(-1).isEmpty)
  #expect(!rect.row(1).isEmpty)
}

@Test func aMarginWiderThanTheRectangleLeavesNothing() {
  #expect(Rect(column: 0, row: 0, columns: 3, rows: 9).inset(by: 2).isEmpty)
}

@Test func aCenteredRectangleIsCutToFit() {
  let rect = Rect(column: 10, row: 10, columns: 9, rows: 5)
  #expect(
    rect.centered(Size(columns: 4, rows: 3)) == Rect(column: 12, row: 11, columns: 4, rows: 3))
  #expect(rect.centered(Size(columns: 99, rows: 99)) == rect)
}

@Test func rectanglesThatDoNotTouchShareNothing() {
  let rect = Rect(column: 0, row: 0, columns: 3, rows: 3)
  #expect(rect.intersection(Rect(column: 3, row: 0, columns: 3, rows: 3)).isEmpty)
  #expect(
    rect.intersection(Rect(column: 2, row: -1, columns: 9, rows: 2))
      == Rect(column: 2, row: 0, columns: 1, rows: 1))
}
