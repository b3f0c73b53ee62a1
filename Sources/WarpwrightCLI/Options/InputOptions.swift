public import ArgumentParser
import FileIO
public import GalaxyFormats
import GalaxyModel
import GalaxyStudio

extension InputFormat: ExpressibleByArgument {
  /// The format of a name, `nil` if there is none.
  public init?(argument: String) {
    guard let format = FormatCatalog.program.input(argument) else { return nil }
    self = format
  }

  /// Names of all formats.
  public static var allValueStrings: [String] { FormatCatalog.program.inputs.map(\.name) }
}

/// How to read the map that a command is about.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the input is (default: recognized by its content).", valueName: "format"),
    completion: .list(InputFormat.allValueStrings))
  var from: InputFormat?

  @Option(
    help: ArgumentHelp(
      "Capital of an edge list or other graph, by number or name (default: the lowest number).",
      valueName: "sector"))
  var root: String?

  @Flag(help: "Take an input without sectors as a map and not as the failure of another program.")
  var allowEmpty = false

  @OptionGroup(title: "Instead of a file") var generated: GeneratedMap

  /// Whether the map is generated, not read.
  var isGenerated: Bool { generated.isWanted }

  /// Reads the map, or generates it, and reports what the reader left out.
  ///
  /// - Parameters:
  ///   - file: Name of the file, `-` for the standard input; if `nil`, that is read unless it is a
  ///     terminal.
  ///   - holdsRows: Whether to read the rows of all tables, too.
  ///   - keepsGraphs: Whether the graphs that reading builds are part of the result.
  ///   - console: Where messages go.
  /// - Returns: The map.
  /// - Throws: `InputError` and what reading throws.
  func read(
    _ file: String?, holdsRows: Bool = false, keepsGraphs: Bool = false, console: Console
  ) throws -> ReadMap {
    if isGenerated {
      guard file == nil else {
        throw CommandFailure.usage("a map is read from a file or generated from --seed, not both")
      }
      return try generate(holdsRows: holdsRows, keepsGraphs: keepsGraphs, console: console)
    }
    if file == nil, StandardStreams.isTerminal(.input) {
      throw CommandFailure.usage("a file to read is missing (or - for the standard input)")
    }
    let source = InputSource(argument: file ?? "-")
    console.progress("reading \(source.name)")
    let word = try root.map { try SectorWord($0, "--root") }
    var map = try read(source, holdsRows: holdsRows, keepsGraphs: keepsGraphs)
    if let word { try choose(word, as: &map) }
    for warning in map.warnings { console.warn("\(source.name): \(warning)") }
    return map
  }

  /// Tells a map and the name of the output apart, where both may be arguments without an option.
  ///
  /// - Parameters:
  ///   - first: The first argument: the map, or the output if the map is generated.
  ///   - second: The second argument.
  ///   - output: The value of `-o`.
  /// - Returns: The map and the output.
  /// - Throws: `CommandFailure` if there are two outputs, or a map is read and generated.
  func names(
    _ first: String?, _ second: String?, output: String?
  ) throws(CommandFailure) -> (file: String?, output: String?) {
    guard !isGenerated || second == nil else {
      throw .usage("a map is read from a file or generated from --seed, not both")
    }
    let (file, named) = isGenerated ? (nil, first) : (first, second)
    guard named == nil || output == nil else {
      throw .usage("the output is named twice: '\(named ?? "")' and -o '\(output ?? "")'")
    }
    return (file, output ?? named)
  }

  private func generate(holdsRows: Bool, keepsGraphs: Bool, console: Console) throws -> ReadMap {
    guard root == nil, from == nil else {
      throw CommandFailure.usage("--root and --from are about a file, and the map is generated")
    }
    console.progress("generating")
    let (bytes, seed) = try generated.document(threads: 1)
    if generated.seed == nil { console.note(seed) }
    return try MapReader.read(
      bytes, from: .json, holdsRows: holdsRows, keepsGraphs: keepsGraphs, formats: .program,
      source: InputOptions.name(nil, isGenerated: true))
  }

  /// Makes a sector the root of a plain graph.
  private func choose(_ word: SectorWord, as map: inout ReadMap) throws {
    guard map.format.isGraph, map.galaxy.regions.count == 1 else {
      throw CommandFailure.usage(
        "a root is chosen for edge lists and other plain graphs only; leave --root out")
    }
    let node = try word.node(in: map.galaxy.regions[0])
    // Their root is another one.
    map.graphs = nil
    map.galaxy.regions[0].root = node
    map.galaxy.regions[0].declaredCapital = map.galaxy.regions[0].sectors.number(node)
  }

  private func read(
    _ source: InputSource, holdsRows: Bool, keepsGraphs: Bool
  ) throws -> ReadMap {
    let databases = FormatCatalog.program.databases
    // Database libraries open names that are UTF-8 alone.
    if case .file(let path) = source, !path.holdsEscapedBytes {
      let start = source.beginning(16)
      for (format, input) in databases where input.recognizes(start) {
        return try read(path, source, holdsRows: holdsRows, keepsGraphs: keepsGraphs, format, input)
      }
    }
    let bytes = try Gzip.expand(try source.readAll(), source: source.name)
    for (format, input) in databases where input.recognizes(bytes) {
      // A database is read from a file with a name.
      let copy = try ScratchFile(directory: scratch, name: "galaxy.\(format.name)")
      try copy.fill(bytes)
      return try read(
        copy.path, source, holdsRows: holdsRows, keepsGraphs: keepsGraphs, format, input)
    }
    return try MapReader.read(
      bytes, from: from, holdsRows: holdsRows, allowsEmpty: allowEmpty, keepsGraphs: keepsGraphs,
      formats: .program,
      source: source.name)
  }

  /// A directory for work in progress.
  private var scratch: String { ScratchFile.standardDirectory }

  private func read(
    _ path: String, _ source: InputSource, holdsRows: Bool, keepsGraphs: Bool,
    _ format: InputFormat,
    _ input: DatabaseInput
  ) throws -> ReadMap {
    guard from == nil || from == format else {
      throw InputError(
        .unknownFormat, source: source.name, location: .whole, message: "this is an \(input.noun)",
        hint: "leave --from out to have it recognized")
    }
    guard root == nil else {
      throw CommandFailure.usage(
        "a root is chosen for edge lists and other plain graphs only; leave --root out")
    }
    // A name is never taken for one of the database library's own.
    let document = try input.read(
      path.hasPrefix("/") ? path : "./" + path, source.name, scratch)
    return try MapReader.read(
      document, from: format, holdsRows: holdsRows, allowsEmpty: allowEmpty,
      keepsGraphs: keepsGraphs,
      source: source.name)
  }

  /// The name of the input in messages.
  static func name(_ file: String?, isGenerated: Bool = false) -> String {
    file == nil && isGenerated ? "the generated map" : InputSource(argument: file ?? "-").name
  }
}
