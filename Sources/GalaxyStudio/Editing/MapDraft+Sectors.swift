import GalaxyAnalysis
import GalaxyModel
import MapEditing

extension MapDraft {
  mutating func move(
    _ number: Int, to place: EditPosition, _ index: Int
  ) throws(EditObstacle) {
    let node = try node(number, index)
    try need(.positions, "positions")
    let region = galaxy.regions[index]
    guard node != region.root else { throw .refused("the capital never moves") }
    let height = place.z ?? Int(region.sectors.z.value(at: node) ?? 0)
    guard facts.contains(.heights) || height == 0 else {
      throw .refused("a map in the format \(format) does not carry heights")
    }
    let limits = [(place.x, 10_000), (place.y, 10_000), (height, 1_500)]
    guard limits.allSatisfy({ (-$0.1...$0.1).contains($0.0) }) else {
      throw .refused("x and y are -10000 to 10000, z is -1500 to 1500")
    }
    let position = Position(x: Int32(place.x), y: Int32(place.y), z: Int32(height))
    let other = (0..<region.sectorCount).first { $0 != node && region.position($0) == position }
    if let other {
      throw .refused("sector \(region.sectors.number(other)) is there")
    }
    galaxy.regions[index].sectors.x[node] = position.x
    galaxy.regions[index].sectors.y[node] = position.y
    if !region.sectors.z.isEmpty { galaxy.regions[index].sectors.z[node] = position.z }
    universe?.setPosition(number, to: position)
  }

  mutating func set(
    _ number: Int, _ traits: SectorTraits, _ index: Int
  ) throws(EditObstacle) {
    let node = try node(number, index)
    let region = galaxy.regions[index]
    try checkProtection(of: node, region)
    try check(traits)
    if let type = traits.type {
      galaxy.regions[index].sectors.type[node] = type
      universe?.setColumn("sectorTypes", at: node, to: .text(type.rawValue))
    }
    if let hazard = traits.hazard {
      galaxy.regions[index].sectors.hazard[node] = Int32(hazard)
      universe?.setColumn("hazards", at: node, to: .int(hazard))
    }
    if let radiation = traits.radiation {
      galaxy.regions[index].sectors.radiation[node] = radiation
      universe?.setColumn("radiation", at: node, to: .number(radiation))
    }
    if let security = traits.security {
      galaxy.regions[index].sectors.security[node] = Int32(security)
    }
    if let hasAsteroids = traits.hasAsteroids {
      if hasAsteroids {
        galaxy.regions[index].sectors.flags[node].insert(.asteroids)
      } else {
        galaxy.regions[index].sectors.flags[node].remove(.asteroids)
      }
    }
    if let nebula = traits.nebula {
      var density = 0
      if case .nebula(_, let value) = nebula { density = value }
      galaxy.regions[index].sectors.nebulaDensity[node] = Int32(density)
      universe?.setNebula(number, density: density)
    }
  }

  /// Rejects a change of sectors that are what they are.
  private func checkProtection(of node: Int, _ region: Region) throws(EditObstacle) {
    let flags = region.sectors.flags.value(at: node) ?? []
    if node == region.root || flags.contains(.capital) {
      throw .refused("the capital is what it is")
    }
    if flags.contains(.fedspace) { throw .refused("the sector is fedspace") }
    if let location = region.specialLocation(at: node) {
      throw .refused("the sector is \(location.sectorName)")
    }
  }

  private func check(_ traits: SectorTraits) throws(EditObstacle) {
    if traits.type != nil { try need(.types, "types of sectors") }
    if let hazard = traits.hazard {
      try need(.hazards, "the hazard of sectors")
      guard (0...10).contains(hazard) else { throw .refused("hazard is 0 to 10, not \(hazard)") }
    }
    if let radiation = traits.radiation {
      try need(.radiation, "the radiation of sectors")
      guard (0...1).contains(radiation) else {
        throw .refused("radiation is 0 to 1, not \(radiation)")
      }
    }
    if let security = traits.security {
      try need(.security, "the security of sectors")
      guard (1...10).contains(security) else {
        throw .refused("security is 1 to 10, not \(security)")
      }
    }
    if traits.hasAsteroids != nil { try need(.asteroids, "asteroids") }
    guard let nebula = traits.nebula else { return }
    try need(.nebulae, "nebulae")
    if case .nebula(let color, let density) = nebula, !color.band.contains(density) {
      throw .refused(
        "the density of \(color.rawValue) nebulae is \(color.band.lowerBound) to "
          + "\(color.band.upperBound), not \(density)")
    }
  }

  mutating func setCluster(
    _ ordinal: Int, _ type: ClusterType?, _ cap: Int?, _ index: Int
  ) throws(EditObstacle) {
    try need(.clusters, "clusters")
    let region = galaxy.regions[index]
    guard let place = region.clusters.firstIndex(where: { $0.ordinal == ordinal }) else {
      throw .refused("there is no cluster \(ordinal) in \(region.name)")
    }
    if let cap, cap < 1 { throw .refused("a cap is 1 or more, not \(cap)") }
    if let type {
      galaxy.regions[index].clusters[place].type = type
      universe?.setCluster(ordinal, "type", to: .text(type.rawValue))
    }
    if let cap {
      galaxy.regions[index].clusters[place].maxWarps = cap
      universe?.setCluster(ordinal, "maxWarps", to: .int(cap))
    }
  }

  mutating func place(
    _ location: SpecialLocation, at number: Int, _ index: Int
  ) throws(EditObstacle) {
    try need(.places, "places")
    let node = try node(number, index)
    let region = galaxy.regions[index]
    guard let place = region.specialLocations.firstIndex(where: { $0.location == location }) else {
      throw .refused("\(region.name) has no \(location.rawValue)")
    }
    guard let band = location.band else {
      throw .refused("\(location.sectorName) never moves")
    }
    let count = region.sectorCount
    guard band.lowerPercent * count <= 100 * number, 100 * number <= band.upperPercent * count
    else {
      throw .refused(
        "\(location.sectorName) is among the sectors \((band.lowerPercent * count + 99) / 100) to "
          + "\(band.upperPercent * count / 100)")
    }
    if let other = region.specialLocation(at: node), other != location {
      throw .refused("the sector is \(other.sectorName)")
    }
    galaxy.regions[index].specialLocations[place].node = node
    universe?.setPlace(location, to: number)
  }
}
