import GalaxyAnalysis
import GalaxyModel
import GraphKit
import WarpMap

/// What the manifest of a shard says about its regions in figures that add up.
///
/// Further figures of a region are members of ``Part``, which is made where the region is in memory.
struct ShardSummary: Sendable {
  /// The figures of one region.
  struct Part: Sendable {
    var links = 0
    var tunnels = 0
    var formations: [FormationType: Int] = [:]
    /// Numbers of sectors by the number of warps that leave and enter them.
    var outDegrees: [Int] = []
    var inDegrees: [Int] = []
    /// Members of the region's own entry in the manifest.
    var members: [FieldValue.Member] = []

    /// Measures a region.
    ///
    /// - Parameters:
    ///   - region: The region.
    ///   - whole: What figures of the whole galaxy need to know of it.
    /// - Complexity: O(sectors + warps).
    init(_ region: Region, whole: GalaxySummary) {
      members = [.init(ShardRegion.wholeKey, whole.fieldValue)]
      links = region.warps.count
      tunnels = region.tunnels.count
      for formation in region.formations { formations[formation.type, default: 0] += 1 }
      let graph = WarpGraph(region).graph
      var entering = [Int](repeating: 0, count: region.sectorCount)
      for target in graph.targets { entering[Int(target)] += 1 }
      for node in 0..<region.sectorCount {
        Part.count(graph.outDegree(of: NodeIndex(node)), in: &outDegrees)
        Part.count(entering[node], in: &inDegrees)
      }
    }

    private static func count(_ degree: Int, in histogram: inout [Int]) {
      while histogram.count <= degree { histogram.append(0) }
      histogram[degree] += 1
    }
  }

  var regions = 0
  var sectors = 0
  var links = 0
  var tunnels = 0
  var formations: [FormationType: Int] = [:]
  var outDegrees: [Int] = []
  var inDegrees: [Int] = []
  /// Numbers of rows by table.
  var rows: [(table: String, count: Int)] = []

  /// Adds a region.
  mutating func add(_ part: Part, sectors: Int) {
    regions += 1
    self.sectors += sectors
    links += part.links
    tunnels += part.tunnels
    formations.merge(part.formations) { $0 + $1 }
    ShardSummary.add(part.outDegrees, to: &outDegrees)
    ShardSummary.add(part.inDegrees, to: &inDegrees)
  }

  private static func add(_ counts: [Int], to histogram: inout [Int]) {
    while histogram.count < counts.count { histogram.append(0) }
    for (degree, count) in counts.enumerated() { histogram[degree] += count }
  }

  /// The summary as the manifest has it.
  var fieldValue: FieldValue {
    let types = FormationType.allCases.filter { formations[$0] != nil }
      .sorted { $0.rawValue < $1.rawValue }
    return .object([
      .init(
        "counts",
        .object([
          .init("regions", .int(regions)), .init("sectors", .int(sectors)),
          .init("links", .int(links)), .init("tunnels", .int(tunnels)),
          .init("rows", .int(rows.reduce(0) { $0 + $1.count })),
        ])),
      .init("outDegrees", .list(outDegrees.map { .int($0) })),
      .init("inDegrees", .list(inDegrees.map { .int($0) })),
      .init(
        "formations",
        .object(types.map { .init($0.rawValue, .int(formations[$0] ?? 0)) })),
      .init("rows", .object(rows.map { .init($0.table, .int($0.count)) })),
    ])
  }
}
