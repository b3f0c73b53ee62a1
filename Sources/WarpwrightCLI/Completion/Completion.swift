import ArgumentParser
import FileIO
import GalaxyModel
import GalaxySettings

/// Answers the shells' question what a word on a command line may be.
///
/// ```
/// warpwright --complete bash 2 warpwright analyze ma
/// ```
///
/// The words are those of the command line, the program first, and the number is the place of the one
/// that is being typed.
enum Completion {
  /// The option by which shells ask.
  static let request = "--complete"

  /// Prints the reply; without one, shells offer files.
  static func run(_ arguments: [String]) {
    guard arguments.count >= 2, let place = Int(arguments[1]), place >= 1 else { return }
    let words = Array(arguments.dropFirst(2))
    guard place <= words.count else { return }
    let typed = TypedWords(words, current: place, shell: arguments[0])
    var reply = Completion.reply(to: typed.before, typing: typed.current)
    for index in reply.words.indices {
      let text = reply.words[index].text
      if text.hasPrefix(typed.joined) {
        reply.words[index].text = String(text.dropFirst(typed.joined.count))
      }
    }
    try? StandardStreams.write(text: reply.lines.map { $0 + "\n" }.joined())
  }

  /// Returns what the word that is being typed may become.
  ///
  /// - Parameters:
  ///   - before: The words before it, without the program.
  ///   - current: What has been typed of it.
  /// - Returns: The words and whether files are expected.
  static func reply(to before: [String], typing current: String) -> CompletionReply {
    switch before.first {
    case nil where current.hasPrefix("-"):
      return (.words(["--help", "--version"]) + options(of: "generate")).matching(current)
    case nil: return first.matching(current)
    case "help": return (commands + topics).matching(current)
    case "completions": return .words(CompletionScript.shells).matching(current)
    default: break
    }
    let call = (try? PreparedArguments.resolved(before)) ?? before
    guard let command = CommandNames.type(of: call.first) else { return .files }
    return CommandCompletion(command, Array(call.dropFirst())).reply(typing: current)
  }

  private static func options(of command: String) -> CompletionReply {
    guard let type = CommandNames.type(of: command) else { return CompletionReply() }
    return CommandCompletion(type, []).optionNames
  }

  /// Without a command, a preset generates, and a file is inspected.
  private static var first: CompletionReply {
    var reply =
      commands + .words(["help", "completions"]) + .words(Preset.allCases.map(\.rawValue))
    reply.hasFiles = true
    return reply
  }

  private static var commands: CompletionReply {
    CompletionReply(
      words: Warpwright.configuration.subcommands.map {
        .init(text: $0._commandName, summary: $0.configuration.abstract)
      })
  }

  private static var topics: CompletionReply {
    CompletionReply(words: HelpTopic.all.map { .init(text: $0.name, summary: $0.title) })
  }
}

extension CompletionReply {
  static func + (left: CompletionReply, right: CompletionReply) -> CompletionReply {
    CompletionReply(
      words: left.words + right.words, hasFiles: left.hasFiles || right.hasFiles,
      isOpen: left.isOpen || right.isOpen)
  }
}
