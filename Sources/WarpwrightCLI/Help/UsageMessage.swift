import ArgumentParser
import Platform

/// Makes the parser's findings into one line with a pointer to the help page.
enum UsageMessage {
  static func failure(for error: any Error, _ arguments: [String]) -> CommandFailure {
    if let failure = FailureMapping.failure(for: error) { return failure }
    let command = CommandNames.command(in: arguments)
    var text = Warpwright.message(for: error)
      .split(whereSeparator: \.isNewline).joined(separator: " ")
    while text.hasSuffix(".") { text.removeLast() }
    if text.isEmpty { text = "these arguments make no sense together" }
    // Messages of this program begin in lower case; an option's name stays as it is.
    text = text.prefix(1).lowercased() + text.dropFirst()
    // Values are checked before unknown options are reported, which may be why one is missing.
    if let option = unknownOption(in: text) ?? unknownOption(among: arguments, of: command) {
      return unknown(option, command)
    }
    return .usage(text + hint(at: command))
  }

  private static func unknown(_ option: String, _ command: String?) -> CommandFailure {
    .usage(
      "unknown option '\(option)'" + OptionNames.advice(on: option, of: command)
        + hint(at: command))
  }

  private static func hint(at command: String?) -> String {
    " (see '\(command.map { "warpwright \($0)" } ?? "warpwright") --help')"
  }

  /// The first long option that a command does not have.
  private static func unknownOption(among arguments: [String], of command: String?) -> String? {
    guard let command else { return nil }
    let own = OptionNames.of(command)
    return arguments.prefix { $0 != "--" }.lazy
      .filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }
      .first { !own.contains($0) }
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
