import ArgumentParser
import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxyStudio

/// How files with maps are read.
struct ReadingOptions: ParsableArguments {
  /// Makes a map of the bytes of a file that is no map itself; nil if it is no such file.
  typealias Maker = ([UInt8], InputSource) throws -> ReadMap?

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
  @OptionGroup var limit: InputLimitOptions

  /// Reads a map, and reports what the reader left out.
  ///
  /// - Parameters:
  ///   - file: Name of the file, `-` for the standard input; if `nil`, that is read unless it is a
  ///     terminal.
  ///   - holdsRows: Whether to read the rows of all tables, too.
  ///   - keepsGraphs: Whether the graphs that reading builds are part of the result.
  ///   - console: Where messages go.
  ///   - make: Makes the map of other files.
  /// - Returns: The map.
  /// - Throws: `InputError` and what reading throws.
  func read(
    _ file: String?, holdsRows: Bool = false, keepsGraphs: Bool = false, console: Console,
    orMaking make: Maker = { _, _ in nil }
  ) throws -> ReadMap {
    let map = try load(
      file, holdsRows: holdsRows, keepsGraphs: keepsGraphs, console: console, orMaking: make)
    report(map, of: file, console)
    return map
  }

  /// Reads a map, and leaves its warnings to ``report(_:of:_:)``; several threads may read.
  ///
  /// - Parameters:
  ///   - file: Name of the file, `-` for the standard input; if `nil`, that is read unless it is a
  ///     terminal.
  ///   - holdsRows: Whether to read the rows of all tables, too.
  ///   - keepsGraphs: Whether the graphs that reading builds are part of the result.
  ///   - console: Where progress is shown.
  ///   - make: Makes the map of other files.
  /// - Returns: The map.
  /// - Throws: `InputError` and what reading throws.
  func load(
    _ file: String?, holdsRows: Bool, keepsGraphs: Bool, console: Console,
    orMaking make: Maker = { _, _ in nil }
  ) throws -> ReadMap {
    if file == nil, StandardStreams.isTerminal(.input) {
      throw CommandFailure.usage("a file to read is missing (or - for the standard input)")
    }
    let source = InputSource(argument: file ?? "-")
    console.progress("reading \(source.name)")
    let word = try root.map { try SectorWord($0, "--root") }
    var map = try read(source, holdsRows: holdsRows, keepsGraphs: keepsGraphs, orMaking: make)
    if let word { try choose(word, as: &map) }
    return map
  }

  /// Reports what the reader left out, and what is wrong with the place of the file.
  func report(_ map: ReadMap, of file: String?, _ console: Console) {
    console.warnOfUnfinished(file)
    for warning in map.warnings { console.warn("\(InputOptions.name(file)): \(warning)") }
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
    _ source: InputSource, holdsRows: Bool, keepsGraphs: Bool, orMaking make: Maker
  ) throws -> ReadMap {
    let databases = FormatCatalog.program.databases
    if case .file(let path) = source {
      let start = source.beginning(16)
      for (format, input) in databases where input.recognizes(start) {
        return try read(path, source, holdsRows: holdsRows, keepsGraphs: keepsGraphs, format, input)
      }
    }
    let bytes = try self.bytes(of: source)
    for (format, input) in databases where input.recognizes(bytes) {
      // A database is read from a file with a name.
      let copy = try ScratchFile(directory: scratch, name: "galaxy.\(format.name)")
      try copy.fill(bytes)
      return try read(
        copy.path, source, holdsRows: holdsRows, keepsGraphs: keepsGraphs, format, input)
    }
    if from == nil, let made = try make(bytes, source) { return made }
    return try MapReader.read(
      bytes, from: from, holdsRows: holdsRows, allowsEmpty: allowEmpty, keepsGraphs: keepsGraphs,
      formats: .program,
      source: source.name)
  }

  private func bytes(of source: InputSource) throws -> [UInt8] {
    do {
      let bytes = try source.readAll(limit: limit.bytes) { beginning in
        from == nil && MapReader.rejects(beginning, formats: .program)
      }
      return try Gzip.expand(bytes, limit: limit.bytes, source: source.name)
    } catch let failure as InputFailure where failure.kind == .tooLarge(limit: limit.bytes) {
      throw CommandFailure(
        failure.exitStatus, failure.description + "; --input-limit allows more")
    }
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
}
