/// Reads the lines of a plain edge list into two arrays of sector numbers, fast.
///
/// What it does not take, `EdgeLines` may.
///
/// A line is `blank* [number [blank+ number] blank*] ['#' anything]`, ended by LF or CRLF; the last
/// end may be missing. Numbers are decimal, 0…2^53 − 1. A lone number is a sector without warps.
struct EdgeListScanner<Number: FixedWidthInteger & UnsignedInteger> {
  /// How a scan ended.
  enum Outcome {
    case done
    /// A number does not fit `Number`, though it may be legal.
    case tooWide
    case malformed(offset: Int, problem: EdgeListProblem)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// Largest number that is stored.
  private let maximum: UInt64
  private(set) var count = 0
  /// Numbers that are alone on their lines.
  private(set) var lone: [Number] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    maximum = min(UInt64(Number.max), largestEdgeListNumber)
  }

  /// Most edges that the bytes can hold: one a line.
  static func capacity(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { $0.reduce(1) { $0 &+ ($1 == 10 ? 1 : 0) } }
  }

  /// Reads everything into memory of `capacity(_:)` elements each.
  ///
  /// - Complexity: O(bytes) time, no further space.
  mutating func scan(
    into sources: UnsafeMutablePointer<Number>, _ destinations: UnsafeMutablePointer<Number>
  ) -> Outcome {
    let end = bytes.count
    while position < end {
      skipBlanks()
      guard position < end else { break }
      if isDigit(bytes[position]) {
        var source: UInt64 = 0
        if let outcome = number(&source) { return outcome }
        let isApart = skipBlanks()
        guard position < end, isDigit(bytes[position]) else {
          lone.append(Number(truncatingIfNeeded: source))
          if let outcome = endLine() { return outcome }
          continue
        }
        guard isApart else { return malformed(.unexpectedCharacter) }
        var destination: UInt64 = 0
        if let outcome = number(&destination) { return outcome }
        sources[count] = Number(truncatingIfNeeded: source)
        destinations[count] = Number(truncatingIfNeeded: destination)
        count &+= 1
        skipBlanks()
      }
      if let outcome = endLine() { return outcome }
    }
    return .done
  }

  /// Passes a run of digits; `nil` if its value is in range.
  @inline(__always)
  private mutating func number(_ value: inout UInt64) -> Outcome? {
    let start = position
    var result: UInt64 = 0
    while position < bytes.count, isDigit(bytes[position]) {
      result = result &* 10 &+ UInt64(bytes[position] &- 48)
      position &+= 1
      if result > maximum { return tooLarge(from: start) }
    }
    value = result
    return nil
  }

  @inline(never)
  private mutating func tooLarge(from start: Int) -> Outcome {
    if maximum < largestEdgeListNumber { return .tooWide }
    return .malformed(offset: start, problem: .numberTooLarge)
  }

  @inline(__always) @discardableResult
  private mutating func skipBlanks() -> Bool {
    let start = position
    while position < bytes.count, bytes[position] == 32 || bytes[position] == 9 { position &+= 1 }
    return position > start
  }

  /// Passes a comment and the end of the line.
  @inline(__always)
  private mutating func endLine() -> Outcome? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "\n"):
      position &+= 1
      return nil
    case UInt8(ascii: "\r") where position + 1 < bytes.count && bytes[position + 1] == 10:
      position &+= 2
      return nil
    case UInt8(ascii: "#"):
      while position < bytes.count, bytes[position] != 10 { position &+= 1 }
      position &+= position < bytes.count ? 1 : 0
      return nil
    default:
      return malformed(.unexpectedCharacter)
    }
  }

  private func malformed(_ problem: EdgeListProblem) -> Outcome {
    .malformed(offset: min(position, bytes.count), problem: problem)
  }

  @inline(__always)
  private func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}

/// Largest sector number of an edge list, which a JSON number carries exactly.
package let largestEdgeListNumber: UInt64 = 1 << 53 - 1

/// What may be wrong with a line.
enum EdgeListProblem {
  case numberTooLarge, unexpectedCharacter, notANumber, fields, data, notASector

  var message: String {
    switch self {
    case .numberTooLarge: "a sector number is larger than 2^53 - 1"
    case .unexpectedCharacter: "an edge is two sector numbers, and this is neither"
    case .notANumber: "a sector number is expected, as in the lines before"
    case .fields: "this line has another number of columns than the lines before"
    case .data: "behind two sectors come numbers, or data as in {'weight': 3}"
    case .notASector: "this is no name of a sector"
    }
  }
}
