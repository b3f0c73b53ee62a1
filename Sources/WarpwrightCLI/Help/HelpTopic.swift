import Platform
import GalaxyModel

/// A page about something that several commands have in common: `warpwright help exit-codes`.
struct HelpTopic {
  /// The word after `help`.
  let name: String
  /// What the page is about, in one line.
  let title: String
  /// Makes the text, from the catalogs that it is about.
  private let makeLines: @Sendable () -> [String]

  static let all: [HelpTopic] = [
    .output, .shortcuts, .groups, .recipes, .exitCodes, .json, .formations, .invariants,
    .criteria,
  ]

  init(_ name: String, _ title: String, _ lines: @autoclosure @escaping @Sendable () -> [String]) {
    self.name = name
    self.title = title
    makeLines = lines
  }

  /// The page.
  var text: String { ([title + ".", ""] + makeLines()).joined(separator: "\n") }

  /// The topic that a call asks for; nil if it asks for something else.
  ///
  /// - Throws: `CommandFailure` if help is asked for on what is neither a topic nor a command.
  static func requested(by arguments: [String]) throws(CommandFailure) -> HelpTopic? {
    guard arguments.first == "help", arguments.count > 1, let word = arguments.last,
      !word.hasPrefix("-")
    else { return nil }
    if let topic = all.first(where: { $0.name == word.lowercased() }) { return topic }
    guard CommandWord.command(word) == nil, word != "help" else { return nil }
    let beginning = all.filter { $0.name.hasPrefix(word.lowercased()) }
    if word.count >= 3, beginning.count == 1 { return beginning[0] }
    throw .usage(
      "there is no help on '\(word)'"
        + suggestion(for: word, in: all.map(\.name) + CommandNames.all)
        + " (topics: \(all.map(\.name).joined(separator: ", ")); "
        + "commands: \(CommandNames.all.joined(separator: ", ")))")
  }

  /// The end of the first help page: all topics.
  static var footer: String {
    let rows = all.map {
      ("\($0.name)" + String(repeating: " ", count: 22 - $0.name.count), $0.title)
    }
    return (["TOPICS:"] + WrappedText.table(rows) + ["", "  See 'warpwright help <topic>'."])
      .joined(separator: "\n")
  }
}
