/// The words of a command line as a shell hands them over.
struct TypedWords: Equatable {
  /// The words before the one that is being typed, without the program.
  private(set) var before: [String] = []
  /// What has been typed of the word.
  private(set) var current = ""
  /// The beginning of it that the shell takes for words of their own.
  private(set) var joined = ""

  /// Puts together what a shell has taken apart.
  ///
  /// bash splits words at `=` and `:`, and leaves quotes as they were typed.
  ///
  /// - Parameters:
  ///   - words: The words, the program first.
  ///   - place: The place of the one that is being typed.
  ///   - shell: The name of the shell.
  init(_ words: [String], current place: Int, shell: String) {
    var parts = Array(words[1..<min(place, words.count)])
    parts.append(place < words.count ? words[place] : "")
    guard shell == "bash" else {
      before = Array(parts.dropLast())
      current = parts.last ?? ""
      return
    }
    var whole: [String] = []
    var isOpen = false
    for (index, part) in parts.enumerated() {
      let isBreak = !part.isEmpty && part.allSatisfy { $0 == "=" || $0 == ":" }
      if isBreak || isOpen, let last = whole.indices.last {
        if index == parts.count - 1 { joined = whole[last] + (isBreak ? part : "") }
        whole[last] += part
      } else {
        whole.append(part)
      }
      isOpen = isBreak
    }
    joined = TypedWords.unquoted(joined)
    let plain = whole.map(TypedWords.unquoted)
    before = Array(plain.dropLast())
    current = plain.last ?? ""
  }

  /// A word without its quotes and the backslashes that protect its characters.
  private static func unquoted(_ word: String) -> String {
    var text = ""
    var quote: Character?
    var isProtected = false
    for character in word {
      if isProtected {
        text.append(character)
        isProtected = false
      } else if character == "\\", quote != "'" {
        isProtected = true
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      } else if character == quote {
        quote = nil
      } else {
        text.append(character)
      }
    }
    return text
  }
}
