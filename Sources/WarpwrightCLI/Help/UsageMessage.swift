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
    let first = text.prefix(1).lowercased()
    let command = CommandNames.command(in: arguments).map { "warpwright \($0)" } ?? "warpwright"
    return .usage(first + text.dropFirst() + " (see '\(command) --help')")
  }
}
