/// One line of a page for terminals, in pieces that may have different colors.
public struct PageLine: Sendable, Equatable {
  /// The role of a piece; terminals choose the colors.
  public enum Emphasis: Sendable {
    case plain, title, heading, muted, bar, warning
  }

  /// A piece of text with one emphasis.
  public struct Piece: Sendable, Equatable {
    /// The text.
    public var text: String
    /// The role of the text.
    public var emphasis: Emphasis
  }

  /// The pieces from left to right.
  public private(set) var pieces: [Piece] = []

  /// Creates a line.
  public init() {}

  init(_ text: String, _ emphasis: Emphasis = .plain) { add(text, emphasis) }

  mutating func add(_ text: String, _ emphasis: Emphasis = .plain) {
    if !text.isEmpty { pieces.append(Piece(text: text, emphasis: emphasis)) }
  }

  /// Appends blanks up to a column.
  mutating func pad(to column: Int) {
    let missing = column - width
    if missing > 0 { add(String(repeating: " ", count: missing)) }
  }

  /// Appends a text, right-aligned in a number of columns.
  mutating func add(_ text: String, right columns: Int, _ emphasis: Emphasis = .plain) {
    add(String(repeating: " ", count: max(0, columns - text.count)))
    add(text, emphasis)
  }

  /// The number of columns; each character counts as one.
  var width: Int { pieces.reduce(0) { $0 + $1.text.count } }

  /// Returns the line, truncated to a number of columns, without trailing blanks.
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
