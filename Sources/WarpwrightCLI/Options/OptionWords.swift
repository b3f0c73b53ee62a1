/// The value of an option that takes several words with commas between.
enum OptionWords {
  /// Splits values into words.
  ///
  /// - Parameters:
  ///   - texts: The values.
  ///   - option: The option, for messages.
  /// - Returns: The words.
  /// - Throws: `CommandFailure` if one is empty: it would mean the same as leaving the option out, which is
  ///   everything.
  static func words(_ texts: [String], of option: String) throws(CommandFailure) -> [String] {
    let words = texts.flatMap { text in
      text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard !words.contains("") else {
      throw .usage("a value of \(option) is empty; is a shell variable not set?")
    }
    return words
  }
}
