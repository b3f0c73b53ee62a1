import Testing

@testable import PlaceNaming

@Suite("Coined words are different, pronounceable, and inoffensive")
struct WordSpaceTests {
  private static let spaces = [("short", WordSpace.short), ("long", WordSpace.long)]

  private static func letters(_ text: String) -> [UInt8] { Array(text.lowercased().utf8) }

  @Test func thereAreEnoughWordsForAThousandRegions() {
    #expect(WordSpace.short.count >= 1003 * 240)
    #expect(WordSpace.long.count >= 1003 * 4096)
  }

  /// If stems and tails differ, and no word has two divisions, all words differ.
  @Test(arguments: [0, 1])
  func allWordsAreDifferent(space: Int) {
    let (name, words) = Self.spaces[space]
    let (stems, tails) = words.parts()
    #expect(Set(stems).count == stems.count, "\(name)")
    #expect(Set(tails).count == tails.count, "\(name)")
    // A second division moves the end of some tail into the stem, or the other way round.
    let stemSet = Set(stems.map { $0.lowercased() })
    let tailSet = Set(tails)
    for tail in tails {
      for cut in 1..<tail.count where tailSet.contains(String(tail.dropFirst(cut))) {
        let moved = tail.prefix(cut)
        for stem in stemSet where stemSet.contains(stem + moved) {
          Issue.record("\(name): \(stem)|\(tail) and \(stem + moved)|\(tail.dropFirst(cut))")
        }
      }
    }
  }

  /// All combinations are checked, not a sample.
  ///
  /// A word contains an unwanted one in its stem, in its tail, or with a beginning that ends the stem
  /// and the rest at the start of the tail.
  @Test(arguments: [0, 1])
  func noCombinationContainsAnUnwantedWord(space: Int) {
    let (name, words) = Self.spaces[space]
    let (stems, tails) = words.parts()
    var ends: [[UInt8]: String] = [:]
    var starts: [[UInt8]: String] = [:]
    for (parts, isStem) in [(stems, true), (tails, false)] {
      for part in parts {
        let text = Self.letters(part)
        for unwanted in UnwantedWords.all where text.contains(unwanted) {
          Issue.record("\(name): \(part)")
        }
        for count in 1...text.count {
          if isStem { ends[Array(text.suffix(count))] = part }
          if !isStem { starts[Array(text.prefix(count))] = part }
        }
      }
    }
    for unwanted in UnwantedWords.all {
      for cut in 1..<unwanted.count {
        if let stem = ends[Array(unwanted[..<cut])], let tail = starts[Array(unwanted[cut...])] {
          Issue.record("\(name): \(stem)|\(tail)")
        }
      }
    }
  }

  @Test func wordsFitLabelsAndAlternateVowelsAndConsonants() {
    for (name, words) in Self.spaces {
      for index in stride(from: 0, to: UInt64(words.count), by: 997) {
        let word = words.word(index, order: 1)
        #expect((4...12).contains(word.count), "\(name) \(word)")
        #expect(word.prefix(1) == word.prefix(1).uppercased())
        #expect(word.dropFirst().allSatisfy { ("a"..."z").contains($0) }, "\(word)")
        let runs = word.lowercased().split { "aeiouy".contains($0) }
        #expect(runs.allSatisfy { $0.count <= 5 }, "\(word)")
      }
    }
  }

  @Test func eachOrderIsAPermutation() {
    let words = WordSpace.short
    for order in [1, 3] as [UInt64] {
      var seen: Set<String> = []
      seen.reserveCapacity(words.count)
      for index in 0..<UInt64(words.count) { seen.insert(words.word(index, order: order)) }
      #expect(seen.count == words.count)
    }
  }
}
