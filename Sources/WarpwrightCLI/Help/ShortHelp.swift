import ArgumentParser
import FileIO

/// What `-h` prints: one screen, without the options that all commands take.
enum ShortHelp {
  /// The lines of a screen, and its columns.
  private static let (rows, columns) = (24, 80)
  /// Columns of names.
  private static let names = 26

  /// Returns the page of a command, `nil` for that of the program.
  static func page(of command: (any ParsableCommand.Type)?) -> String {
    (command.map(lines) ?? programLines()).joined(separator: "\n")
  }

  private static func lines(of command: any ParsableCommand.Type) -> [String] {
    let page = HelpPage(of: command)
    let name = command._commandName
    let examples = Examples.footer(for: name).split(separator: "\n").map(String.init)
    let head = [
      cut("OVERVIEW: " + command.configuration.abstract, to: columns), "",
      "USAGE: " + usage(page.usage), "",
    ]
    let all = entries(of: page)
    let room = max(4, rows - head.count - examples.count - 2)
    let shown = all.prefix(room)
    let more = all.count > room ? "\(all.count - room) more options" : "options of all commands"
    return head + shown.map { line($0) } + ["  … \(more): warpwright help \(name)", ""] + examples
  }

  /// What the command takes, the most important first: arguments, what has a letter, what only this
  /// command takes, and the rest.
  private static func entries(of page: HelpPage) -> [HelpPage.Entry] {
    var common = HelpPage.labels(of: CommonOptions.self).union(requests)
    let reads = page.sections.contains { $0.entries.contains { $0.label.hasPrefix("--from ") } }
    if reads { common.formUnion(HelpPage.labels(of: InputOptions.self)) }
    func rank(_ entry: HelpPage.Entry, _ section: HelpPage.Section) -> Int {
      if section.title == "ARGUMENTS" { return 0 }
      if entry.label.contains(", --"), !entry.label.hasPrefix("--") { return 1 }
      return section.title == "OPTIONS" ? 2 : 3
    }
    let ranked = page.sections.flatMap { section in
      section.entries.filter { !common.contains($0.label) }.map { ($0, rank($0, section)) }
    }
    return (0...3).flatMap { rank in ranked.filter { $0.1 == rank }.map(\.0) }
  }

  private static let requests: Set<String> = ["--version", "-h, --help"]

  private static func programLines() -> [String] {
    var lines = ["USAGE: warpwright <command> [options]", ""]
    for group in Warpwright.configuration.groupedSubcommands {
      for (place, command) in group.subcommands.enumerated() {
        let heading = place == 0 ? group.name.uppercased() : ""
        let gap = String(repeating: " ", count: max(1, 11 - heading.count))
        lines.append(
          line(
            HelpPage.Entry(
              label: heading + gap + command._commandName, text: command.configuration.abstract)))
      }
    }
    let topics = HelpTopic.all.map(\.name).joined(separator: ", ")
    return lines + [""]
      + WrappedText.lines("'warpwright help WORD' is about a command, or about one of: " + topics)
      + ["", Examples.footer(for: nil)]
  }

  /// The call without its options.
  private static func usage(_ text: String) -> String {
    var words: [Substring] = []
    var depth = 0
    var isOption = false
    for word in text.split(separator: " ") {
      if depth == 0 {
        isOption = word.hasPrefix("[-") || word == "[options]" || word == "[<options>]"
      }
      depth += word.count { $0 == "[" } - word.count { $0 == "]" }
      if !isOption { words.append(word) }
    }
    return words.joined(separator: " ") + " [options]"
  }

  private static func cut(_ text: String, to room: Int) -> String {
    text.count > room ? text.prefix(room - 1) + "…" : text
  }

  /// The first sentence of a text, without its period.
  static func sentence(_ text: String) -> String {
    var text = text
    if let end = text.firstRange(of: ". ") { text = String(text[..<end.lowerBound]) }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// One line for an entry: its first sentence, or as much of it as fits.
  static func line(_ entry: HelpPage.Entry) -> String {
    let label = "  " + entry.label
    let gap = String(repeating: " ", count: max(2, names - label.count))
    return label + gap + cut(sentence(entry.text), to: max(8, columns - label.count - gap.count))
  }
}
