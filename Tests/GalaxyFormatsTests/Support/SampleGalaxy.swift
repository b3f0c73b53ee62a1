import GalaxyModel

/// Small random galaxies that use every field the rows carry; they need not obey any invariant.
struct SampleGalaxy {
  private var random: SampleRandom

  static func make(seed: UInt64) -> Galaxy {
    var sample = SampleGalaxy(random: SampleRandom(state: seed))
    var galaxy = sample.galaxy(seed: seed)
    galaxy.noteOrigin()
    return galaxy
  }

  private mutating func galaxy(seed: UInt64) -> Galaxy {
    var galaxy = Galaxy(name: "Galaxy \"\(seed)\" ↔ \\ \u{1}é😀", source: .rows)
    galaxy.identifier = identifier()
    galaxy.seed = seed
    galaxy.preset = "galaxy"
    galaxy.generatorVersion = "0.9.1"
    galaxy.settings = [
      .init("formations.BUBBLE", .null), .init("graph.maxWarps", 6),
      .init("seeding.cast", .boolean(true)), .init("time.epoch", .text("2027-03-04T05:06:07Z")),
      .init("z", .number(0.25)),
    ]
    galaxy.epoch = Timestamp("2027-03-04T05:06:07Z") ?? .defaultEpoch
    galaxy.settingsDigest = String(repeating: "ab", count: 32)
    galaxy.warnings = [.init(category: "warps", code: "CAP_REPAIR", message: "one & two")]
    let count = 1 + random.below(3)
    for index in 0..<count {
      let next = galaxy.regions.last.map { $0.sectorOffset + $0.sectorCount } ?? 0
      galaxy.regions.append(region(index, offset: next))
    }
    if count > 1 {
      galaxy.attachments = [tunnel(from: (1, galaxy), to: (0, galaxy), name: "a ↔ b")]
    }
    return galaxy
  }

  private mutating func region(_ index: Int, offset: Int) -> Region {
    let count = 1 + random.below(20)
    var table = SectorTable(count: count)
    if random.below(4) == 0 {
      table = SectorTable(numbering: .listed((0..<count).map { 5 + 3 * $0 }))
    }
    table.x = PackedColumn(column(count) { Int32($0.below(20_001)) - 10_000 })
    table.y = PackedColumn(column(count) { Int32($0.below(20_001)) - 10_000 })
    table.z = PackedColumn(column(count) { Int32($0.below(3001)) - 1500 })
    table.cluster = PackedColumn(column(count) { UInt32($0.below(2)) })
    table.zone = PackedColumn(column(count) { UInt32($0.below(3)) })
    table.type = column(count) { SectorType.allCases[$0.below(SectorType.allCases.count)] }
    table.hazard = PackedColumn(column(count) { Int32($0.below(11)) })
    table.radiation = PackedColumn(column(count) { Double($0.below(101)) / 100 })
    table.security = PackedColumn(column(count) { Int32(1 + $0.below(10)) })
    table.nebulaDensity = PackedColumn(
      column(count) { $0.below(3) == 0 ? Int32(1 + $0.below(100)) : 0 })
    table.identifier = SectorIdentifiers(column(count) { $0.identifier() })
    table.flags = column(count) { SectorFlags(rawValue: UInt8($0.below(64))) }
    for node in 0..<count where table.nebulaDensity[node] == 0 {
      table.flags[node].remove(.magneticNebula)
    }
    let type = RegionType.allCases[random.below(3)]
    var region = Region(
      type: type, name: "region-\(index)", displayName: "Region \(index)", sectors: table)
    region.identifier = identifier()
    region.seed = random.next() >> 11
    region.sectorOffset = offset
    region.declaredCapital = region.sectors.number(0)
    region.nexusWarpSector = random.below(2) == 0 ? nil : region.sectors.number(count - 1)
    region.specialLocations = count > 3 ? [(.terra, 0), (.rylan, 2)] : []
    region.clusters = (1...2).map { cluster($0) }
    region.zones = (1...3).map { zone($0) }
    region.warps = warps(count)
    for _ in 0..<random.below(3) {
      var galaxy = Galaxy(name: "", source: .rows)
      galaxy.regions = [Region](repeating: region, count: index + 1)
      region.tunnels.append(tunnel(from: (index, galaxy), to: (index, galaxy), name: "t"))
    }
    region.formations = formations(count)
    return region
  }

