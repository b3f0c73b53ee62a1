import Platform
import ArgumentParser
import GalaxyModel

/// The word that names a command: its name, an alias, or the beginning of either.
enum CommandWord {
  /// The command that a word means, `nil` for none.
  ///
  /// The beginning of a name or alias, of three letters or more, is enough if it means one command.
  static func command(_ word: String) -> String? {
    if CommandNames.all.contains(word) { return word }
    if let command = aliases[word] { return command }
    guard word.utf8.count >= 3, PlannedCommands.instead[word] == nil else { return nil }
    let meant = Set(
      CommandNames.all.filter { $0.hasPrefix(word) }
        + aliases.filter { $0.key.hasPrefix(word) }.map(\.value))
    return meant.count == 1 ? meant.first : nil
  }

  /// The commands by their other names, as their configurations list them.
  static let aliases: [String: String] = {
    var found: [String: String] = [:]
    for command in Warpwright.configuration.subcommands {
      for alias in command.configuration.aliases { found[alias] = command._commandName }
    }
    return found
  }()

  /// The message about a word that names no command.
  static func unknown(_ word: String) -> CommandFailure {
    if let instead = PlannedCommands.instead[word.lowercased()] {
      return .usage("there is no command '\(word)'; \(instead)")
    }
    let wanted = word.lowercased()
    let meant =
      Suggestions.commands[wanted] ?? command(wanted)
      ?? nearestName(to: word, among: CommandNames.all + aliases.keys.sorted())
    return .usage(
      "there is no command '\(word)'" + suggestion(meant)
        + " (commands: \(CommandNames.all.joined(separator: ", ")))")
  }
}
