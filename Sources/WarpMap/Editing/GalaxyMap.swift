public import GalaxyModel

/// A map made by hand, for tests of rules and of code that works on maps.
///
/// ```swift
/// let map = try GalaxyMap(parsing: "1-2, 2>3, 3-1")   // two-way, one-way, two-way
/// ```
///
/// Sectors have the numbers of the text; the lowest is the root, from which reachability is measured.
public struct GalaxyMap: Sendable {
  /// The map as a galaxy of one region.
  public var galaxy: Galaxy

  /// The only region.
  public var region: Region {
    get { galaxy.regions[0] }
    set { galaxy.regions[0] = newValue }
  }

  /// Reads a list of warps.
  ///
  /// - Parameters:
  ///   - links: Warps such as `1-2` (two-way), `2>3` (one-way) or `1-2-3>4` (a chain), and sectors
  ///     without warps such as `7`, separated by commas.
  ///   - name: The name of the map in messages.
  /// - Throws: `WarpNotationError` with the place of the first mistake.
  /// - Complexity: O(V log V + E log E).
  public init(parsing links: String, name: String = "map") throws(WarpNotationError) {
    let notation = try WarpNotation(links)
    self.init(numbers: notation.numbers, name: name)
    var nodes: [Int: Int] = [:]
    for (node, number) in notation.numbers.enumerated() { nodes[number] = node }
    let rows = notation.links.map { link in
      let (source, target) = (nodes[link.source] ?? 0, nodes[link.destination] ?? 0)
      return (
        link.isTwoWay ? min(source, target) : source, link.isTwoWay ? max(source, target) : target,
        link.flags
      )
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    region.warps = WarpTable(
      source: rows.map { UInt32($0.0) }, destination: rows.map { UInt32($0.1) },
      flags: rows.map(\.2))
  }

  /// Creates a map without warps.
  ///
  /// - Parameters:
  ///   - numbers: The sector numbers, ascending.
  ///   - name: The name of the map in messages.
  public init(numbers: [Int], name: String = "map") {
    let isSequential = numbers.elementsEqual(1...max(1, numbers.count)) && !numbers.isEmpty
    var region = Region(
      type: nil, name: name, displayName: name,
      sectors: isSequential
        ? SectorTable(count: numbers.count) : SectorTable(numbering: .listed(numbers)))
    region.declaredCapital = numbers.first ?? 1
    galaxy = Galaxy(name: name, source: .edgeList)
    galaxy.regions = [region]
  }
}

extension WarpNotation.Link {
  /// The flags of the row of the link.
  var flags: WarpFlags { isTwoWay ? .twoWay : isLatent ? .latent : [] }
}
