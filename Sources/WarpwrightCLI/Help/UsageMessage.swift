import ArgumentParser

/// Makes the parser's findings into one line with a pointer to the help page.
enum UsageMessage {
  static func failure(for error: any Error, _ arguments: [String]) -> CommandFailure {
    if let failure = FailureMapping.failure(for: error) { return failure }
    var text = Warpwright.message(for: error)
      .split(whereSeparator: \.isNewline).joined(separator: " ")
    while text.hasSuffix(".") { text.removeLast() }
    if text.isEmpty { text = "these arguments make no sense together" }
    // Messages of this program begin in lower case; an option's name stays as it is.
    text = text.prefix(1).lowercased() + text.dropFirst()
    let command = CommandNames.command(in: arguments)
    if let option = unknownOption(in: text) {
      text = "unknown option '\(option)'" + OptionNames.advice(on: option, of: command)
    }
    let page = command.map { "warpwright \($0)" } ?? "warpwright"
    return .usage(text + " (see '\(page) --help')")
  }

  /// The option that the parser does not know; it suggests by similar letters, and this program
  /// knows better.
  private static func unknownOption(in text: String) -> String? {
    let start = "unknown option '"
    guard text.hasPrefix(start) else { return nil }
    let rest = text.dropFirst(start.count)
    return rest.firstIndex(of: "'").map { String(rest[..<$0]) }
  }
}
