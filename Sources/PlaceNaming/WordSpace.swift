import Determinism

/// A set of distinct words in an order that looks random: a bijection from 0..<count.
struct WordSpace: Sendable {
  private let stems: [String]
  private let tails: [String]

  /// The number of words.
  var count: Int { stems.count * tails.count }

  /// Words of two syllables.
  static let short = WordSpace(
    stems: stems(Syllables.shortCodas, without: Syllables.unusedShortStems),
    tails: Syllables.endings + Syllables.shortEndings)

  /// Words of three syllables.
  static let long = WordSpace(
    stems: stems(Syllables.codas, without: Syllables.unusedStems),
    tails: Syllables.links.flatMap { link in
      (Syllables.endings + Syllables.longEndings).map { link + $0 }
    }.filter { $0.utf8.count <= Syllables.longestTail && !Syllables.unusedTails.contains($0) })

  private static func stems(_ codas: [String], without unused: Set<String>) -> [String] {
    var stems: [String] = []
    for onset in Syllables.onsets {
      for vowel in Syllables.vowels {
        for coda in codas {
          let stem = onset + vowel + coda
          let capital = stem.prefix(1).uppercased() + stem.dropFirst()
          if stem.utf8.count <= Syllables.longestStem, !unused.contains(capital) {
            stems.append(capital)
          }
        }
      }
    }
    return stems
  }

  /// Returns a word; different indexes have different words.
  ///
  /// A Feistel network mixes the index: each round adds to one part a function of the other, which
  /// can be undone.
  ///
  /// - Parameters:
  ///   - index: A number, taken modulo `count`.
  ///   - order: Selects one of the orders of the words.
  /// - Returns: The word.
  /// - Complexity: O(1).
  func word(_ index: UInt64, order: UInt64) -> String {
    let (stemCount, tailCount) = (UInt64(stems.count), UInt64(tails.count))
    let place = index % (stemCount * tailCount)
    var (stem, tail) = (place / tailCount, place % tailCount)
    for round in 0..<4 as Range<UInt64> {
      let key = order &* 4 &+ round
      stem = (stem + SplitMix64.mix(key << 32 | tail) % stemCount) % stemCount
      tail = (tail + SplitMix64.mix(key << 32 | stem | 1 << 31) % tailCount) % tailCount
    }
    return stems[Int(stem)] + tails[Int(tail)]
  }

  /// Returns all words, for tests.
  func parts() -> (stems: [String], tails: [String]) { (stems, tails) }
}
