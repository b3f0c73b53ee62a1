/// Warps as a short text, such as `1-2, 2>3, 3-1`.
///
/// ```
/// 1-2      two-way          1-2-3>4  a chain of warps
/// 2>3      one-way          7        a sector without warps
/// 3<2      the same         2~>3     one-way, looks two-way until scanned
/// ```
///
/// Commas, semicolons, blanks and line breaks separate; `->`, `<-` and `<->` are accepted, too.
struct WarpNotation {
  /// One link of the text, by sector numbers.
  struct Link: Equatable {
    var source: Int
    var destination: Int
    var isTwoWay: Bool
    var isLatent = false
  }

  /// The links, in the order of the text.
  private(set) var links: [Link] = []
  /// All sector numbers, ascending.
  private(set) var numbers: [Int] = []

  private var scalars: [Character]
  private var position = 0
  private var seen: Set<Int> = []
  /// Of each pair of sectors, whether the text leads from the lower to the higher and back.
  private var directions: [[Int]: (up: Bool, down: Bool)] = [:]

  /// Reads a text.
  ///
  /// - Throws: `WarpNotationError` with the place of the first mistake.
  /// - Complexity: O(characters).
  init(_ text: String) throws(WarpNotationError) {
    scalars = Array(text)
    while true {
      skipSeparators()
      guard position < scalars.count else { break }
      try readChain()
    }
    guard !seen.isEmpty else {
      throw WarpNotationError(column: 1, reason: "there is no sector; write warps such as 1-2, 2>3")
    }
    numbers = seen.sorted()
  }

  private mutating func readChain() throws(WarpNotationError) {
    var last = try readNumber()
    while let arrow = try readArrow() {
      let start = position
      let next = try readNumber()
      guard next != last else {
        throw WarpNotationError(column: start + 1, reason: "sector \(next) leads to itself")
      }
      try add(last, next, arrow, at: start)
      last = next
    }
  }

  private mutating func add(
    _ first: Int, _ second: Int, _ arrow: (forth: Bool, back: Bool, isLatent: Bool), at start: Int
  ) throws(WarpNotationError) {
    let isUp = first < second
    let pair = isUp ? [first, second] : [second, first]
    var known = directions[pair] ?? (false, false)
    let up = isUp ? arrow.forth : arrow.back
    let down = isUp ? arrow.back : arrow.forth
    if up && known.up || down && known.down {
      throw WarpNotationError(
        column: start + 1, reason: "the warp between \(first) and \(second) is given twice")
    }
    if known.up || known.down {
      // The other direction of a one-way warp makes it two-way.
      links.removeAll { [$0.source, $0.destination].sorted() == pair }
      links.append(Link(source: pair[0], destination: pair[1], isTwoWay: true))
    } else {
      links.append(
        Link(
          source: arrow.forth ? first : second, destination: arrow.forth ? second : first,
          isTwoWay: arrow.forth && arrow.back, isLatent: arrow.isLatent))
    }
    known = (known.up || up, known.down || down)
    directions[pair] = known
  }

  private mutating func readNumber() throws(WarpNotationError) -> Int {
    skipBlanks()
    let start = position
    while position < scalars.count, ("0"..."9").contains(scalars[position]) { position += 1 }
    let digits = String(scalars[start..<position])
    guard !digits.isEmpty else {
      let found = position < scalars.count ? "'\(scalars[position])'" : "the text ends"
      throw WarpNotationError(
        column: start + 1, reason: "a sector number is missing: \(found)")
    }
    guard let number = Int(digits), (1...Int(Int32.max)).contains(number) else {
      throw WarpNotationError(
        column: start + 1, reason: "'\(digits)' is not a sector number (1…\(Int32.max))")
    }
    seen.insert(number)
    return number
  }

  /// Reads what is between two numbers of a chain; nil at its end.
  private mutating func readArrow()
    throws(WarpNotationError) -> (forth: Bool, back: Bool, isLatent: Bool)?
  {
    let before = position
    skipBlanks()
    let start = position
    while position < scalars.count, "-<>~".contains(scalars[position]) { position += 1 }
    switch String(scalars[start..<position]) {
    case "-", "<->", "<>": return (true, true, false)
    case ">", "->": return (true, false, false)
    case "<", "<-": return (false, true, false)
    case "~>": return (true, false, true)
    case "<~": return (false, true, true)
    case "":
      position = before
      guard position == scalars.count || isSeparator(scalars[position]) else {
        throw WarpNotationError(
          column: position + 1,
          reason: "'\(scalars[position])' is not a warp; write 1-2 for two-way, 1>2 for one-way")
      }
      return nil
    case let text:
      throw WarpNotationError(
        column: start + 1,
        reason: "'\(text)' is not a warp; write 1-2 for two-way, 1>2 for one-way")
    }
  }

  private func isSeparator(_ character: Character) -> Bool {
    character == "," || character == ";" || character.isWhitespace
  }

  private mutating func skipSeparators() {
    while position < scalars.count, isSeparator(scalars[position]) { position += 1 }
  }

  private mutating func skipBlanks() {
    while position < scalars.count, scalars[position] == " " { position += 1 }
  }
}

/// A text that is not a list of warps.
public struct WarpNotationError: Error, Equatable, CustomStringConvertible {
  /// The place of the mistake, from 1.
  public let column: Int
  /// What is wrong.
  public let reason: String

  /// The place and what is wrong.
  public var description: String { "warps, character \(column): \(reason)" }
}
