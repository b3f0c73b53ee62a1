import GalaxyModel

extension Invariant {
  /// Rules about the positions of sectors.
  static let positions: [Invariant] = [
    Invariant(
      "INV-09", "Positions are distinct and within scale, sector 1 at the origin",
      region: distinctPositions),
    Invariant(
      "INV-10", "Clusters are compact, their sectors numbered outwards", on: .rows
    ) { region, log in
      guard region.hasPositions else { return }
      numberedOutwards(region, &log)
      compactClusters(region, &log)
    },
  ]

  private static func distinctPositions(_ region: RegionContext, _ log: inout ViolationLog) {
    guard region.hasPositions else { return }
    let sectors = region.region.sectors
    let (x, y, z) = (sectors.x, sectors.y, sectors.z)
    var outside = Witnesses()
    // One key per position in any order, so that equal ones become adjacent.
    var keys: [UInt64] = []
    keys.reserveCapacity(region.count)
    for node in 0..<region.count {
      guard abs(Int(x[node])) <= 10_000, abs(Int(y[node])) <= 10_000, abs(Int(z[node])) <= 1500
      else {
        outside.add(region.label(node))
        continue
      }
      keys.append(key(x[node], y[node], z[node]))
    }
    log.add(region.name, outside) { "\(counted($0, "sector")) outside of the scale" }

    keys.sort()
    var crowded = Set<UInt64>()
    for (previous, key) in zip(keys, keys.dropFirst()) where previous == key { crowded.insert(key) }
    if !crowded.isEmpty {
      var sharing = Witnesses()
      for node in 0..<region.count where crowded.contains(key(x[node], y[node], z[node])) {
        sharing.add(region.label(node))
      }
      log.add(region.name, sharing) { "\(counted($0, "sector")) at the place of another" }
    }
    if let first = sectors.node(ofNumber: 1), x[first] != 0 || y[first] != 0 || z[first] != 0 {
      log.add(
        region.name, "sector 1 is at (\(x[first]), \(y[first]), \(z[first])), not at the origin",
        witnesses: ["1"])
    }
  }

  /// Returns 21 bits for each coordinate, enough for all within scale.
  private static func key(_ x: Int32, _ y: Int32, _ z: Int32) -> UInt64 {
    let mask: Int64 = 0x1F_FFFF
    let bits =
      (Int64(x) + 10_000) & mask | ((Int64(y) + 10_000) & mask) << 21
      | ((Int64(z) + 1500) & mask) << 42
    return UInt64(bitPattern: bits)
  }

  /// The error of two distances, each off by up to half a unit in three coordinates.
  private static let roundingTolerance = (3.0).squareRoot()

  private static func numberedOutwards(_ region: RegionContext, _ log: inout ViolationLog) {
    let sectors = region.region.sectors
    let (x, y, z, clusterOf) = (sectors.x, sectors.y, sectors.z, region.clusterOf)
    var farthest: [Double] = []
    var inward = Witnesses()
    for node in clusterOf.indices {
      let cluster = Int(clusterOf[node])
      guard cluster < region.region.clusters.count else { continue }
      while farthest.count <= cluster { farthest.append(0) }
      let distance = Space.length(x[node], y[node], z[node])
      if distance + roundingTolerance < farthest[cluster] { inward.add(region.label(node)) }
      farthest[cluster] = max(farthest[cluster], distance)
    }
    log.add(region.name, inward) {
      "\(counted($0, "sector")) nearer to the origin than one before it in its cluster"
    }
  }

  private static func compactClusters(_ region: RegionContext, _ log: inout ViolationLog) {
    let clusters = region.region.clusters.count
    let clusterOf = region.clusterOf
    guard clusters >= 4, clusterOf.allSatisfy({ Int($0) < clusters }), !clusterOf.isEmpty else {
      return
    }
    let sectors = region.region.sectors
    let (x, y, z) = (sectors.x, sectors.y, sectors.z)
    var centers = [Space.Center](repeating: Space.Center(), count: clusters)
    var middle = Space.Center()
    for node in clusterOf.indices {
      centers[Int(clusterOf[node])].add(x[node], y[node], z[node])
      middle.add(x[node], y[node], z[node])
    }
    var own = 0.0
    var common = 0.0
    for node in clusterOf.indices {
      own += centers[Int(clusterOf[node])].distance(x[node], y[node], z[node])
      common += middle.distance(x[node], y[node], z[node])
    }
    guard !(own < 0.75 * common) else { return }
    let ratio = common > 0 ? own / common : 0
    log.add(
      region.name,
      "clusters are not compact: distance to the own center is "
        + "\(fixed(ratio, decimals: 2)) of that to the common one, must be below 0.75")
  }
}

/// Distances between positions, in coordinate units.
enum Space {
  /// The distance from the origin.
  static func length(_ x: Int32, _ y: Int32, _ z: Int32) -> Double {
    let (x, y, z) = (Double(x), Double(y), Double(z))
    return (x * x + y * y + z * z).squareRoot()
  }

  /// The mean of the positions added to it.
  struct Center {
    private var x = 0
    private var y = 0
    private var z = 0
    private var count = 0

    mutating func add(_ x: Int32, _ y: Int32, _ z: Int32) {
      self.x += Int(x)
      self.y += Int(y)
      self.z += Int(z)
      count += 1
    }

    func distance(_ x: Int32, _ y: Int32, _ z: Int32) -> Double {
      guard count > 0 else { return 0 }
      let dx = Double(x) - Double(self.x) / Double(count)
      let dy = Double(y) - Double(self.y) / Double(count)
      let dz = Double(z) - Double(self.z) / Double(count)
      return (dx * dx + dy * dy + dz * dz).squareRoot()
    }
  }
}
