import ArgumentParser
import JSONText

/// What a command takes, as the parser describes it to programs.
struct CommandModel {
  /// An option or flag.
  struct Option {
    /// Such as `-o` and `--output`.
    let names: [String]
    let summary: String
    let value: Value?
    let isRepeatable: Bool
  }

  /// What comes after an option, or alone.
  struct Value {
    /// The placeholder, such as `file`.
    let name: String
    /// The words that it is one of, if it is.
    let words: [String]
  }

  private(set) var options: [Option] = []
  private(set) var positionals: [Value] = []

  init(_ command: any ParsableCommand.Type) {
    let description = try? JSONDocument(Array(command._dumpHelp().utf8))
    guard let arguments = description?["command"]?["arguments"]?.array else { return }
    for argument in arguments where argument["shouldDisplay"]?.bool == true { add(argument) }
  }

  private mutating func add(_ argument: JSONView) {
    let words = argument["completionKind"]?["list"]?["values"]?.array?.compactMap(\.string) ?? []
    let name = argument["valueName"]?.string ?? ""
    guard argument["kind"]?.string != "positional" else {
      // One argument may stand for several: file> <from> <to.
      positionals += name.replacing("> <", with: " ").split(separator: " ").map {
        Value(name: String($0), words: words)
      }
      return
    }
    let names = argument["names"]?.array?.compactMap { name -> String? in
      guard let text = name["name"]?.string else { return nil }
      return (name["kind"]?.string == "long" ? "--" : "-") + text
    }
    options.append(
      Option(
        names: names ?? [], summary: argument["abstract"]?.string ?? "",
        value: argument["kind"]?.string == "option" ? Value(name: name, words: words) : nil,
        isRepeatable: argument["isRepeating"]?.bool ?? false))
  }

  /// The option of a name.
  func option(_ name: String) -> Option? { options.first { $0.names.contains(name) } }
}
