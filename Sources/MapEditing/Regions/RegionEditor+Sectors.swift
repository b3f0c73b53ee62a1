import WarpMap
import GalaxyModel

extension RegionEditor {
  mutating func move(
    _ number: Int, to place: EditPosition
  ) throws(EditObstacle) {
    let node = try node(number)
    try rules.need(.positions, "positions")
    guard node != region.root else { throw .refused("the capital never moves") }
    let height = place.z ?? Int(region.sectors.z.value(at: node) ?? 0)
    guard rules.facts.contains(.heights) || height == 0 else {
      throw .refused("a map in the format \(rules.format) does not carry heights")
    }
    let limits = [(place.x, 10_000), (place.y, 10_000), (height, 1_500)]
    guard limits.allSatisfy({ (-$0.1...$0.1).contains($0.0) }) else {
      throw .refused("x and y are -10000 to 10000, z is -1500 to 1500")
    }
    guard place.x * place.x + place.y * place.y <= 10_000 * 10_000 else {
      throw .refused("\(place.x),\(place.y) is outside of the disc of radius 10000")
    }
    let position = Position(x: Int32(place.x), y: Int32(place.y), z: Int32(height))
    let other = (0..<region.sectorCount).first { $0 != node && region.position($0) == position }
    if let other {
      throw .refused("sector \(region.sectors.number(other)) is there")
    }
    region.sectors.x[node] = position.x
    region.sectors.y[node] = position.y
    if !region.sectors.z.isEmpty { region.sectors.z[node] = position.z }
    changes.append(.position(node))
  }

  mutating func set(
    _ number: Int, _ traits: SectorTraits
  ) throws(EditObstacle) {
    let node = try node(number)
    try checkProtection(of: node, region)
    try check(traits)
    if let type = traits.type {
      region.sectors.type[node] = type
    }
    if let hazard = traits.hazard {
      region.sectors.hazard[node] = Int32(hazard)
    }
    if let radiation = traits.radiation {
      region.sectors.radiation[node] = radiation
    }
    if let security = traits.security {
      region.sectors.security[node] = Int32(security)
    }
    if let hasAsteroids = traits.hasAsteroids {
      if hasAsteroids {
        region.sectors.flags[node].insert(.asteroids)
      } else {
        region.sectors.flags[node].remove(.asteroids)
      }
    }
    if let nebula = traits.nebula {
      var density = 0
      if case .nebula(_, let value) = nebula { density = value }
      region.sectors.nebulaDensity[node] = Int32(density)
    }
    changes.append(.sector(node, traits))
  }

  /// Rejects a change of sectors that are what they are.
  private func checkProtection(of node: Int, _ region: Region) throws(EditObstacle) {
    let protection = region.protection(of: node)
    if protection == .capital { throw .refused("the capital is what it is") }
    if rules.anchors.contains(node) { throw .refused("the sector is that of a fixed station") }
    switch protection {
    case .capital, nil: break
    case .fedspace: throw .refused("the sector is fedspace")
    case .place(let location): throw .refused("the sector is \(location.sectorName)")
    }
  }

  private func check(_ traits: SectorTraits) throws(EditObstacle) {
    if traits.type != nil { try rules.need(.types, "types of sectors") }
    if let hazard = traits.hazard {
      try rules.need(.hazards, "the hazard of sectors")
      guard (0...10).contains(hazard) else { throw .refused("hazard is 0 to 10, not \(hazard)") }
    }
    if let radiation = traits.radiation {
      try rules.need(.radiation, "the radiation of sectors")
      guard (0...1).contains(radiation) else {
        throw .refused("radiation is 0 to 1, not \(radiation)")
      }
    }
    if let security = traits.security {
      try rules.need(.security, "the security of sectors")
      guard (1...10).contains(security) else {
        throw .refused("security is 1 to 10, not \(security)")
      }
    }
    if traits.hasAsteroids != nil { try rules.need(.asteroids, "asteroids") }
    guard let nebula = traits.nebula else { return }
    try rules.need(.nebulae, "nebulae")
    if case .nebula(let color, let density) = nebula, !color.band.contains(density) {
      throw .refused(
        "the density of \(color.rawValue) nebulae is \(color.band.lowerBound) to "
          + "\(color.band.upperBound), not \(density)")
    }
  }

  mutating func setCluster(_ ordinal: Int, _ traits: ClusterTraits) throws(EditObstacle) {
    try rules.need(.clusters, "clusters")
    guard let place = region.clusters.firstIndex(where: { $0.ordinal == ordinal }) else {
      throw .refused("there is no cluster \(ordinal) in \(region.name)")
    }
    if let cap = traits.cap, cap < 1 { throw .refused("a cap is 1 or more, not \(cap)") }
    if let center = traits.center {
      guard rules.keepsCenters else { throw .refused("the center follows from the sectors") }
      guard let x = Int32(exactly: center.x), let y = Int32(exactly: center.y),
        let z = Int32(exactly: center.z ?? Int(region.clusters[place].center.z))
      else { throw .refused("the center is not in space") }
      region.clusters[place].center = Position(x: x, y: y, z: z)
    }
    if let type = traits.type { region.clusters[place].type = type }
    if let cap = traits.cap { region.clusters[place].maxWarps = cap }
    changes.append(.cluster(place, isCentered: traits.center != nil))
  }

  mutating func place(
    _ location: SpecialLocation, at number: Int
  ) throws(EditObstacle) {
    try rules.need(.places, "places")
    let node = try node(number)
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
    region.specialLocations[place].node = node
    changes.append(.place(location))
  }
}
