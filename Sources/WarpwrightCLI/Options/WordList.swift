/// Lists as users write them, `3,sol,"Alpha, Beta"`: what is in double quotes may hold commas, and a
/// quote inside is written twice.
enum WordList {
  /// One part of a list.
  struct Part: Equatable {
    /// Without the quotes.
    let text: String
    let isQuoted: Bool
  }

  /// The parts of a list.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - argument: Name of the argument, for messages.
  /// - Returns: The parts.
  /// - Throws: `CommandFailure` for an empty part.
  /// - Complexity: O(length).
  static func parts(_ text: String, _ argument: String) throws(CommandFailure) -> [Part] {
    var parts: [Part] = []
    var rest = text[...]
    while true {
      if rest.first == "\"" {
        guard let part = quoted(&rest), rest.isEmpty || rest.first == "," else {
          throw .usage("\(argument): a quote is not closed in \(text)")
        }
        parts.append(Part(text: part, isQuoted: true))
      } else {
        let end = rest.firstIndex(of: ",") ?? rest.endIndex
        parts.append(Part(text: String(rest[..<end]), isQuoted: false))
        rest = rest[end...]
      }
      guard !rest.isEmpty else { return parts }
      rest = rest.dropFirst()
    }
  }

  /// A word that is no list: quotes around the whole of it are taken off.
  static func unquoted(_ text: String) -> Part {
    var rest = text[...]
    if text.first == "\"", let inner = quoted(&rest), rest.isEmpty {
      return Part(text: inner, isQuoted: true)
    }
    return Part(text: text, isQuoted: false)
  }

  /// Passes what is in quotes; `nil` if they are not closed.
  private static func quoted(_ rest: inout Substring) -> String? {
    var inner = ""
    rest = rest.dropFirst()
    while let character = rest.popFirst() {
      guard character == "\"" else {
        inner.append(character)
        continue
      }
      guard rest.first == "\"" else { return inner }
      inner.append("\"")
      rest = rest.dropFirst()
    }
    return nil
  }
}
