public import GalaxyModel

/// Something that a step can keep, in the words of the map before the step.
public enum PinnedSubject: Sendable, Hashable {
  /// A sector, by node: its row and contents, all warps and tunnels that end there, and the positions of
  /// its whole cluster.
  case sector(Int)
  /// A cluster, by index: its sectors, type, name, cap and nebula.
  case cluster(Int)
  /// A declared formation, by index: anchor, interior, the wiring of the interior, and name.
  case formation(Int)
  /// A link between two sectors, in both directions as far as they exist.
  case link(Int, Int)
  /// A warp in one direction.
  case warp(from: Int, to: Int)
  /// A tunnel between two sectors.
  case tunnel(Int, Int)
  /// The station of a sector.
  case station(Int)
  /// A planet of a sector, by its position from 1.
  case planet(Int, position: Int)
  /// A special location.
  case place(SpecialLocation)
  /// Every name.
  case names
  /// Everything.
  case everything
}

extension RegionPins {
  /// Pins a subject.
  ///
  /// - Parameters:
  ///   - subject: The subject.
  ///   - region: The region before the step.
  /// - Complexity: O(members of the subject).
  public mutating func pin(_ subject: PinnedSubject, of region: Region) {
    switch subject {
    case .sector(let node):
      for set in RegionPins.sectorSets { self[keyPath: set].insert(node) }
      positions.insert(Int(region.sectors.cluster[node]))
    case .cluster(let index):
      clusters.insert(index)
      for node in region.clusters[index].nodes { pin(.sector(node), of: region) }
    case .formation(let index): formations.insert(index)
    case .link(let u, let v):
      pin(.warp(from: u, to: v), of: region)
      pin(.warp(from: v, to: u), of: region)
    case .warp(let u, let v):
      // A link is one row, whatever its directions.
      warps.insert(SectorPair(u, v))
      warps.insert(SectorPair(v, u))
    case .tunnel(let u, let v): tunnels.insert(SectorPair(u, v).ascending)
    case .station(let node): stations.insert(node)
    case .planet(let node, let position): singlePlanets.insert(8 * node + position - 1)
    case .place(let location): locations.insert(location)
    case .names: keepsNames = true
    case .everything: self = RegionPins(everythingOf: region)
    }
  }

  /// Lets go of a subject, after everything was pinned.
  ///
  /// - Parameters:
  ///   - subject: The subject.
  ///   - region: The region before the step.
  /// - Complexity: O(members of the subject · warps of a sector), O(warps) for links.
  public mutating func release(_ subject: PinnedSubject, of region: Region) {
    switch subject {
    case .sector(let node):
      for set in RegionPins.sectorSets { self[keyPath: set].remove(node) }
      releaseFormations(of: [node], in: region)
      locations.subtract(region.specialLocations.filter { $0.node == node }.map(\.location))
    case .cluster(let index):
      clusters.remove(index)
      positions.remove(index)
      for node in region.clusters[index].nodes { release(.sector(node), of: region) }
    case .formation(let index):
      formations.remove(index)
      let formation = region.formations[index]
      for node in [formation.anchor] + formation.interior { links.remove(node) }
      for cluster in Set(formation.interior.map { Int(region.sectors.cluster[$0]) }) {
        clusters.remove(cluster)
      }
    case .link(let u, let v):
      release(.warp(from: u, to: v), of: region)
      release(.warp(from: v, to: u), of: region)
    case .warp(let u, let v):
      keepSingleWarps(of: [u, v], in: region)
      warps.remove(SectorPair(u, v))
      warps.remove(SectorPair(v, u))
      releaseFormations(of: [u], in: region)
      releaseFormations(of: [v], in: region)
    case .tunnel(let u, let v):
      tunnelEnds.remove(u)
      tunnelEnds.remove(v)
      tunnels.remove(SectorPair(u, v).ascending)
    case .station(let node): stations.remove(node)
    case .planet(let node, let position):
      planets.remove(node)
      for other in 1...8 where other != position { singlePlanets.insert(8 * node + other - 1) }
      singlePlanets.remove(8 * node + position - 1)
    case .place(let location):
      locations.remove(location)
      for place in region.specialLocations where place.location == location {
        facts.remove(place.node)
        planets.remove(place.node)
      }
    case .names:
      keepsNames = false
      drawsNames = true
    case .everything: self = RegionPins(nothingOf: region)
    }
    keepsNames = false
  }

  private static var sectorSets: [WritableKeyPath<RegionPins, NodeSet>] {
    [\.facts, \.links, \.tunnelEnds, \.stations, \.planets]
  }

  // A formation is not kept if one of its sectors is not.
  private mutating func releaseFormations(of nodes: [Int], in region: Region) {
    for (index, formation) in region.formations.enumerated()
    where nodes.contains(where: { formation.anchor == $0 || formation.interior.contains($0) }) {
      formations.remove(index)
    }
  }

  // Sectors keep each of their warps, and may gain others.
  private mutating func keepSingleWarps(of nodes: [Int], in region: Region) {
    for node in nodes { links.remove(node) }
    for row in 0..<region.warps.count {
      let (u, v) = (Int(region.warps.source[row]), Int(region.warps.destination[row]))
      guard nodes.contains(u) || nodes.contains(v) else { continue }
      warps.insert(SectorPair(u, v))
      if region.warps.isTwoWay(row) { warps.insert(SectorPair(v, u)) }
    }
  }
}

extension Cluster {
  /// The nodes of its sectors, as they are numbered by generation.
  var nodes: Range<Int> { firstSector - 1..<lastSector }
}
