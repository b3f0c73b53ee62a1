/// Reads the edge lists of other programs, line by line.
///
/// * `#` or `%` at the beginning of a line starts a comment; so does `#` after an edge.
/// * Blanks, tabs, commas or semicolons are between columns.
/// * Two sectors may be followed by data as NetworkX writes them, `{'weight': 3}`, or by one or two
///   numbers, as in KONECT and SNAP: a weight and a time. Both are ignored.
/// * A sector alone is one without warps.
/// * If the first line names a sector by a text, all are named by texts; else by numbers.
///
/// O(bytes).
struct EdgeLines {
  /// A line of an edge list.
  struct Line {
    /// One sector or two.
    var sectors: [Range<Int>] = []
    /// Columns after them.
    var extras = 0
    var hasData = false
  }

  /// What is wrong with a line.
  struct Problem: Error {
    let offset: Int
    let problem: EdgeListProblem
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// Columns of numbers after each edge; `nil` before the first one.
  private(set) var extras: Int?
  private(set) var hasData = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next line that is no comment and not empty, `nil` at the end.
  mutating func next() throws(Problem) -> Line? {
    while position < bytes.count {
      skipBlanks()
      guard position < bytes.count else { return nil }
      let byte = bytes[position]
      if byte == 10 || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%") {
        skipLine()
        continue
      }
      let line = try line()
      if line.sectors.count == 2 {
        guard extras == nil || extras == line.extras else { throw fault(.fields, lineStart) }
        extras = line.extras
      }
      hasData = hasData || line.hasData
      return line
    }
    return nil
  }

  private var lineStart = 0

  private mutating func line() throws(Problem) -> Line {
    lineStart = position
    var line = Line()
    line.sectors.append(try word())
    var isLast = !passSeparator()
    if !isLast, !isAtEnd {
      line.sectors.append(try word())
      isLast = !passSeparator()
    }
    while !isAtEnd {
      if bytes[position] == UInt8(ascii: "{") {
        try passData()
        line.hasData = true
        break
      }
      let start = position
      let extra = try word()
      guard NumberToken.isReal(bytes[extra]), line.extras < 2 else { throw fault(.data, start) }
      line.extras += 1
      _ = passSeparator()
    }
    skipLine()
    return line
  }

  /// Whether the line has nothing more but a comment.
  private var isAtEnd: Bool {
    position >= bytes.count || bytes[position] == 10 || bytes[position] == UInt8(ascii: "#")
  }

  /// A column: up to a separator or the end of the line.
  private mutating func word() throws(Problem) -> Range<Int> {
    let start = position
    while position < bytes.count, bytes[position] > 32,
      !",;#{".utf8.contains(bytes[position])
    { position += 1 }
    guard position > start else { throw fault(.unexpectedCharacter, start) }
    return start..<position
  }

  /// Passes blanks with at most one comma or semicolon among them; whether there are any.
  private mutating func passSeparator() -> Bool {
    let start = position
    skipBlanks()
    if position < bytes.count, bytes[position] == 0x2C || bytes[position] == 0x3B {
      position += 1
      skipBlanks()
      // Nothing follows the last separator: that is a column too few.
      if isAtEnd { position = start }
    }
    return position > start
  }

  /// Passes `{…}`, which only blanks may follow.
  private mutating func passData() throws(Problem) {
    let start = position
    while position < bytes.count, bytes[position] != 10 { position += 1 }
    var end = position
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    guard end > start + 1, bytes[end - 1] == UInt8(ascii: "}") else { throw fault(.data, start) }
  }

  private mutating func skipBlanks() {
    while position < bytes.count,
      bytes[position] == 32 || bytes[position] == 9
        || bytes[position] == 13 && position + 1 < bytes.count && bytes[position + 1] == 10
    { position += 1 }
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 10 { position += 1 }
    position += position < bytes.count ? 1 : 0
  }

  private func fault(_ problem: EdgeListProblem, _ offset: Int) -> Problem {
    Problem(offset: min(offset, bytes.count), problem: problem)
  }
}

extension EdgeLines {
  /// Whether a column is a sector number.
  func isNumber(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 &- 48 < 10 } }

  /// The value of a column that is a sector number.
  func number(_ range: Range<Int>) throws(Problem) -> UInt64 {
    var value: UInt64 = 0
    for byte in bytes[range] {
      value = value * 10 + UInt64(byte &- 48)
      guard value <= largestEdgeListNumber else {
        throw Problem(offset: range.lowerBound, problem: .numberTooLarge)
      }
    }
    return value
  }

  /// Whether a column may be the name of a sector: a letter or more, digits, and signs that names have.
  func isName(_ range: Range<Int>) -> Bool {
    guard let text = String(validating: bytes[range], as: UTF8.self) else { return false }
    let scalars = text.unicodeScalars
    return scalars.contains { $0.properties.isAlphabetic }
      && scalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "_-.:/@+'".unicodeScalars.contains(scalar)
          || scalar.properties.generalCategory == .nonspacingMark
      }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
