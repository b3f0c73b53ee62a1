import GalaxyModel
import Testing

@Suite("Row store")
struct RowStoreTests {
  private func zone(_ name: String, ordinal: UInt64) -> [FieldValue] {
    Tables.zones.schema.columns.map { column in
      switch column.name {
      case "id": .identifier(Identifier(high: 1, low: ordinal))
      case "name": .text(name)
      case "start_sector": .integer(Int64(ordinal))
      default: .null
      }
    }
  }

  @Test func rowsAreReadByColumn() {
    var store = RowStore()
    #expect(store[Tables.zones].isEmpty)
    let isAdded = store.append(zone("Core", ordinal: 7), to: Tables.zones.schema)
    store.append(zone("Rim", ordinal: 9), to: Tables.zones.schema)
    #expect(isAdded)
    let zones = store[Tables.zones]
    #expect(zones.map { $0.text(.name) } == ["Core", "Rim"])
    #expect(zones[1, .startSector] == 9 && zones[0].int(.startSector) == 7)
    #expect(zones[0].isNull(.endSector) && zones[0].int(.endSector) == nil)
    #expect(zones[0].key == Identifier(high: 1, low: 7).description)
  }

  @Test func rowsOfAnotherWidthAreRejected() {
    var store = RowStore()
    let isNarrowAdded = store.append([.null], to: Tables.zones.schema)
    let isForeignAdded = store.append(
      [], to: TableSchema(name: "moons", subject: .galaxy, columns: []))
    #expect(!isNarrowAdded && !isForeignAdded)
    #expect(store.tables.allSatisfy { $0.count == 0 })
  }

  @Test func sectionsAreOrderedWhateverTheirArrival() {
    func user(_ name: String) -> User {
      User(
        id: Identifier(high: 2, low: UInt64(name.utf8.count)), username: name,
        createdAt: .defaultEpoch, updatedAt: .defaultEpoch)
    }
    var store = RowStore()
    for (section, name) in [(2, "cc"), (0, "a"), (1, "bbb"), (0, "aaaa"), (2, "ccccc")] {
      var rows = Tables.users.rows([user(name)])
      rows.section = section
      store.receive(rows)
    }
    #expect(store[Tables.users].map { $0.text(.username) } == ["a", "aaaa", "bbb", "cc", "ccccc"])
    var visited: [FieldValue] = []
    store[Tables.users].table.tableRows.visit { visited.append($0[1]) }
    #expect(visited == ["a", "aaaa", "bbb", "cc", "ccccc"].map { .text($0) })
  }

  /// Every column of every entity table is read by the definition at its own place.
  @Test func entitiesBecomeCells() {
    let id = Identifier(high: 3, low: 4)
    var drone = Drone(id: id, playerID: Identifier(high: 5, low: 6), droneType: .scout)
    drone.status = .deployed
    drone.level = 3
    drone.speed = 1.5
    drone.destroyedAt = Timestamp(seconds: 60)
    var store = RowStore()
    store.receive(Tables.drones.rows([drone]))
    let row = store[Tables.drones][0]
    #expect(row.id(.id) == id && row.id(.playerID) == Identifier(high: 5, low: 6))
    #expect(row.label(.droneType) == DroneType.scout && row.label(.status) == DroneStatus.deployed)
    #expect(row.int(.level) == 3 && row.number(.speed) == 1.5 && row.isNull(.teamID))
    #expect(row.time(.destroyedAt) == Timestamp(seconds: 60))
    #expect(row[.health] == 100 && row.text(.health) == nil && !row.flag(.health))
  }

  @Test func constantColumnsHoldTheirConstants() {
    var store = RowStore()
    let team = Team(
      id: Identifier(high: 1, low: 1), name: "Crew", createdAt: .defaultEpoch,
      updatedAt: .defaultEpoch)
    store.receive(Tables.teams.rows([team]))
    for (place, column) in Tables.teams.schema.columns.enumerated() {
      if let constant = column.constant {
        #expect(store[Tables.teams].table.cell(0, place) == constant, "\(column.name)")
      }
    }
  }
}
