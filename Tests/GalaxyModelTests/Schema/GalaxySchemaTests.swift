import GalaxyModel
import Testing

@Suite("Schema of the tables")
struct GalaxySchemaTests {
  @Test func everyTableStandsOnceInLoadOrder() {
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
  func columnsAreAsManyAsTheDictionaryLists(_ table: String, _ count: Int) throws {
    let columns = try #require(GalaxySchema.table(table)).columns
    #expect(columns.count == count)
    #expect(Set(columns.map(\.name)).count == count)
  }

  @Test func referencesNameTablesThatStandEarlierOrAreSetLater() throws {
    let setLater = ["governor_id", "ambassador_id"]
    let names = GalaxySchema.tables.map(\.name)
    for (place, table) in GalaxySchema.tables.enumerated() {
      for column in table.columns {
        guard let reference = column.reference, !setLater.contains(column.name) else { continue }
        let target = try #require(names.firstIndex(of: reference.table))
        #expect(target < place, "\(table.name).\(column.name)")
      }
    }
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
    for table in GalaxySchema.tables where !table.columns.isEmpty {
      #expect(table.columns.contains { $0.isPrimaryKey }, "\(table.name)")
    }
  }
}
