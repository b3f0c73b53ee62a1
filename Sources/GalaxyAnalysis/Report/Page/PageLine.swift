/// One line of a page for people, in pieces that a terminal may set off from each other.
public struct PageLine: Sendable, Equatable {
  /// What a piece is; terminals choose the colors.
  public enum Emphasis: Sendable {
    case plain, title, heading, muted, bar, warning
  }

  public struct Piece: Sendable, Equatable {
    public var text: String
    public var emphasis: Emphasis
  }

  public private(set) var pieces: [Piece] = []

  public init() {}

  init(_ text: String, _ emphasis: Emphasis = .plain) { add(text, emphasis) }

  mutating func add(_ text: String, _ emphasis: Emphasis = .plain) {
    if !text.isEmpty { pieces.append(Piece(text: text, emphasis: emphasis)) }
  }

  /// Blanks up to a column.
  mutating func pad(to column: Int) {
    let missing = column - width
    if missing > 0 { add(String(repeating: " ", count: missing)) }
  }

  /// The text flush right in so many columns.
  mutating func add(_ text: String, right columns: Int, _ emphasis: Emphasis = .plain) {
    add(String(repeating: " ", count: max(0, columns - text.count)))
    add(text, emphasis)
  }

  /// How many columns the line takes; every character counts as one.
  var width: Int { pieces.reduce(0) { $0 + $1.text.count } }

  /// The line, its end left out if it is wider than so many columns, and without blanks at its end.
  func clipped(to columns: Int) -> PageLine {
    var line = PageLine()
    for piece in pieces {
      let room = columns - line.width
      if piece.text.count > room {
        line.add(piece.text.prefix(max(0, room - 1)) + "…", piece.emphasis)
        break
      }
      line.add(piece.text, piece.emphasis)
    }
    while let last = line.pieces.last, last.text.last == " " {
      line.pieces.removeLast()
      line.add(last.text.withoutTrailingBlanks, last.emphasis)
    }
    return line
  }

  /// The line without emphasis.
  public var text: String { pieces.map(\.text).joined() }
}
