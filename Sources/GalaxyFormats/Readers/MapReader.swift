public import FileIO
import GalaxyModel
import GraphFormats
import GraphKit
public import JSONText
import RowFormats
import WarpMap

/// Reads a map in any format that maps can be read from.
public enum MapReader {
  /// Reads a map.
  ///
  /// - Parameters:
  ///   - bytes: The whole input, which gzip may have compressed.
  ///   - format: What it must be; recognized by its content if `nil`.
  ///   - root: For an edge list or another graph, the number of the sector that reachability is measured from; the
  ///     lowest one if `nil`. Other formats name their capital themselves and take none.
  ///   - holdsRows: Whether to read the rows of all tables, too; that costs time and space.
  ///   - allowsEmpty: Whether a map without sectors is one; by default it is what a failed program left.
  ///   - keepsGraphs: Whether the graphs that reading builds are part of the result.
  ///   - formats: The formats that may be read; databases are not among them here.
  ///   - source: Name of the input in errors.
  /// - Returns: The map.
  /// - Throws: `InputError` if the input is not of the format.
  /// - Complexity: O(bytes) time and space; edge lists with far-apart numbers take O(E log V).
  public static func read(
    _ bytes: [UInt8], from format: InputFormat? = nil, root: Int? = nil,
    holdsRows: Bool = true, allowsEmpty: Bool = false, keepsGraphs: Bool = false,
    formats: FormatCatalog = .library, source: String
  ) throws(InputError) -> ReadMap {
    let text = try InputText.prepare(bytes, source: source)
    let isBlank = InputText.isBlank(text)
    guard allowsEmpty || !isBlank else { throw empty(source) }
    if !isBlank, format?.isJSON ?? looksLikeJSON(text) {
      return try read(
        try check(text, source: source), from: format, root: root, holdsRows: holdsRows,
        allowsEmpty: allowsEmpty, keepsGraphs: keepsGraphs, formats: formats, source: source)
    }
    let known: InputFormat
    if let format {
      known = format
    } else {
      known = try recognize(text, among: formats, source: source)
    }
    var (galaxy, notes) = try graph(
      text, in: known, GraphInput(source: source, root: root))
    galaxy.stamp = known.stamp?.line(in: text)
    let graphs = galaxy.regions.map { WarpGraph($0) }
    return try checked(
      ReadMap(
        galaxy: galaxy, format: known, document: nil, rows: nil,
        graphs: keepsGraphs ? graphs : nil, warnings: notes + warnings(about: galaxy, graphs)),
      allowsEmpty: allowsEmpty, source: source)
  }

  /// Whether an input that begins like this is rejected whatever follows, as its format is not known.
  ///
  /// - Parameters:
  ///   - beginning: The beginning of an input, of a mebibyte or so.
  ///   - formats: The formats that may be read.
  /// - Returns: Whether reading on is in vain; false if that is not certain.
  /// - Complexity: O(bytes).
  public static func rejects(_ beginning: [UInt8], formats: FormatCatalog = .library) -> Bool {
    if Gzip.recognizes(beginning) { return false }
    if formats.databases.contains(where: { $0.input.recognizes(beginning) }) { return false }
    // A line may go on behind the end, and so may a character of up to four bytes.
    let line = beginning.lastIndex(of: UInt8(ascii: "\n"))
    let whole = line.map { beginning[...$0] } ?? beginning.dropLast(4)
    guard let text = try? InputText.prepare(Array(whole), source: "") else { return true }
    if InputText.isBlank(text) || looksLikeJSON(text) { return false }
    return (try? recognize(text, among: formats, source: "")) == nil
  }

  /// Reads a graph whose text is not JSON, or a blank text, which is a graph without sectors.
  private static func graph(
    _ text: [UInt8], in format: InputFormat, _ input: GraphInput
  ) throws(InputError) -> (galaxy: Galaxy, notes: [String]) {
    switch format.method {
    case .graph(_, .text(_, let endsWithLine, let read)):
      var (galaxy, notes) = try read(text, input)
      if endsWithLine, let last = text.last, last != 10 {
        notes.append("the last line has no end: the file may be cut")
      }
      return (galaxy, notes)
    case .database(let database):
      throw InputError(
        .unknownFormat, source: input.source, location: .whole,
        message: "this is no \(database.noun)", hint: "leave --from out to have it recognized")
    case .graph(_, .json), .galaxyDocument, .universe:
      // Of these only blank texts come here.
      return (try GraphFormat.emptyGraph(input), [])
    }
  }

  /// The format of a text that is not JSON.
  private static func recognize(
    _ text: [UInt8], among formats: FormatCatalog, source: String
  ) throws(InputError) -> InputFormat {
    let found = try TextRecognition.recognize(
      GraphText(text, source: source), among: formats.graphs, names: formats.inputNames)
    guard let format = InputFormat(found) else {
      preconditionFailure("a format that is recognized is read")
    }
    return format
  }

  private static func empty(_ source: String) -> InputError {
    InputError(
      .empty, source: source, location: .whole, message: "empty input: there are no sectors",
      hint: "did the command before it fail? --allow-empty takes it as a map")
  }

  /// Rejects a map without sectors.
  private static func checked(
    _ map: ReadMap, allowsEmpty: Bool, source: String
  ) throws(InputError) -> ReadMap {
    guard allowsEmpty || map.galaxy.regions.contains(where: { $0.sectorCount > 0 }) else {
      throw empty(source)
    }
    return map
  }

