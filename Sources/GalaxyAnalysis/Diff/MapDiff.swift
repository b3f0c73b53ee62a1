public import WarpMap
import GalaxyModel

/// What differs between two maps.
///
/// ```swift
/// let diff = try MapDiff(MapSide(before), MapSide(after))
/// diff.isEqual
/// diff.lines         // "+ warp 12>40 latent", "~ sector 17 type STANDARD → NEBULA", …
/// ```
///
/// Facts that only one of the maps carries are listed in ``incomparable`` and are no difference.
public struct MapDiff: Sendable {
  /// The first map.
  public let a: MapSide
  /// The second map.
  public let b: MapSide
  /// What was compared, and how.
  public let options: DiffOptions
  /// What only one of the maps carries.
  public let incomparable: [MapFact]
  /// Settings of the generator that differ, with the preset and the seed.
  public let settings: [FieldChange]
  /// Regions of both maps.
  public let regions: [RegionDiff]
  /// Names of regions that only one of the maps has.
  public let removedRegions, addedRegions: [String]
  /// Gates that differ.
  public let gates: [GateChange]
  /// Tables whose rows differ.
  public let rows: [TableDifference]

  /// Compares two maps.
  ///
  /// - Parameters:
  ///   - a: The first map.
  ///   - b: The second map.
  ///   - options: What is compared, and how.
  /// - Throws: `IncomparableMaps` if sectors are matched by position and a map has none.
  /// - Complexity: O(V + E) with sectors matched by number, O((V + E) log V) by structure, plus the
  ///   time of the figures and rows that are compared.
  public init(
    _ a: MapSide, _ b: MapSide, options: DiffOptions = DiffOptions()
  ) throws(IncomparableMaps) {
    let (a, b) = (a.comparable(with: b), b.comparable(with: a))
    self.a = a
    self.b = b
    self.options = options
    var shared = a.facts.intersection(b.facts)
    if a.galaxy.source != b.galaxy.source { shared.remove(.planetTypes) }
    if a.isDrawing != b.isDrawing { shared.subtract([.positions, .heights]) }
    guard options.match != .position || shared.contains(.positions) else {
      throw IncomparableMaps(
        reason: "sectors cannot be matched by position: a map has no positions",
        hint: "--match structure needs none")
    }
    let all = a.facts.union(b.facts)
    incomparable = MapFact.allCases.filter { fact in
      all.contains(fact) && !shared.contains(fact)
        && (fact != .rows || options.levels.contains(.rows))
    }
    settings =
      options.levels.contains(.settings) && shared.contains(.settings)
      ? Self.settings(a.galaxy, b.galaxy) : []
    let places = Self.pairs(a.galaxy, b.galaxy)
    regions = places.map { places in
      RegionDiff(
        RegionPair(a, b, places: places, facts: shared, match: options.match), (a, b), options)
    }
    let (known, other) = (Set(places.map(\.a)), Set(places.map(\.b)))
    removedRegions = a.galaxy.regions.indices.filter { !known.contains($0) }
      .map { a.galaxy.regions[$0].name }
    addedRegions = b.galaxy.regions.indices.filter { !other.contains($0) }
      .map { b.galaxy.regions[$0].name }
    gates = options.levels.contains(.tunnels) ? GateComparison.changes(a.galaxy, b.galaxy) : []
    if options.levels.contains(.rows), let rowsA = a.rows, let rowsB = b.rows {
      rows = RowComparison.changes(rowsA, rowsB)
    } else {
      rows = []
    }
  }

  /// Whether nothing differs at the levels that were compared.
  public var isEqual: Bool {
    settings.isEmpty && gates.isEmpty && rows.isEmpty && removedRegions.isEmpty
      && addedRegions.isEmpty && regions.allSatisfy(\.isEqual)
  }

  /// The levels at which nothing is compared, since neither map carries anything of them.
  public var emptyLevels: [DiffLevel] {
    let carried = a.facts.union(b.facts)
    return DiffLevel.allCases.filter { level in
      options.levels.contains(level) && !level.facts.isEmpty
        && level.facts.isDisjoint(with: carried)
    }
  }

  /// Regions of the same name; a single one belongs to a single one.
  private static func pairs(_ a: Galaxy, _ b: Galaxy) -> [(a: Int, b: Int)] {
    if a.regions.count == 1, b.regions.count == 1 { return [(0, 0)] }
    let places = Dictionary(
      b.regions.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var taken: Set<Int> = []
    return a.regions.enumerated().compactMap { index, region in
      guard let other = places[region.name], taken.insert(other).inserted else { return nil }
      return (index, other)
    }
  }

  private static func settings(_ a: Galaxy, _ b: Galaxy) -> [FieldChange] {
    var changes = [
      FieldChange("preset", a.preset, b.preset),
      FieldChange("seed", a.seed.map { Int(clamping: $0) }, b.seed.map { Int(clamping: $0) }),
    ]
    func values(_ galaxy: Galaxy) -> [String: FieldValue] {
      Dictionary(galaxy.settings.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    }
    let (before, after) = (values(a), values(b))
    for key in Set(before.keys).union(after.keys).sorted() {
      changes.append(FieldChange(key, before[key] ?? .null, after[key] ?? .null))
    }
    return changes.compactMap { $0 }
  }
}
