import GalaxyModel

/// Reads a list of directed edges as a galaxy of one region named `edges`.
///
/// The warps are those of the list, loops and repetitions included. Complexity: O(bytes) where sector
/// numbers are dense, else O(E log V) on top.
struct EdgeListReader {
  let source: String
  /// Sector number to measure reachability from; the lowest one if `nil`.
  let root: Int?

  func read(_ bytes: [UInt8]) throws(InputError) -> Galaxy {
    let (numbering, warps) = try edges(in: bytes)
    var region = Region(
      type: nil, name: "edges", displayName: "edges", sectors: SectorTable(numbering: numbering))
    region.warps = warps
    return try Galaxy.ofGraph(region, root: root, source: source)
  }

  private func edges(in bytes: [UInt8]) throws(InputError) -> (SectorNumbering, WarpTable) {
    if let narrow = try scan(bytes, as: UInt32.self) {
      return try warpTable(sources: narrow.0, destinations: narrow.1, lone: narrow.lone)
    }
    guard let wide = try scan(bytes, as: UInt64.self) else {
      return (.sequential(count: 0), .init())
    }
    return try warpTable(sources: wide.0, destinations: wide.1, lone: wide.lone)
  }

  /// The two columns of the list, and the numbers of sectors without warps; `nil` if a number does
  /// not fit.
  private func scan<Number: FixedWidthInteger & UnsignedInteger>(
    _ bytes: [UInt8], as _: Number.Type
  ) throws(InputError) -> ([Number], [Number], lone: [Number])? {
    let capacity = EdgeListScanner<Number>.capacity(bytes)
    var outcome = EdgeListScanner<Number>.Outcome.done
    var destinations: [Number] = []
    var lone: [Number] = []
    let sources = [Number](unsafeUninitializedCapacity: capacity) { sourceSpace, sourceCount in
      destinations = [Number](unsafeUninitializedCapacity: capacity) { space, count in
        guard let first = sourceSpace.baseAddress, let second = space.baseAddress else { return }
        bytes.withUnsafeBufferPointer { buffer in
          var scanner = EdgeListScanner<Number>(buffer)
          outcome = scanner.scan(into: first, second)
          count = scanner.count
          sourceCount = scanner.count
          lone = scanner.lone
        }
      }
    }
    switch outcome {
    case .done: return (sources, destinations, lone)
    case .tooWide: return nil
    case .malformed(let offset, let problem): throw error(problem, at: offset, in: bytes)
    }
  }

  private func error(_ problem: EdgeListProblem, at offset: Int, in bytes: [UInt8]) -> InputError {
    InputError(
      .syntax, source: source, location: TextPlace.location(of: offset, in: bytes),
      message: problem.message, hint: "one edge `u v` per line, `#` starts a comment")
  }

  /// Replaces sector numbers by nodes, which ascend with the numbers.
  private func warpTable<Number: FixedWidthInteger & UnsignedInteger>(
    sources: [Number], destinations: [Number], lone: [Number]
  ) throws(InputError) -> (SectorNumbering, WarpTable) {
    guard let index = SectorNumberIndex(sources, destinations, lone: lone) else {
      throw InputError(
        .structure, source: source, location: .whole, message: "there are too many sectors",
        hint: "a graph has at most 2^31 - 1")
    }
    let warps = WarpTable(
      source: index.nodes(of: sources), destination: index.nodes(of: destinations),
      flags: [WarpFlags](repeating: [], count: sources.count))
    return (index.numbering, warps)
  }
}
