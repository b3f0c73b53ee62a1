import FileIO
import GalaxyRender
import GalaxyStudio
import Platform

/// Makes, of what was typed, a call that the parser understands.
///
/// * A command may be named by an alias or the beginning of its name, and options may precede it.
/// * Without a command, a file is inspected, drawn or converted, and a seed or preset generated.
enum PreparedArguments {
  /// Requests of the parser itself.
  private static let requests = ["-h", "--help", "--help-hidden", "--version"]

  static func prepared(_ arguments: [String]) throws(CommandFailure) -> [String] {
    JoinedOptions.split(try resolved(arguments))
  }

  /// The call with its command first.
  static func resolved(_ arguments: [String]) throws(CommandFailure) -> [String] {
    guard let first = arguments.first else { return arguments }
    let rest = Array(arguments.dropFirst())
    if let request = try request(first, rest) { return request }
    if let command = CommandWord.command(first) { return [command] + rest }
    if first.hasPrefix("-"), first != "-" {
      return try withoutCommand(arguments, beginningWith: first)
    }
    if let call = file(first, rest) { return call }
    if SeedWord.isNumber(first) || PresetName.isNamed(by: first) {
      return ["generate"] + arguments
    }
    throw CommandWord.unknown(first)
  }

  /// Help, the version, or a completion script, as users of other programs ask for them.
  private static func request(
    _ first: String, _ rest: [String]
  ) throws(CommandFailure) -> [String]? {
    switch first {
    case "version": return ["--version"]
    case "completion", "completions":
      let shells = CompletionScript.shells
      guard let shell = rest.first else {
        throw .usage("for which shell? (warpwright completions \(shells.joined(separator: "|")))")
      }
      guard shells.contains(shell) || shell == "-h" || shell == "--help" else {
        throw .usage("there are no completions for '\(shell)' (\(shells.joined(separator: ", ")))")
      }
      return shell.hasPrefix("-") ? ["--help"] : ["--generate-completion-script", shell]
    case "help":
      guard let word = rest.first, let command = CommandWord.command(word) else {
        return [first] + rest
      }
      return [first, command] + rest.dropFirst()
    case _
    where requests.contains(first) || first.hasPrefix("--generate-completion-script")
      || first.hasPrefix("--experimental"):
      return [first] + rest
    default: return nil
    }
  }

  /// A call that begins with an option: the command is a later word, a file, or `generate`.
  private static func withoutCommand(
    _ arguments: [String], beginningWith first: String
  ) throws(CommandFailure) -> [String] {
    if let place = arguments.firstIndex(where: { CommandNames.all.contains($0) }) {
      var rest = arguments
      let command = rest.remove(at: place)
      return [command] + rest
    }
    if let place = arguments.firstIndex(where: { isFile($0) }), place > 0,
      !OptionNames.of("generate").contains(arguments[place - 1])
        || OptionNames.of("inspect").contains(arguments[place - 1])
    {
      var rest = arguments
      let name = rest.remove(at: place)
      return file(name, rest) ?? arguments
    }
    let option = String(first.prefix { $0 != "=" })
    return OptionNames.of("generate").contains(option) ? ["generate"] + arguments : arguments
  }

  /// What is done with a file that comes first, `nil` if the word is none.
  private static func file(_ name: String, _ rest: [String]) -> [String]? {
    guard name == "-" || isFile(name) || looksLikeFile(name) else { return nil }
    if let second = rest.first, let command = CommandWord.command(second) {
      return [command, name] + rest.dropFirst()
    }
    guard let output = rest.first.flatMap({ looksLikeFile($0) ? $0 : nil }) ?? output(in: rest)
    else { return ["inspect", name] + rest }
    switch OutputRule.ending(of: output) ?? output {
    case "html", "htm": return ["analyze", name] + (rest.first == output ? ["-o"] : []) + rest
    case let ending where MapFormat(rawValue: ending) != nil: return ["render", name] + rest
    default: return ["convert", name] + rest
    }
  }

  /// The value of `-o`, or of `-T`.
  private static func output(in words: [String]) -> String? {
    for option in ["-o", "--output", "-T", "--format"] {
      if let place = words.firstIndex(of: option), place + 1 < words.count {
        return words[place + 1]
      }
    }
    return nil
  }

  /// Whether there is a file of this name.
  static func isFile(_ name: String) -> Bool {
    var status = stat()
    return stat(name.systemPath, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Whether a word can only be meant as the name of a file.
  static func looksLikeFile(_ word: String) -> Bool {
    !word.hasPrefix("-") && (word.contains("/") || OutputRule.ending(of: word) != nil)
  }
}