  /// Reads a map from a document that has been checked, or that a database holds.
  ///
  /// - Parameters: as above.
  public static func read(
    _ document: JSONDocument, from format: InputFormat? = nil, root: Int? = nil,
    holdsRows: Bool = true, allowsEmpty: Bool = false, keepsGraphs: Bool = false,
    formats: FormatCatalog = .library, source: String
  ) throws(InputError) -> ReadMap {
    let known: InputFormat
    if let format {
      known = format
    } else {
      known = try recognize(document, among: formats, source: source)
    }
    guard root == nil || known.isGraph else {
      throw InputError(
        .noSuchRoot, source: source, location: .whole,
        message: "a root is chosen for edge lists and other plain graphs only",
        hint: "leave --root out")
    }
    var galaxy: Galaxy
    var graphs: [WarpGraph]?
    switch known.method {
    case .graph(_, .json(_, let read)):
      galaxy = try read(document, GraphInput(source: source, root: root))
    case .universe:
      try document.checkDensity(source: source)
      var reader = UniverseReader(document, source: source)
      galaxy = try reader.read()
      graphs = reader.warpGraph.map { [$0] }
    case .galaxyDocument, .database:
      guard document["schema"]?.string == DocumentLayout.schema else {
        throw InputError(
          .unknownFormat, source: source, location: .path(["schema"]),
          message: "this is no galaxy.json", hint: "leave --from out to have it recognized")
      }
      try document.checkDensity(source: source)
      var reader = GalaxyDocumentReader(document, source: source)
      galaxy = try reader.read()
    case .graph(_, .text):
      throw InputError(
        .unknownFormat, source: source, location: .whole, message: "this is JSON",
        hint: "leave --from out to have it recognized")
    }
    galaxy.stamp = known.stamp?.line(in: document.bytes)
    let allGraphs = graphs ?? galaxy.regions.map { WarpGraph($0) }
    let rows =
      holdsRows && known.holdsRows ? try RowStoreReader(source: source).read(document) : nil
    return try checked(
      ReadMap(
        galaxy: galaxy, format: known, document: known.isGraph ? nil : document, rows: rows,
        graphs: keepsGraphs ? allGraphs : nil, warnings: warnings(about: galaxy, allGraphs)),
      allowsEmpty: allowsEmpty, source: source)
  }

  /// Whether the first character that is no white space begins a JSON container.
  private static func looksLikeJSON(_ text: [UInt8]) -> Bool {
    let first = text.first { $0 != 32 && $0 != 9 && $0 != 10 && $0 != 13 }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  private static func check(_ bytes: [UInt8], source: String) throws(InputError) -> JSONDocument {
    do {
      return try JSONDocument(bytes)
    } catch {
      let place = error.path.components.isEmpty ? "" : "at \(error.path)"
      throw InputError(
        .syntax, source: source, location: .line(error.line, column: error.column),
        message: error.message, hint: place)
    }
  }

  private static func recognize(
    _ document: JSONDocument, among formats: FormatCatalog, source: String
  ) throws(InputError) -> InputFormat {
    let schema = document["schema"]
    if schema?.string == DocumentLayout.schema { return .json }
    guard schema == nil else { throw unknown(document, source: source) }
    let shape = JSONGraphShape(document)
    if shape.top?["sectors"] != nil, shape.top?["warps"] != nil { return .universe }
    for format in formats.inputs {
      if case .graph(_, .json(let matches, _)) = format.method, matches(shape) { return format }
    }
    throw unknown(document, source: source)
  }

  private static func unknown(_ document: JSONDocument, source: String) -> InputError {
    let hint = "a galaxy.json, a Universe JSON, an edge list or another graph is"
    guard let schema = document["schema"]?.string else {
      if let look = JSONLook.of(document) {
        return InputError(
          .unknownFormat, source: source, location: .whole,
          message: "this looks like \(look.name), not like a map", hint: look.hint)
      }
      return InputError(
        .unknownFormat, source: source, location: .whole, message: "this is no map", hint: hint)
    }
    return InputError(
      .unknownFormat, source: source, location: .path(["schema"]),
      message: "a document of schema \(schema) is no map", hint: hint)
  }

  /// What the reader ignored, assumed, or omitted, one sentence each.
  private static func warnings(about galaxy: Galaxy, _ graphs: [WarpGraph]) -> [String] {
    galaxy.readerNotes + droppedEdges(in: galaxy, graphs) + Omission.sentences(galaxy.findings)
  }

  /// One sentence for each region with self-loops or repeated edges.
  private static func droppedEdges(in galaxy: Galaxy, _ graphs: [WarpGraph]) -> [String] {
    zip(galaxy.regions, graphs).compactMap { region, graph in
      let dropped = graph.dropped
      guard dropped.selfLoops > 0 || dropped.duplicates > 0 else { return nil }
      let prefix = galaxy.regions.count == 1 ? "" : "\(region.name.terminalSafe): "
      let loops = "\(dropped.selfLoops) self loop\(dropped.selfLoops == 1 ? "" : "s")"
      let repeats = "\(dropped.duplicates) repeated edge\(dropped.duplicates == 1 ? "" : "s")"
      return "\(prefix)dropped \(loops) and \(repeats)"
    }
  }
}
