public import GalaxyModel
import GraphKit
import WarpMap

/// A figure that differs.
public struct FigureChange: Sendable, Equatable {
  /// The path of the figure, such as `mainComponent.diameter`.
  public let path: String
  /// The values; null if a map has none.
  public let a, b: FieldValue
  /// What only the second map lists, for a list of sectors or links.
  public var born: [FieldValue] = []
  /// What only the first map lists, for a list of sectors or links.
  public var gone: [FieldValue] = []
}

/// Compares the figures of two regions, computed from what both maps carry.
struct FigureComparison {
  private let pair: RegionPair
  private let sides: (a: MapSide, b: MapSide)
  private let options: DiffOptions

  init(_ pair: RegionPair, _ sides: (a: MapSide, b: MapSide), _ options: DiffOptions) {
    self.pair = pair
    self.sides = sides
    self.options = options
  }

  /// The differences, in the order of a report.
  ///
  /// - Complexity: Linear in sectors and links for a report without quadratic figures, plus the time
  ///   to compare starts.
  var changes: [FigureChange] {
    let (a, b) = Shards.both(
      threads: options.threads, stack: 8 << 20,
      { list(reduced(pair.a, other: pair.b), contents(sides.a, pair.places.a)) },
      { list(reduced(pair.b, other: pair.a), contents(sides.b, pair.places.b)) })
    var changes: [FigureChange] = []
    let values = Dictionary(uniqueKeysWithValues: b.figures.map { ($0.path, $0.value) })
    let known = Set(a.figures.map(\.path))
    let lists = [
      listChange("articulationPoints", a.points, b.points),
      listChange("bridges", a.bridges, b.bridges),
    ]
    for (path, value) in a.figures {
      let other = values[path] ?? .null
      let list = lists.compactMap { $0 }.first { $0.path == path }
      if let list {
        changes.append(list)
      } else if !isSame(value, other) {
        changes.append(FigureChange(path: path, a: value, b: other))
      }
    }
    for (path, value) in b.figures where !known.contains(path) {
      changes.append(FigureChange(path: path, a: .null, b: value))
    }
    return changes
  }

  /// The figures of a region, without those that need what only the other map carries.
  private func list(_ region: Region, _ contents: ChartContents) -> FigureList {
    var list = FigureList(region, contents, options)
    // Universe files have the goods of three kinds alone, so that another trade is the best.
    if sides.a.facts.contains(.stationTypes) != sides.b.facts.contains(.stationTypes) {
      list.removeIncome()
    }
    return list
  }

  /// Whether two figures are the same; under other numbers sums are rounded in another order.
  private func isSame(_ a: FieldValue, _ b: FieldValue) -> Bool {
    if a == b { return true }
    guard options.match != .number, let one = a.numberValue, let other = b.numberValue else {
      return false
    }
    return (one - other).magnitude <= 1e-9 * max(one.magnitude, other.magnitude)
  }

  /// A region without what the other map does not carry.
  private func reduced(_ region: Region, other: Region) -> Region {
    var region = region
    if !pair.facts.contains(.formations) { region.formations = [] }
    if !pair.facts.contains(.clusters) {
      region.clusters = []
      region.sectors.cluster = []
    }
    if !pair.facts.contains(.places) { region.specialLocations = [] }
    if !pair.facts.contains(.positions) { (region.sectors.x, region.sectors.y) = ([], []) }
    if !pair.facts.contains(.costs) { region.warps.turnCost = [] }
    // A plain graph does not say which sector is the capital.
    if region.type == nil, other.type != nil {
      let node =
        pair.matching.toA.indices.contains(other.root) && region.sectorCount == pair.a.sectorCount
        ? pair.matching.a(other.root) : pair.matching.b(other.root)
      if let node, node < region.sectorCount { region.root = node }
    }
    return region
  }

  private func contents(_ side: MapSide, _ region: Int) -> ChartContents {
    func place(_ sector: SectorReference) -> SectorReference {
      SectorReference(region: 0, node: sector.node)
    }
    var stations = pair.facts.contains(.stations) ? side.contents.stations : nil
    stations = stations?.filter { $0.sector.region == region }
    for index in (stations ?? []).indices {
      if let sector = stations?[index].sector { stations?[index].sector = place(sector) }
    }
    var planets = pair.facts.contains(.planets) ? side.contents.planets : nil
    planets = planets?.filter { $0.sector.region == region }
    for index in (planets ?? []).indices {
      if let sector = planets?[index].sector { planets?[index].sector = place(sector) }
    }
    return ChartContents(stations: stations, planets: planets)
  }

  /// The change of a list of sectors, or of pairs, by sector numbers; nil if it is the same.
  private func listChange(_ path: String, _ a: [[Int]], _ b: [[Int]]) -> FigureChange? {
    func common(_ numbers: [Int]) -> [Int] {
      numbers.map { number in
        guard let node = pair.a.sectors.node(ofNumber: number) else { return -1 }
        return pair.matching.b(node).map { pair.numberB($0) } ?? -1 - number
      }.sorted()
    }
    let before = Set(a.map(common))
    let after = Set(b)
    let isPartial = pair.matching.leavesUnmatched
    let born = b.filter { !before.contains($0) && !(isPartial && $0.contains(where: isUnknown)) }
    let gone = a.filter { !after.contains(common($0)) && !(isPartial && common($0)[0] < 0) }
    guard !born.isEmpty || !gone.isEmpty || a.count != b.count else { return nil }
    func isUnknown(_ number: Int) -> Bool {
      pair.b.sectors.node(ofNumber: number).flatMap { pair.matching.a($0) } == nil
    }
    func value(_ numbers: [Int]) -> FieldValue {
      numbers.count == 1 ? .int(numbers[0]) : .integers(numbers)
    }
    return FigureChange(
      path: path, a: .int(a.count), b: .int(b.count), born: born.map(value), gone: gone.map(value))
  }
}
