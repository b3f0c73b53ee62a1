import ArgumentParser
import GalaxyModel
import Platform

/// The options of commands, as their help pages list them.
enum OptionNames {
  /// The names of the options of a command, such as `-o` and `--output`.
  static func of(_ command: String) -> [String] {
    let types = Warpwright.configuration.subcommands
    guard let type = types.first(where: { $0._commandName == command }) else { return [] }
    var names: [String] = []
    // Its own page: one of the program would prepare all commands for each.
    let page = type.helpMessage(includeHidden: true, columns: 200)
    for line in page.split(separator: "\n") where line.hasPrefix("  -") {
      // Names come first, with commas between; a placeholder or the description follows.
      for word in line.split(separator: " ") {
        guard word.hasPrefix("-") else { break }
        names.append(String(word.hasSuffix(",") ? word.dropLast() : word))
        if !word.hasSuffix(",") { break }
      }
    }
    return names
  }

  /// The commands that have an option.
  static func commands(with option: String) -> [String] {
    CommandNames.all.filter { of($0).contains(option) }
  }

  /// The end of the message about an option that a command does not have.
  static func advice(on option: String, of command: String?) -> String {
    let own = command.map(of) ?? []
    let advice = Suggestions.options[option]
    if let name = advice?.names.first(where: own.contains) { return "; did you mean '\(name)'?" }
    let others = commands(with: option)
    if others.count > CommandNames.all.count / 2, command == nil {
      return "; name a command first"
    }
    if !others.isEmpty {
      let names = others.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
      return "; \(names)\(others.count > 6 ? ", …" : "") \(others.count == 1 ? "takes" : "take") it"
    }
    if let note = advice?.note, !note.isEmpty { return "; " + note }
    let long = own.filter { $0.hasPrefix("--") }
    let letters = option.drop { $0 == "-" }
    let nearest = nearestName(
      to: String(letters), among: long.map { String($0.dropFirst(2)) })
    return nearest.map { "; did you mean '--\($0)'?" } ?? ""
  }
}
