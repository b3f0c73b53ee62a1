/// Numbers of sectors and clusters, and lists of them, `3,17`.
enum NumberList {
  /// Reads lists.
  ///
  /// - Parameters:
  ///   - texts: The lists.
  ///   - argument: Name of the argument, for messages.
  /// - Returns: The numbers.
  /// - Throws: `CommandFailure` for anything else than numbers.
  static func parse(_ texts: [String], option argument: String) throws(CommandFailure) -> [Int] {
    var numbers: [Int] = []
    for part in texts.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      numbers.append(try number(String(part), argument))
    }
    return numbers
  }

  /// A number 0…2^53 − 1, in digits alone.
  static func number(_ text: String, _ argument: String) throws(CommandFailure) -> Int {
    guard let number = number(text) else {
      throw .usage("\(argument): '\(text)' is not a number; an integer from 0 is expected")
    }
    return number
  }

  /// The same, `nil` if it is something else.
  static func number(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int(text), number < 1 << 53
    else { return nil }
    return number
  }
}
