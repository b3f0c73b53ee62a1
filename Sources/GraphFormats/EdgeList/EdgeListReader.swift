import FileIO
import GalaxyModel

extension GraphFormat {
  /// Directed edges as lines of two sector numbers, one file for each region.
  ///
  /// ```
  /// # warpwright: 3 edges, 3 sectors
  /// 1 2
  /// 2 1
  /// 2 3
  /// ```
  public static let edges = GraphFormat(
    name: "edges",
    summary: "directed edges as lines of two sector numbers, one file for each region",
    inputSummary:
      "edges as lines of two sector numbers, and what NetworkX, KONECT and SNAP write",
    reading: .text(
      GraphRecognition(.guess) { (text) throws(InputError) in EdgeListReader.likeness(text.bytes) },
      endsWithLine: true,
      { (text, input) throws(InputError) in
        try EdgeListReader(input).read(text)
      }),
    writing: Writing(
      file: File(
        prefix: "edges", suffix: "txt", extensions: ["edges"], alwaysNamesRegion: true),
      carries: [.warps, .isolatedSectors, .numbers]
    ) { (region, _, out) throws(IOFailure) in
      try EdgeListWriter().write(region, to: &out)
    })
}

/// Reads a list of directed edges as a galaxy of one region named `edges`.
///
/// Plain lists of numbers are read fast, others as `EdgeLines` describes. The warps are kept as listed, loops
/// and repetitions included. Complexity: O(bytes) where sector numbers are dense, else O(E log V) on
/// top.
struct EdgeListReader {
  private let input: GraphInput

  /// A reader of an input.
  init(_ input: GraphInput) { self.input = input }

  func read(_ bytes: [UInt8]) throws(InputError) -> (Galaxy, [String]) {
    let plain = try plainList(bytes)
    let list: (Galaxy, [String])
    if let plain { list = plain } else { list = try otherList(bytes) }
    var (galaxy, warnings) = list
    if galaxy.regions.contains(where: { $0.sectorCount > 0 }) {
      let hasEdges = galaxy.regions.contains { $0.warps.count > 0 }
      try apply(EdgeListOrigin(of: bytes, hasEdges: hasEdges), to: &galaxy)
    }
    if let region = galaxy.regions.first,
      let fault = EdgeListHead(of: bytes)?.fault(
        edges: region.warps.count, sectors: region.sectorCount)
    {
      throw InputError(
        .structure, source: input.source, location: .line(1, column: nil),
        message: "\(fault): it is cut",
        hint: "if lines were left out on purpose, leave this one out, too")
    }
    return (galaxy, warnings)
  }

  /// Makes the edges of an undirected list lead both ways, and rejects what is not a list of edges.
  private func apply(_ origin: EdgeListOrigin, to galaxy: inout Galaxy) throws(InputError) {
    if let refusal = origin.refusal {
      throw InputError(
        .unknownFormat, source: input.source, location: .whole, message: refusal.message,
        hint: refusal.hint)
    }
    guard case .undirected = origin else { return }
    for region in galaxy.regions.indices {
      let count = galaxy.regions[region].warps.count
      galaxy.regions[region].warps.flags = .init(repeating: .twoWay, count: count)
    }
  }

  /// A list that the fast scanner takes, `nil` for any other.
  private func plainList(_ bytes: [UInt8]) throws(InputError) -> (Galaxy, [String])? {
    if let list = scan(bytes, as: UInt32.self) { return try galaxy(list) }
    if let list = scan(bytes, as: UInt64.self) { return try galaxy(list) }
    return nil
  }

  /// The columns of a list of numbers.
  struct Columns<Number: FixedWidthInteger & UnsignedInteger> {
    var sources: [Number] = []
    var destinations: [Number] = []
    /// Sectors that are alone on their lines.
    var lone: [Number] = []
  }

