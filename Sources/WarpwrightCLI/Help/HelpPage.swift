import ArgumentParser

/// The sections of a help page, as the parser prints them.
struct HelpPage {
  /// A name with its description.
  struct Entry: Equatable {
    /// Such as `-o, --output <out>`.
    let label: String
    var text: String
  }

  /// Entries under a title, such as `OPTIONS`.
  struct Section {
    let title: String
    var entries: [Entry] = []
  }

  private(set) var sections: [Section] = []
  /// The call in one line; optional arguments are in brackets.
  private(set) var usage = ""

  /// Columns before the descriptions.
  private static let indent = 26

  /// Reads the page of a command, `nil` for that of the program.
  init(of command: (any ParsableCommand.Type)?) {
    self.init(
      command.map { Warpwright.helpMessage(for: $0, columns: 4000) }
        ?? Warpwright.helpMessage(columns: 4000))
  }

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == " " }.count
      if line.hasPrefix("USAGE: ") {
        usage = String(line.dropFirst("USAGE: ".count))
      } else if depth == 0, line.hasSuffix(":"), line == Substring(line.uppercased()) {
        sections.append(Section(title: String(line.dropLast())))
      } else if depth == 2, !sections.isEmpty {
        add(line.dropFirst(2))
      } else if depth >= HelpPage.indent, let last = sections.indices.last,
        let entry = sections[last].entries.indices.last
      {
        let more = line.dropFirst(depth)
        sections[last].entries[entry].text +=
          sections[last].entries[entry].text.isEmpty ? more : " " + more
      }
    }
  }

  private mutating func add(_ line: Substring) {
    // Two blanks at least are between a label and its description.
    let end = line.indices.first { line[$0...].hasPrefix("  ") } ?? line.endIndex
    let label = String(line[..<end])
    guard !label.hasPrefix("See '") else { return }
    let text = String(line[end...].drop { $0 == " " })
    sections[sections.count - 1].entries.append(Entry(label: label, text: text))
  }

  /// The labels of options, such as those that all commands take.
  static func labels(of options: any ParsableArguments.Type) -> Set<String> {
    Set(HelpPage(options.helpMessage(columns: 4000)).sections.flatMap { $0.entries.map(\.label) })
  }
}
