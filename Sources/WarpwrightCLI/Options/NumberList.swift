/// Lists of sector numbers, `3,17`.
enum NumberList {
  static func parse(_ texts: [String], option: String) throws(CommandFailure) -> [Int] {
    var numbers: [Int] = []
    for part in texts.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      numbers.append(try number(String(part), option))
    }
    return numbers
  }

  /// A sector number, 0…2^53 − 1, in digits alone.
  static func number(_ text: String, _ name: String) throws(CommandFailure) -> Int {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int(text), number < 1 << 53
    else { throw .usage("'\(text)' is no sector number, in \(name)") }
    return number
  }
}
