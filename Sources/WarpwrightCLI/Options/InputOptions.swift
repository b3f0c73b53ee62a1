public import ArgumentParser
public import GalaxyExport

extension InputFormat: ExpressibleByArgument {}

/// How to read the map that a command is about.
struct InputOptions: ParsableArguments {
  @Option(help: "What the input is (default: recognised by its content).")
  var from: InputFormat?

  @Option(
    help: ArgumentHelp(
      "Capital of an edge list (default: its lowest number).", valueName: "sector"))
  var root: Int?

  /// Reads the map, and says what the reader left out.
  ///
  /// - Parameter file: Name of the file, `-` for the standard input; if `nil`, that is read unless
  ///   it is a terminal.
  func read(_ file: String?, console: Console) throws -> ReadMap {
    if file == nil, StandardStreams.isTerminal(.input) {
      throw CommandFailure.usage("a file to read is missing (or - for the standard input)")
    }
    let source = InputSource(argument: file ?? "-")
    console.progress("reading \(source.name)")
    let map = try MapReader.read(
      try source.readAll(), from: from, root: root, source: source.name)
    for warning in map.warnings { console.warn("\(source.name): \(warning)") }
    return map
  }

  /// The name of the input in messages.
  static func name(_ file: String?) -> String { InputSource(argument: file ?? "-").name }
}
