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
    let names = GalaxySchema.tables.map(\.name)
    for (place, table) in GalaxySchema.tables.enumerated() {
      for column in table.columns {
        guard let reference = column.reference else {
          #expect(!column.isDeferred, "\(table.name).\(column.name)")
          continue
        }
        let key = try #require(GalaxySchema.table(reference.table)?.columnIndex(reference.column))
        #expect(GalaxySchema.table(reference.table)?.columns[key].isPrimaryKey == true)
        if reference.table == table.name || column.isDeferred { continue }
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
        case .row(let tables): tables.map(\.rawValue)
        case .text(let table, _): [table.rawValue]
        case .sector, .sectorOfRegion, .other: []
        }
      guard targets.contains(where: catalogs.contains) else { continue }
      #expect(!reference.isList && reference.path == nil)
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

  @Test func everyTableHasItsNameAndItsPlace() {
    for (place, name) in TableName.allCases.enumerated() {
      #expect(name.schema.name == name.rawValue)
      #expect(GalaxySchema.order[name.rawValue] == place)
      #expect(GalaxySchema.table(name.rawValue) === name.schema)
    }
    #expect(GalaxySchema.table("station") == nil)
  }

  @Test func columnNamesAreUniqueInSnakeCase() {
    for table in GalaxySchema.tables {
      #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(table.name)")
      for column in table.columns {
        let isPlain = column.name.utf8.allSatisfy {
          $0 == UInt8(ascii: "_") || (97...122).contains($0) || (48...57).contains($0)
        }
        #expect(isPlain, "\(table.name).\(column.name)")
      }
    }
  }

  @Test func softReferencesHaveExistingTargets() throws {
    #expect(SoftReference.all.count == 56)
    for reference in SoftReference.all {
      guard case .text(let table, let column) = reference.target else { continue }
      #expect(table.schema.columnIndex(column) != nil, "\(reference.name)")
    }
    let formation = try #require(SoftReference.all.first { $0.path != nil })
    #expect(formation.name == "properties.target_formation_id")
    #expect(formation.target.description == "special_formations.id")
  }

  @Test func deferredColumnsBreakTheCycle() {
    let deferred = GalaxySchema.tables.flatMap { table in
      table.columns.filter(\.isDeferred).map { "\(table.name).\($0.name)" }
    }
    #expect(
      deferred == [
        "regions.governor_id", "regions.ambassador_id", "players.current_ship_id",
        "players.current_port_id", "players.current_planet_id", "planets.genesis_device_id",
      ])
  }

  @Test func vocabulariesFitTheirColumns() {
    var count = 0
    for table in GalaxySchema.tables {
      for column in table.columns {
        guard let labels = column.vocabulary else { continue }
        count += 1
        #expect(!labels.isEmpty && Set(labels).count == labels.count)
        guard case .varchar(let length) = column.type else {
          Issue.record("\(table.name).\(column.name) is no text")
          continue
        }
        for label in labels { #expect(label.utf8.count <= length ?? .max, "\(label)") }
        if case .text(let constant)? = column.constant { #expect(labels.contains(constant)) }
      }
    }
    #expect(count == 62)
  }

  @Test func enumeratedTypesAreInOrderOfTheirNames() {
    let names = EnumType.all.map(\.name)
    #expect(names == names.sorted() && names.first == "awarded_ship_type")
    for type in EnumType.all { #expect(Set(type.labels).count == type.labels.count) }
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
