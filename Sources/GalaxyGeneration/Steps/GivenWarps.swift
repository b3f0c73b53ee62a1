import GalaxyModel

/// The warps that a step keeps, and the sectors that gain no others.
struct GivenWarps {
  /// By node, the targets of given warps.
  private(set) var targets: [Int: [Int]] = [:]
  /// By node, whether the sector has given warps only.
  private(set) var isClosed: [Bool]
  private var pairs: Set<SectorPair> = []
  /// Exits of islands.
  ///
  /// They are made with formations, and wiring places none: it would stay when a later step draws formations
  /// again, and the island another exit or none.
  private let exits: Set<SectorPair>

  /// The number of given one-way links that belong to no formation.
  private(set) var oneWays = 0
  /// The number of given two-way links.
  private(set) var twoWays = 0

  /// Gathers what the pins of a draft ask for; nil if there are none.
  ///
  /// - Complexity: O(sectors + warps).
  init?(_ draft: RegionDraft) {
    guard let pins = draft.pins, let previous = draft.previous, !pins.isEmpty else { return nil }
    self.init(previous, pins)
  }

  /// Gathers what pins ask for.
  ///
  /// - Parameters:
  ///   - previous: The map before the step.
  ///   - pins: What is kept.
  /// - Complexity: O(sectors + warps).
  init(_ previous: RegionDraft, _ pins: RegionPins) {
    isClosed = (0..<previous.plan.sectorCount).map { pins.links.contains($0) }
    var owners = GivenSectors(previous, pins)
    for node in owners.closed { isClosed[node] = true }
    exits = Set(
      previous.islandExits.compactMap { exit in
        exit.map { SectorPair($0.source, $0.destination) }
      })
    let warps = previous.warps
    for u in 0..<warps.nodeCount {
      for slot in 0..<warps.outDegree(u) {
        let v = warps.target(u, slot)
        guard
          isClosed[u] || isClosed[v] || pins.warps.contains(SectorPair(u, v))
            || owners.isDoor(u, v, warps)
        else { continue }
        targets[u, default: []].append(v)
        pairs.insert(SectorPair(u, v))
      }
    }
    let made = Set(previous.formationWarps.map { SectorPair($0.source, $0.destination) })
    for pair in pairs {
      if pairs.contains(pair.reversed) {
        if pair.first < pair.second { twoWays += 1 }
      } else if !made.contains(pair), !exits.contains(pair) {
        oneWays += 1
      }
    }
  }

  /// The number of given links.
  var count: Int { twoWays + pairs.count(where: { !pairs.contains($0.reversed) }) }

  /// Returns the most given warps out of a sector among some.
  func mostExits(of nodes: Range<Int>) -> Int {
    targets.isEmpty ? 0 : nodes.reduce(0) { max($0, targets[$1]?.count ?? 0) }
  }

  /// Whether the link between two sectors is given, in either direction.
  func isGiven(_ u: Int, _ v: Int) -> Bool {
    pairs.contains(SectorPair(u, v)) || pairs.contains(SectorPair(v, u))
  }

  /// Whether the warp is given.
  func hasWarp(_ u: Int, _ v: Int) -> Bool { pairs.contains(SectorPair(u, v)) }

  /// Puts the given warps into a draft without warps; two-way ones stay two-way.
  func place(in draft: inout WarpDraft) {
    for u in targets.keys.sorted() {
      for v in targets[u] ?? [] where !exits.contains(SectorPair(u, v)) {
        draft.addWarp(u, v, tree: pairs.contains(SectorPair(v, u)))
      }
    }
  }

  /// Gives a draft with other warps the given ones: closed sectors lose what is not given, and where a
  /// sector has no room left, it loses others.
  func overwrite(_ draft: inout WarpDraft) {
    for u in isClosed.indices {
      for v in (0..<draft.outDegree(u)).map({ draft.target(u, $0) })
      where (isClosed[u] || isClosed[v]) && !hasWarp(u, v) { draft.removeWarp(u, v) }
    }
    // A link that is given in one direction does not lead back.
    for pair in pairs where !pairs.contains(pair.reversed) {
      draft.removeWarp(pair.second, pair.first)
    }
    for u in targets.keys.sorted() {
      let missing = (targets[u] ?? []).filter {
        !draft.hasWarp(u, $0) && !exits.contains(SectorPair(u, $0))
      }
      for v in missing {
        while draft.outDegree(u) >= draft.slots {
          let others = (0..<draft.outDegree(u)).map { draft.target(u, $0) }
          guard let other = others.last(where: { !isGiven(u, $0) }) else { break }
          draft.unlink(u, other)
        }
        if draft.outDegree(u) < draft.slots {
          draft.addWarp(u, v, tree: pairs.contains(SectorPair(v, u)))
        }
      }
    }
  }
}

/// The sectors of kept formations and islands, as far as their warps are concerned.
private struct GivenSectors {
  /// Sectors that have the warps of their formation only.
  private(set) var closed: [Int] = []
  /// Sectors that lead into a kept formation: they keep their warps, so that they stay exposed.
  private var doors: Set<Int> = []
  private var ownWarps: Set<SectorPair> = []

  init(_ draft: RegionDraft, _ pins: RegionPins) {
    let warps = draft.warps
    for index in pins.islands.members { closed += draft.islands?.islands[index].nodes ?? [] }
    for index in pins.stamps.members {
      let formation = draft.stamped[index]
      let own = formation.closedSectors
      closed += own
      let inside = Set(own)
      for node in own {
        for slot in 0..<warps.outDegree(node) {
          let other = warps.target(node, slot)
          if !inside.contains(other), warps.hasWarp(other, node) { doors.insert(other) }
        }
      }
      let members = Set(formation.members)
      for warp in draft.formationWarps
      where members.contains(warp.source) && members.contains(warp.destination) {
        ownWarps.insert(SectorPair(warp.source, warp.destination))
      }
    }
  }

  /// Whether a warp keeps a door of a formation exposed, or belongs to a formation.
  mutating func isDoor(_ u: Int, _ v: Int, _ warps: WarpDraft) -> Bool {
    if ownWarps.contains(SectorPair(u, v)) { return true }
    return (doors.contains(u) || doors.contains(v)) && warps.hasWarp(v, u)
  }
}
