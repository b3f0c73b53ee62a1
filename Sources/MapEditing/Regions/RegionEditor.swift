package import GalaxyModel
package import WarpMap

/// What edits of a map may do.
package struct EditRules: Sendable {
  /// What the map carries.
  package var facts: Set<MapFact>
  /// The format of the map, for messages.
  package var format: String
  /// The most exits of a sector; nil for no limit.
  package var maxWarps: Int?

  /// The sectors besides the capital, fedspace, and special locations that are what they are.
  package var anchors: Set<Int> = []
  /// The anchors of formations that are removed by edits which are made later.
  package var leavingAnchors: Set<Int> = []
  /// Whether sectors have names of places, besides those of special locations.
  package var namesPlaces = false
  /// Whether centers of clusters are facts of their own.
  package var keepsCenters = false
  /// The index of the region in its galaxy.
  package var regionIndex = 0
  /// The clauses of its definition that a formation fails on a map.
  package var failedClauses: @Sendable (SpecialFormation, Region) -> [String] = { _, _ in [] }

  /// Creates rules.
  ///
  /// - Parameters:
  ///   - facts: What the map carries.
  ///   - format: The format of the map, for messages.
  ///   - maxWarps: The most exits of a sector; nil for no limit.
  package init(facts: Set<MapFact>, format: String, maxWarps: Int?) {
    (self.facts, self.format, self.maxWarps) = (facts, format, maxWarps)
  }

  /// Rejects an edit of what the format of the map does not carry.
  package func need(_ fact: MapFact, _ what: String) throws(EditObstacle) {
    guard facts.contains(fact) else {
      throw .refused("a map in the format \(format) does not carry \(what)")
    }
  }
}

/// A part of a region that an edit has changed.
package enum EditedPart: Sendable {
  /// The warps between two nodes.
  case link(Int, Int, LinkState)
  /// The position of a sector.
  case position(Int)
  /// Traits of a sector.
  case sector(Int, SectorTraits)
  /// Type, cap, or name of a cluster, by its index; whether its center was given.
  case cluster(Int, isCentered: Bool)
  /// A special location.
  case place(SpecialLocation)
  /// The name of a sector.
  case sectorName(Int)
  /// A formation that was removed, by its index before.
  case removedFormation(Int)
  /// A formation that was declared, the last one.
  case addedFormation
  /// The name of a formation, by its index.
  case formationName(Int)
  /// A tunnel that was added, by its index; whether its cost or length was given.
  case addedTunnel(Int, isGiven: Bool)
  /// A tunnel that was removed, by its index before.
  case removedTunnel(Int)
  /// The name of a tunnel, by its index.
  case tunnelName(Int)
  /// The name of the region.
  case regionName
}

/// Edits one region by the rules that hold for maps of all kinds; it draws nothing.
///
/// An edit that cannot be made leaves the region as it was.
package struct RegionEditor: Sendable {
  /// The region as it is now.
  package var region: Region
  let rules: EditRules
  /// What edits have changed, in order.
  package var changes: [EditedPart] = []

  /// Prepares a region.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - rules: What edits may do.
  package init(_ region: Region, rules: EditRules) { (self.region, self.rules) = (region, rules) }

  /// Returns the node of a sector.
  package func node(_ number: Int) throws(EditObstacle) -> Int {
    guard let node = region.sectors.node(ofNumber: number) else {
      throw .refused("there is no sector \(number) in \(region.name)")
    }
    return node
  }

  /// Makes an edit of the region alone.
  ///
  /// - Parameter operation: An edit of warps, sectors, clusters, places, formations that are declared, or
  ///   tunnels; those that rename something and those of contents are ignored.
  /// - Throws: `EditObstacle`.
  package mutating func apply(_ operation: EditOperation) throws(EditObstacle) {
    switch operation {
    case .addWarp, .removeWarp, .redirectWarp, .flipWarp, .setWarp: try editWarp(operation)
    case .moveSector(let number, let place): try move(number, to: place)
    case .setSector(let number, let traits): try set(number, traits)
    case .setCluster(let ordinal, let traits): try setCluster(ordinal, traits)
    case .place(let location, let number): try place(location, at: number)
    case .addFormation, .declareFormation, .removeFormation, .dissolveFormation:
      try editFormation(operation)
    case .addTunnel(let source, let target, let traits): try addTunnel(source, target, traits)
    case .removeTunnel(let source, let target): try removeTunnel(source, target)
    case .rename, .addStation, .moveStation, .removeStation, .setStation, .addPlanet, .setPlanet,
      .removePlanet:
      break
    }
  }
}
