public import GalaxyModel
import GraphKit

/// How declared formations keep their distance: which sectors several of them claim, and which pairs
/// are too near to each other.
///
/// Anchors and interiors must be disjoint; a back door's landing, which lies in the target, is not
/// counted as the back door's. Sectors of two formations must be three hops apart or more, two in
/// player-owned regions of fewer than 200 sectors, directions ignored. Islands, and a back door and
/// its target, may be as near as they like.
public struct SpacingReport: Sendable, Equatable {
  /// A sector that several formations claim.
  public struct Sharing: Sendable, Equatable {
    /// Sector number.
    public var sector: Int
    /// Names of the formations, in the order in which they are declared.
    public var names: [String]
  }

  /// Two formations that are too near to each other.
  public struct Closeness: Sendable, Equatable {
    /// Names of the formations, in the order in which they are declared.
    public var first: String
    public var second: String
    /// Hops between their nearest sectors, at least 1.
    public var distance: Int
  }

  /// Least number of hops between two formations.
  public let leastDistance: Int
  /// By sector.
  public let shared: [Sharing]
  /// In the order in which formations are declared.
  public let tooClose: [Closeness]

  /// Whether nothing is shared and nothing too close.
  public var isClean: Bool { shared.isEmpty && tooClose.isEmpty }

  /// - Complexity: O(V + E) to look at the region; then as much as lies within two hops of the
  ///   formations.
  public init(_ region: Region) { self.init(FormationContext(region)) }

  /// The same for a region that was looked at already.
  public init(_ context: FormationContext) {
    let region = context.places.parts.first?.region
    let isSmall = region?.type == .playerOwned && context.count < 200
    leastDistance = isSmall ? 2 : 3
    let claims = Claims(context)
    shared = claims.shared(context)
    tooClose = claims.tooClose(context, within: leastDistance - 1)
  }
}

/// Which formations claim which sectors.
private struct Claims {
  private let formations: [SpecialFormation]
  /// The nodes that each claims, ascending.
  private var claimed: [[Int]] = []
  private var claimants: [Int: [Int]] = [:]
  /// For each back door its target.
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
