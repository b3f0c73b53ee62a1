import Platform
import Determinism
import FileIO
import GalaxyStudio

/// Seeds as users type them: a range, or a file with one a line.
enum SeedList {
  /// Reads seeds.
  ///
  /// - Parameter text: `A..B`, a number, the name of a file, or `-`.
  /// - Returns: The seeds, in the order given.
  /// - Throws: `CommandFailure` for a range that runs backward, and what reading a file throws.
  static func read(_ text: String) throws -> FindSeeds {
    if let dots = text.firstRange(of: "..") {
      let first = String(text[..<dots.lowerBound])
      let last = String(text[dots.upperBound...])
      if let start = number(first), let end = number(last) {
        guard start <= end else {
          throw CommandFailure.usage("--seeds \(text) runs backward; write \(last)..\(first)")
        }
        return FindSeeds(from: start, through: end)
      }
      // It is a range that cannot be, unless a file has that name.
      let isRange = [first, last].allSatisfy { $0.first.map { "0"..."9" ~= $0 } ?? false }
      if isRange, InputSource(argument: text).beginning(1).isEmpty {
        throw CommandFailure.usage(
          "--seeds \(text.terminalSafe): seeds are integers from 0 to \(Seed.maximum)")
      }
    }
    if let seed = number(text) { return FindSeeds([seed]) }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if ends.count == 2, ends.allSatisfy({ number($0) != nil }) {
      throw CommandFailure.usage("--seeds takes A..B, not '\(text)'; write \(ends[0])..\(ends[1])")
    }
    let source = InputSource(argument: text)
    let content = try InputText.read(try source.readAll(), source: source.name)
    var seeds: [Seed] = []
    for line in content.split(whereSeparator: \.isNewline) {
      let word = line.drop { $0.isWhitespace }
      guard let end = word.lastIndex(where: { !$0.isWhitespace }) else { continue }
      seeds.append(Seed(text: String(word[...end])))
    }
    guard !seeds.isEmpty else {
      throw CommandFailure(.badInput, "\(source.name): there is no seed in it; write one a line")
    }
    return FindSeeds(seeds)
  }

  private static func number(_ word: String) -> Seed? {
    SeedWord.isNumber(word) ? Seed(text: word) : nil
  }
}
