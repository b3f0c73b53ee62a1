import GraphFormats

/// The tokens of a DOT text, as far as `DotLimits` needs them.
///
/// - Complexity: O(bytes).
struct DotScanner {
  enum Token {
    case open, close, arrow, equals, end
    /// `[`, after which attributes are listed.
    case attributes
    /// A name, a number or a text; `isInList` if it is part of a list of attributes.
    case word([UInt8], isInList: Bool)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var isInList = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() throws(DotFault) -> Token? {
    while true {
      try skipBlanks()
      guard position < bytes.count else { return nil }
      if let token = try token() { return token }
    }
  }

  /// The token that begins here, `nil` for a sign that is of no account.
  private mutating func token() throws(DotFault) -> Token? {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\""): return .word(try quoted(), isInList: isInList)
    case UInt8(ascii: "<"): return .word(try markup(), isInList: isInList)
    case UInt8(ascii: "-") where follows(UInt8(ascii: "-")) || follows(UInt8(ascii: ">")):
      position += 2
      return .arrow
    default: break
    }
    guard DotScanner.signs.contains(byte) else { return .word(plain(), isInList: isInList) }
    position += 1
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"):
      isInList = false
      return byte == UInt8(ascii: "{") ? .open : .close
    case UInt8(ascii: "["), UInt8(ascii: "]"):
      isInList = byte == UInt8(ascii: "[")
      return isInList ? .attributes : nil
    case UInt8(ascii: "="): return .equals
    case UInt8(ascii: ";"): return isInList ? nil : .end
    default: return nil
    }
  }

  private static let signs = Set("{}[]=;,:+".utf8)

  func fault(_ message: String) -> DotFault {
    DotFault(line: bytes[..<position].reduce(1) { $0 + ($1 == 10 ? 1 : 0) }, message: message)
  }

  private func follows(_ byte: UInt8) -> Bool {
    position + 1 < bytes.count && bytes[position + 1] == byte
  }

  /// Passes white space, comments, and lines that begin with `#`.
  private mutating func skipBlanks() throws(DotFault) {
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 32 {
        position += 1
      } else if byte == UInt8(ascii: "#"), position == 0 || bytes[position - 1] == 10 {
        skipLine()
      } else if byte == UInt8(ascii: "/"), follows(UInt8(ascii: "/")) {
        skipLine()
      } else if byte == UInt8(ascii: "/"), follows(UInt8(ascii: "*")) {
        let start = position
        position += 2
        while position < bytes.count, !(bytes[position] == 42 && follows(47)) { position += 1 }
        guard position < bytes.count else {
          position = start
          throw fault("a comment is not ended")
        }
        position += 2
      } else {
        return
      }
    }
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 10 { position += 1 }
  }

  private mutating func quoted() throws(DotFault) -> [UInt8] {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < bytes.count else {
      position = start
      throw fault("a text in quotes is not ended")
    }
    position += 1
    return Array(bytes[(start + 1)..<(position - 1)])
  }

  private mutating func markup() throws(DotFault) -> [UInt8] {
    let start = position
    var depth = 0
    repeat {
      guard position < bytes.count else {
        position = start
        throw fault("a text in angle brackets is not ended")
      }
      if bytes[position] == UInt8(ascii: "<") { depth += 1 }
      if bytes[position] == UInt8(ascii: ">") { depth -= 1 }
      position += 1
    } while depth > 0
    return Array(bytes[start..<position])
  }

  private mutating func plain() -> [UInt8] {
    let start = position
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      guard byte > 32, !"{}[]=;,:+\"<>-/".utf8.contains(byte) else { break }
      position += 1
    }
    return Array(bytes[start..<position])
  }
}