  private mutating func cluster(_ ordinal: Int) -> Cluster {
    var cluster = Cluster(
      ordinal: ordinal, name: "Cluster \(ordinal)",
      type: ClusterType.allCases[random.below(8)], firstSector: ordinal, lastSector: ordinal + 4,
      maxWarps: 1 + random.below(6))
    cluster.identifier = identifier()
    cluster.declaredSectorCount = random.below(9)
    cluster.center = Position(x: -3, y: 4, z: Int32(random.below(9)))
    cluster.warpStability = Double(random.below(101)) / 100
    cluster.economicValue = random.below(101)
    cluster.recommendedShip = "corvette"
    cluster.islandGroup = random.below(2) == 0 ? nil : 1 + random.below(3)
    if random.below(2) == 0 {
      cluster.nebula = NebulaColor.allCases[random.below(6)]
      cluster.fieldStrength = Double(random.below(1000)) / 10
    }
    return cluster
  }

  private mutating func zone(_ ordinal: Int) -> Zone {
    var zone = Zone(
      name: "Zone \(ordinal)", type: ZoneType.allCases[random.below(4)], firstSector: ordinal,
      lastSector: ordinal * 3, policing: random.below(11), danger: random.below(11))
    zone.identifier = identifier()
    return zone
  }

  private mutating func warps(_ count: Int) -> WarpTable {
    var keys = Set<Int>()
    for _ in 0..<random.below(4 * count) { keys.insert(random.below(count * count)) }
    let sorted = keys.sorted()
    var table = WarpTable(
      source: sorted.map { UInt32($0 / count) }, destination: sorted.map { UInt32($0 % count) },
      flags: sorted.map { _ in [[], .latent, .twoWay][random.below(3)] })
    if random.below(2) == 0 && !sorted.isEmpty {
      table.turnCost = column(sorted.count) { Int32(1 + $0.below(3)) } + []
      table.turnCost[0] = 2
      table.stability = column(sorted.count) { Double($0.below(100)) / 1000 }
      table.stability[0] = 0.7654321
    }
    return table
  }

  private mutating func tunnel(
    from: (Int, Galaxy), to: (Int, Galaxy), name: String
  ) -> WarpTunnel {
    var tunnel = WarpTunnel(
      name: name,
      origin: SectorReference(
        region: from.0, node: random.below(from.1.regions[from.0].sectorCount)),
      destination: SectorReference(
        region: to.0, node: random.below(to.1.regions[to.0].sectorCount)),
      type: WarpTunnelType.allCases[random.below(6)], isTwoWay: random.below(2) == 0,
      isLatent: random.below(2) == 0, stability: Double(random.below(100)) / 100,
      turnCost: 1 + random.below(3), length: Double(random.below(1000)) / 10)
    tunnel.identifier = identifier()
    return tunnel
  }

  private mutating func formations(_ count: Int) -> [SpecialFormation] {
    (1...3).map { ordinal in
      var formation = SpecialFormation(
        ordinal: ordinal, type: FormationType.allCases[random.below(12)],
        name: "Formation \(ordinal)", anchor: random.below(count),
        interior: (0..<random.below(count)).map { $0 },
        properties: [
          .init("branching", .text("chain")), .init("island_member_cluster_ids", .list([1, 2])),
          .init("one_way_bias", .number(0.25)),
        ])
      if ordinal > 1 { formation.properties.append(.init(SpecialFormation.targetKey, 1)) }
      formation.identifier = identifier()
      return formation
    }
  }

  private mutating func identifier() -> Identifier { random.identifier() }

  private mutating func column<Value>(
    _ count: Int, _ make: (inout SampleRandom) -> Value
  ) -> [Value] {
    (0..<count).map { _ in make(&random) }
  }
}

/// SplitMix64, so that every failure can be repeated.
struct SampleRandom {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int {
    bound <= 0 ? 0 : Int(next() % UInt64(bound))
  }

  mutating func identifier() -> Identifier { Identifier(high: next(), low: next()) }
}
