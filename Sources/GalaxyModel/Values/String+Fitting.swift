extension String {
  /// Returns the text with at most a number of Unicode scalars, as text columns count them.
  ///
  /// A longer text is cut after a word and ended with an ellipsis.
  ///
  /// - Parameters:
  ///   - limit: The maximum number of Unicode scalars.
  ///   - ending: Text that follows in any case, such as the noun of a derived name.
  /// - Returns: The text, whole or cut, followed by `ending`.
  /// - Complexity: O(length).
  public func fitting(_ limit: Int, ending: String = "") -> String {
    if unicodeScalars.count + ending.unicodeScalars.count <= limit { return self + ending }
    let room = limit - ending.unicodeScalars.count - 1
    var kept = ""
    var words = ""
    var count = 0
    for character in self {
      count += character.unicodeScalars.count
      if count > room { break }
      if character.isWhitespace { words = kept }
      kept.append(character)
    }
    // A long word is cut anywhere: half a name is better than none.
    let isShort = 2 * words.unicodeScalars.count < kept.unicodeScalars.count
    return (isShort ? kept : words).trimmedEnd + "…" + ending
  }

  private var trimmedEnd: String {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
