import Determinism
import GalaxyModel

/// A seed as it was typed.
struct SeedWord {
  let seed: Seed
  /// The text, if it is no number of a seed and was hashed to one.
  private let text: String?

  /// Reads a seed.
  ///
  /// An empty one is most likely an unset variable of the shell, and would give all users the same
  /// map. Ranges and negative numbers are texts that were meant as something else.
  ///
  /// - Parameter text: A number, or a text.
  /// - Throws: `CommandFailure` for an empty text, a range, a list and a negative number.
  init(_ text: String) throws(CommandFailure) {
    guard !text.allSatisfy(\.isWhitespace) else {
      throw .usage(
        "the seed is empty (is a shell variable not set?); omit it to have one chosen at random")
    }
    if text.hasPrefix("-"), NumberList.number(String(text.dropFirst())) != nil {
      throw .usage(
        "the seed '\(text)' is a negative number; a seed is a number 0…2^53-1, or a text")
    }
    if let (first, last) = SeedWord.range(text) {
      throw .usage(
        "'\(text)' is several seeds, and a call makes one galaxy: for s in $(seq \(first) \(last)); "
          + "do warpwright generate --seed $s; done")
    }
    seed = Seed(text: text)
    self.text = SeedWord.isNumber(text) && seed.value < 1 << 53 ? nil : text
  }

  /// Whether a word is a number, decimal or `0x…`.
  static func isNumber(_ word: String) -> Bool {
    if NumberList.number(word) != nil { return true }
    let digits = word.dropFirst(2)
    return word.hasPrefix("0x") && !digits.isEmpty && digits.utf8.count <= 14
      && digits.allSatisfy(\.isHexDigit) && (UInt64(digits, radix: 16) ?? .max) < 1 << 53
  }

  /// The ends of a range such as `1-10`, `1..10` or `1:10`, or of a list, `1,2,3`.
  private static func range(_ text: String) -> (first: String, last: String)? {
    let parts = text.split { !($0.isASCII && $0.isNumber) }.map(String.init)
    let marks = text.split { $0.isASCII && $0.isNumber }.map(String.init)
    guard let first = parts.first, let last = parts.last, parts.count >= 2,
      text.hasPrefix(first), text.hasSuffix(last)
    else { return nil }
    let isRange = parts.count == 2 && ["-", "–", "..", "...", "…", ":", "..<"].contains(marks[0])
    return isRange || marks.allSatisfy { $0 == "," } ? (first, last) : nil
  }

  /// `seed 7`, or `seed 4545645880049606 (from the text "harbor")`.
  var description: String {
    guard let text else { return "seed \(seed)" }
    return "seed \(seed) (from the text \"\(text)\")"
  }
}
