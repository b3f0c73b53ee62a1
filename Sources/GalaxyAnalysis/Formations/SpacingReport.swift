public import GalaxyModel
import GraphKit

/// The spacing of declared formations: sectors that several of them claim, and pairs that are too
/// close.
///
/// Anchors and interiors must be disjoint; the landing of a back door belongs to its target, not to
/// the back door. Sectors of two formations must be at least three hops apart, ignoring directions;
/// two in player-owned regions of fewer than 200 sectors. Islands, and a back door and its target,
/// may be adjacent.
public struct SpacingReport: Sendable, Equatable {
  /// A sector that several formations claim.
  public struct Sharing: Sendable, Equatable {
    /// Sector number.
    public var sector: Int
    /// The names of the formations, in the order of declaration.
    public var names: [String]
  }

  /// Two formations that are too close to each other.
  public struct Closeness: Sendable, Equatable {
    /// The name of the formation that is declared first.
    public var first: String
    /// The name of the second formation.
    public var second: String
    /// The number of hops between their nearest sectors, at least 1.
    public var distance: Int
  }

  /// The minimum number of hops between two formations.
  public let leastDistance: Int
  /// By sector.
  public let shared: [Sharing]
  /// The pairs that are too close, in the order of declaration.
  public let tooClose: [Closeness]

  /// Whether nothing is shared and nothing too close.
  public var isClean: Bool { shared.isEmpty && tooClose.isEmpty }

  /// - Complexity: O(V + E) for the context of the region, then O(sectors within two hops of the
  ///   formations).
  public init(_ region: Region) { self.init(FormationContext(region)) }

  /// Examines a region whose context exists already.
  public init(_ context: FormationContext) {
    let region = context.places.parts.first?.region
    let isSmall = region?.type == .playerOwned && context.count < 200
    leastDistance = isSmall ? 2 : 3
    let claims = Claims(context)
    shared = claims.shared(context)
    tooClose = claims.tooClose(context, within: leastDistance - 1)
  }
}

/// The sectors that formations claim.
private struct Claims {
  private let formations: [SpecialFormation]
  /// The nodes that each formation claims, in ascending order.
  private var claimed: [[Int]] = []
  private var claimants: [Int: [Int]] = [:]
  /// For each back door, its target.
  private var targets: [Int: Int] = [:]

  init(_ context: FormationContext) {
    formations = context.places.declared.map(\.formation)
    for (index, formation) in formations.enumerated() {
      var nodes = [formation.anchor] + formation.interior
      if formation.type == .backdoor,
        let target = context.declarations.target(
          of: formation, part: context.places.declared[index].part)
      {
        targets[index] = target
        let inside = Set([formations[target].anchor] + formations[target].interior)
        nodes = [formation.anchor] + formation.interior.filter { !inside.contains($0) }
      }
      claimed.append(nodes.filter { $0 >= 0 && $0 < context.count }.ascending)
      for node in claimed[index] { claimants[node, default: []].append(index) }
    }
  }

  func shared(_ context: FormationContext) -> [SpacingReport.Sharing] {
    claimants.filter { $0.value.count > 1 }.keys.sorted().map { node in
      SpacingReport.Sharing(
        sector: context.number(node),
        names: (claimants[node] ?? []).map { formations[$0].name })
    }
  }

  func tooClose(
    _ context: FormationContext, within radius: Int
  ) -> [SpacingReport.Closeness] {
    struct Pair: Hashable {
      var first: Int
      var second: Int
    }
    var least: [Pair: UInt32] = [:]
    var scratch = BreadthFirstScratch(nodeCount: context.count)
    for index in formations.indices where !formations[index].type.isIsland {
      for node in claimed[index] {
        context.links.breadthFirstBall(
          around: NodeIndex(node), radius: UInt32(radius), scratch: &scratch)
        for near in scratch.reached {
          for other in claimants[Int(near)] ?? [] where other > index {
            let distance = scratch.distance(of: NodeIndex(near))
            guard distance > 0, !formations[other].type.isIsland, targets[index] != other,
              targets[other] != index
            else { continue }
            let pair = Pair(first: index, second: other)
            least[pair] = min(least[pair] ?? .max, distance)
          }
        }
      }
    }
    return least.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }.map {
      SpacingReport.Closeness(
        first: formations[$0.key.first].name, second: formations[$0.key.second].name,
        distance: Int($0.value))
    }
  }
}
