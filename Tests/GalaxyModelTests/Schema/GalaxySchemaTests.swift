import GalaxyModel
import Testing

@Suite("Galaxy schema")
struct GalaxySchemaTests {
  @Test func tablesAreUniqueAndInLoadOrder() {
    let names = GalaxySchema.tables.map(\.name)
    #expect(names.count == 66)
    #expect(Set(names).count == 66)
    #expect(names.first == "galaxies")
    #expect(names.last == "player_medals")
    let graph = [
      "galaxies", "regions", "clusters", "zones", "sectors", "warp_tunnels", "sector_warps",
      "special_formations",
    ]
    #expect(names.filter(graph.contains) == graph)
  }

  @Test(arguments: [
    ("galaxies", 23), ("regions", 49), ("clusters", 28), ("zones", 10), ("sectors", 39),
    ("warp_tunnels", 31), ("sector_warps", 7), ("special_formations", 12),
  ])
  func columnCountsMatchTheDictionary(_ table: String, _ count: Int) throws {
    let columns = try #require(GalaxySchema.table(table)).columns
    #expect(columns.count == count)
    #expect(Set(columns.map(\.name)).count == count)
  }

  @Test func foreignKeysReferenceEarlierTablesOrAreDeferred() throws {
    let setLater = GalaxySchema.deferredColumns.map { "\($0.table).\($0.column)" }
    let names = GalaxySchema.tables.map(\.name)
    for (place, table) in GalaxySchema.tables.enumerated() {
      for column in table.columns {
        guard let reference = column.reference, reference.table != table.name,
          !setLater.contains("\(table.name).\(column.name)")
        else { continue }
        let target = try #require(names.firstIndex(of: reference.table))
        #expect(target < place, "\(table.name).\(column.name)")
      }
    }
  }

  /// What the script for a started game takes for granted.
  @Test func catalogsAreFoundByAKeyAndNamedByPlainColumns() throws {
    var catalogs: [String] = []
    for table in GalaxySchema.tables {
      for reference in table.catalogReferences {
        #expect(catalogs.contains(reference.table), "\(table.name).\(reference.column)")
      }
      guard let catalog = table.catalog else { continue }
      catalogs.append(table.name)
      #expect(table.primaryKey.count == 1)
      #expect(table.isUnique(catalog.naturalKey), "\(table.name)")
      #expect(table.columnIndex(catalog.naturalKey).map { table.columns[$0].isNullable } == false)
      if let condition = catalog.condition {
        #expect(table.columnIndex(condition).map { table.columns[$0].type } == .boolean)
      }
    }
    #expect(
      catalogs == [
        "ship_specifications", "users", "ship_rarity_configs", "resources", "factions", "medals",
        "admin_credentials",
      ])
    for reference in SoftReference.all {
      let targets: [String] =
        switch reference.target {
        case .row(let tables): tables
        case .text(let table, _): [table]
        case .sector, .sectorOfRegion, .other: []
        }
      guard targets.contains(where: catalogs.contains) else { continue }
      #expect(!reference.isList && !reference.column.contains("."))
    }
    let columns = GalaxySchema.tables.flatMap { table in
      table.catalogReferences.map { "\(table.name).\($0.column)" }
    }
    for column in ["audit_logs.user_id", "stations.faction_affiliation", "reputations.faction_id"] {
      #expect(columns.contains(column))
    }
  }

  @Test func schemaMatchesTheDictionary() {
    #expect(GalaxySchema.tables.reduce(0) { $0 + $1.columns.count } == 1317)
    #expect(EnumType.all.count == 36)
    #expect(EnumType.all.reduce(0) { $0 + $1.labels.count } == 278)
    #expect(GalaxySchema.tables.reduce(0) { $0 + $1.constraints.count } == 51)
    #expect(GalaxySchema.tables.reduce(0) { $0 + $1.indexes.count } == 80)
    let defaults = GalaxySchema.tables.reduce(0) { sum, table in
      sum + table.columns.count { $0.serverDefault != nil }
    }
    #expect(defaults == 117)
  }

  @Test func constantsFitTheirColumns() {
    for table in GalaxySchema.tables {
      for column in table.columns {
        guard let constant = column.constant else { continue }
        if constant == .null { #expect(column.isNullable, "\(table.name).\(column.name)") }
        if case .enumeration(let type) = column.type, case .text(let label) = constant {
          #expect(type.labels.contains(label))
        }
      }
    }
  }

  @Test func everyTableHasAPrimaryKey() {
    for table in GalaxySchema.tables {
      #expect(table.columns.contains { $0.isPrimaryKey }, "\(table.name)")
    }
  }
}
