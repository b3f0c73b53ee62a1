import ArgumentParser
import GalaxyModel
import Platform

/// Names of commands, and which one a call means.
enum CommandNames {
  static let all = Warpwright.configuration.subcommands.map { $0._commandName }

  /// The command of a name.
  static func type(of name: String?) -> (any ParsableCommand.Type)? {
    Warpwright.configuration.subcommands.first { $0._commandName == name }
  }

  /// The command that a call is about, `nil` for none: also the one that help is asked for.
  static func command(in arguments: [String]) -> String? {
    arguments.first { all.contains($0) }
  }

  /// Rejects a call whose first word, or the one that help is asked for, is no command.
  static func check(_ arguments: [String]) throws(CommandFailure) {
    let named = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let word = named.first, !word.hasPrefix("-"), word != "help", !all.contains(word)
    else { return }
    throw CommandWord.unknown(word)
  }
}
