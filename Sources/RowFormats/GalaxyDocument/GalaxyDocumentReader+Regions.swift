import FileIO
import GalaxyModel
import GalaxySettings
import JSONText

extension GalaxyDocumentReader {
  /// `regions`, in the order of the file.
  mutating func readRegions() throws(InputError) {
    for (index, value) in try rows("regions").enumerated() {
      var row = try row(value, "regions", index)
      let identifier = try row.identifier("id")
      let name = try row.text("name")
      guard regionIndex.updateValue(index, forKey: identifier) == nil else {
        throw row.error("id", "another region has this identifier")
      }
      var region = Region(
        type: nil, name: name, displayName: try row.text("display_name"),
        sectors: SectorTable(count: 0))
      region.identifier = identifier
      galaxy.regions.append(region)
      let type = RegionType(rawValue: try row.text("region_type"))
      if type == nil {
        _ = substitute(0, "INV-06", index, "region_type", of: row, key: name)
      }
      galaxy.regions[index].type = type
      let seed = try row.integer("generation_seed")
      galaxy.regions[index].seed = seed.flatMap { UInt64(exactly: $0) }
      let landing = try row.cell("nexus_warp_sector")
      galaxy.regions[index].nexusWarpSector = landing.wholeNumber
      if !landing.isNull && landing.wholeNumber == nil {
        _ = substitute(0, "INV-51", index, "nexus_warp_sector", of: row, key: name)
      }
      galaxy.regions[index].declaredCapital =
        try row.integer("capital_sector_number")
        ?? substitute(1, "INV-05", index, "capital_sector_number", of: row, key: name)
      galaxy.regions[index].declaredSectorCount =
        try row.integer("total_sectors")
        ?? substitute(0, "INV-01", index, "total_sectors", of: row, key: name)
    }
  }

  /// `clusters`: ordinals are places in the region's rows.
  mutating func readClusters() throws(InputError) {
    for (index, value) in try rows("clusters").enumerated() {
      var row = try row(value, "clusters", index)
      let identifier = try row.identifier("id")
      let name = try row.text("name")
      let owner = try row.identifier("region_id")
      guard let region = regionIndex[owner] else {
        find("INV-11", nil, "cluster \(name) belongs to a region that does not exist", name)
        continue
      }
      let type =
        ClusterType(rawValue: try row.text("type"))
        ?? substitute(.standard, "INV-15", region, "type", of: row, key: name)
      let count =
        try row.integer("sector_count")
        ?? substitute(0, "INV-12", region, "sector_count", of: row, key: name)
      let stats = try row.cell("stats")
      let first = stats["sector_range_start"]?.wholeNumber
      let last = stats["sector_range_end"]?.wholeNumber
      if first == nil || last == nil {
        _ = substitute(0, "INV-13", region, "stats", of: row, key: name)
      }
      var cluster = Cluster(
        ordinal: galaxy.regions[region].clusters.count + 1, name: name, type: type,
        firstSector: first ?? 0, lastSector: last ?? 0,
        maxWarps: stats["max_warps"]?.wholeNumber ?? SettingValues()[\.maxWarps])
      cluster.identifier = identifier
      cluster.declaredSectorCount = count
      let island = stats["island_group_id"]
      cluster.islandGroup = island?.wholeNumber
      if island?.isNull == false && cluster.islandGroup == nil {
        _ = substitute(0, "INV-44", region, "stats", of: row, key: name)
      }
      try readCosmetics(of: &cluster, from: &row, region: region)
      clusterIndex[identifier] = (region, galaxy.regions[region].clusters.count)
      galaxy.regions[region].clusters.append(cluster)
    }
  }

  private mutating func readCosmetics(
    of cluster: inout Cluster, from row: inout RowReader, region: Int
  ) throws(InputError) {
    let name = cluster.name
    cluster.economicValue =
      try row.integer("economic_value")
      ?? substitute(50, "INV-16", region, "economic_value", of: row, key: name)
    cluster.recommendedShip = try row.text("recommended_ship_class")
    cluster.center = Position(
      x: try row.integer32("x_coord")
        ?? substitute(0, "INV-09", region, "x_coord", of: row, key: name),
      y: try row.integer32("y_coord")
        ?? substitute(0, "INV-09", region, "y_coord", of: row, key: name),
      z: try row.integer32("z_coord")
        ?? substitute(0, "INV-09", region, "z_coord", of: row, key: name))
    if let nebula = try row.optionalText("nebula_type") {
      cluster.nebula = NebulaColor(rawValue: nebula)
      if cluster.nebula == nil {
        _ = substitute(0, "INV-64", region, "nebula_type", of: row, key: name)
      }
    }
    let strength = try row.cell("quantum_field_strength")
    cluster.fieldStrength = strength.double
    if !strength.isNull && cluster.fieldStrength == nil {
      _ = substitute(0, "INV-64", region, "quantum_field_strength", of: row, key: name)
    }
    cluster.warpStability =
      try row.number("warp_stability")
      ?? substitute(1, "INV-16", region, "warp_stability", of: row, key: name)
  }

  /// `zones`.
  mutating func readZones() throws(InputError) {
    for (index, value) in try rows("zones").enumerated() {
      var row = try row(value, "zones", index)
      let identifier = try row.identifier("id")
      let owner = try row.identifier("region_id")
      let name = try row.text("name")
      guard let region = regionIndex[owner] else {
        find("INV-18", nil, "zone \(name) belongs to a region that does not exist", name)
        continue
      }
      let type =
        ZoneType(rawValue: try row.text("zone_type"))
        ?? substitute(.border, "INV-19", region, "zone_type", of: row, key: name)
      var figures: [Int] = []
      for column in ["start_sector", "end_sector", "policing_level", "danger_rating"] {
        figures.append(
          try row.integer(column) ?? substitute(0, "INV-18", region, column, of: row, key: name))
      }
      var zone = Zone(
        name: name, type: type, firstSector: figures[0], lastSector: figures[1],
        policing: figures[2], danger: figures[3])
      zone.identifier = identifier
      zoneIndex[identifier] = (region, galaxy.regions[region].zones.count)
      galaxy.regions[region].zones.append(zone)
    }
  }
}