  /// The columns of the list, `nil` if a number does not fit or a line is not plain.
  private func scan<Number: FixedWidthInteger & UnsignedInteger>(
    _ bytes: [UInt8], as _: Number.Type
  ) -> Columns<Number>? {
    let capacity = EdgeListScanner<Number>.capacity(bytes)
    var outcome = EdgeListScanner<Number>.Outcome.done
    var columns = Columns<Number>()
    columns.sources = [Number](unsafeUninitializedCapacity: capacity) { sourceSpace, sourceCount in
      columns.destinations = [Number](unsafeUninitializedCapacity: capacity) { space, count in
        guard let first = sourceSpace.baseAddress, let second = space.baseAddress else { return }
        bytes.withUnsafeBufferPointer { buffer in
          var scanner = EdgeListScanner<Number>(buffer)
          outcome = scanner.scan(into: first, second)
          columns.lone = scanner.lone
          count = scanner.count
          sourceCount = scanner.count
        }
      }
    }
    guard case .done = outcome else { return nil }
    return columns
  }

  private func otherList(_ bytes: [UInt8]) throws(InputError) -> (Galaxy, [String]) {
    var columns = Columns<UInt64>()
    var draft = GraphDraft()
    var extras = 0
    var namesSectors = false
    do throws(EdgeLines.Problem) {
      try bytes.withUnsafeBufferPointer { buffer throws(EdgeLines.Problem) in
        var lines = EdgeLines(buffer)
        namesSectors = try Self.passHeader(&lines)
        if namesSectors {
          try Self.readNames(&lines, into: &draft)
        } else {
          try Self.readNumbers(&lines, into: &columns)
        }
        extras = lines.extras ?? 0
      }
    } catch {
      throw input.error(
        at: error.offset, in: bytes, error.problem.message,
        hint: "one edge `u v` a line, `#` starts a comment")
    }
    let warnings =
      extras == 0
      ? [] : ["the column\(extras == 1 ? "" : "s") behind each edge, such as weights, passed over"]
    if namesSectors {
      return (try draft.galaxy(named: "edges", of: input), warnings)
    }
    return (try galaxy(columns).0, warnings)
  }

  private static func readNumbers(
    _ lines: inout EdgeLines, into columns: inout Columns<UInt64>
  ) throws(EdgeLines.Problem) {
    while let line = try lines.next() {
      for sector in line.sectors where !lines.isNumber(sector) {
        throw EdgeLines.Problem(
          offset: sector.lowerBound,
          problem: columns.sources.isEmpty ? .unexpectedCharacter : .notANumber)
      }
      let first = try lines.number(line.sectors[0])
      if line.sectors.count == 2 {
        columns.destinations.append(try lines.number(line.sectors[1]))
        columns.sources.append(first)
      } else {
        columns.lone.append(first)
      }
    }
  }

  private static func readNames(
    _ lines: inout EdgeLines, into draft: inout GraphDraft
  ) throws(EdgeLines.Problem) {
    while let line = try lines.next() {
      for sector in line.sectors where !lines.isName(sector) && !lines.isNumber(sector) {
        throw EdgeLines.Problem(offset: sector.lowerBound, problem: .notASector)
      }
      let nodes = line.sectors.map { draft.node(lines.text($0), at: $0.lowerBound) }
      if nodes.count == 2 { draft.link(nodes[0], nodes[1], []) }
    }
  }

  /// Steps over a line of titles before lines of numbers; whether texts name the sectors.
  private static func passHeader(_ lines: inout EdgeLines) throws(EdgeLines.Problem) -> Bool {
    var ahead = lines
    guard let first = try ahead.next(), let sector = first.sectors.first, ahead.isName(sector)
    else { return false }
    guard CSVHeader(first.sectors.map { ahead.text($0) }).ends != nil else { return true }
    let behind = ahead
    guard let second = try ahead.next(), second.sectors.allSatisfy({ ahead.isNumber($0) }) else {
      return true
    }
    lines = behind
    return false
  }

  private func galaxy<Number: FixedWidthInteger & UnsignedInteger>(
    _ columns: Columns<Number>
  ) throws(InputError) -> (Galaxy, [String]) {
    guard let index = SectorNumberIndex(columns.sources, columns.destinations, lone: columns.lone)
    else {
      throw InputError(
        .structure, source: input.source, location: .whole, message: "there are too many sectors",
        hint: "a graph has at most 2^31 - 1")
    }
    var region = Region(
      type: nil, name: "edges", displayName: "edges",
      sectors: SectorTable(numbering: index.numbering))
    region.warps = WarpTable(
      source: index.nodes(of: columns.sources), destination: index.nodes(of: columns.destinations),
      flags: [WarpFlags](repeating: [], count: columns.sources.count))
    return (try Galaxy.ofGraph(region, input), [])
  }
}
