/// The words of a question: the map, unless it is the standard input, and what it is about.
struct PlaceWords {
  /// The map, `nil` for the standard input or a map that is generated.
  let file: String?
  /// One word for each name.
  let words: [String]

  /// Takes the words apart.
  ///
  /// - Parameters:
  ///   - typed: The words.
  ///   - names: What is asked for, such as `<from>` and `<to>`.
  ///   - command: The command, for messages.
  ///   - need: What the command needs, for messages.
  ///   - input: Where the map comes from.
  /// - Throws: `CommandFailure` if there are too few or too many.
  init(
    _ typed: [String], names: [String], command: String, need: String, input: InputOptions
  ) throws(CommandFailure) {
    let isFirstFile =
      typed.first.map { word in
        word == "-" || (NumberList.number(word) == nil && PreparedArguments.isFile(word))
          || PreparedArguments.looksLikeFile(word)
      } ?? false
    let given = typed.count - (isFirstFile ? 1 : 0)
    guard (names.count...names.count + 1).contains(typed.count), given >= names.count else {
      let missing = names.dropFirst(max(0, min(given, names.count)))
      var message = need
      if isFirstFile, !missing.isEmpty, typed.count <= names.count {
        let call = ["warpwright", command] + typed + missing
        message +=
          "; \(missing.joined(separator: " and ")) \(missing.count == 1 ? "is" : "are") "
          + "missing: \(call.joined(separator: " "))"
      } else if typed.count > names.count + 1 {
        message += ", and \(typed.count) words are too many"
      }
      throw .usage(message)
    }
    if typed.count > names.count, input.isGenerated {
      throw .usage("a map is read from a file or generated from --seed, not both")
    }
    file = typed.count > names.count ? typed[0] : nil
    words = typed.suffix(names.count).map { $0 }
  }
}
