extension String {
  /// The text with at most `limit` Unicode scalars, as columns of texts count them: whole, or cut
  /// behind a word and ended with an ellipsis.
  ///
  /// - Parameter ending: What stands behind the text in any case, such as the noun of a derived name.
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
    // A long word is cut where it has to be, for half a name says more than none.
    let isShort = 2 * words.unicodeScalars.count < kept.unicodeScalars.count
    return (isShort ? kept : words).trimmedEnd + "…" + ending
  }

  private var trimmedEnd: String {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
