import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import FileIO
@testable import GraphFormats
@testable import JSONText
@testable import RowFormats

@Suite("Rows in files")
struct RowExportTests {
  private let galaxy = Galaxy(name: "g", source: .rows)

  private func file(
    _ export: RowExport, _ format: RowFormat, table: String? = nil
  ) throws -> String {
    var out = ByteWriter()
    try export.write(format, of: galaxy, table: table, to: &out)
    return String(decoding: out.takeBytes(), as: UTF8.self)
  }

  private func users(_ count: Int) -> [User] {
    (0..<count).map { number in
      User(
        id: Identifier(high: UInt64(number), low: 1), username: "user \(number)",
        createdAt: .defaultEpoch, updatedAt: .defaultEpoch)
    }
  }

  @Test func manyRowsComeBackFromTheSpoolFileInOrder() throws {
    let count = 9000
    var export = RowExport(formats: [.csv, .json, .sql], options: RowOptions(scratch: "/tmp"))
    // Two tables between each other, in parts, so that their blocks alternate in the file.
    for start in stride(from: 0, to: count, by: 1000) {
      let part = Array(users(count)[start..<start + 1000])
      try export.receive(Tables.users, part)
      try export.receive(
        Tables.teams,
        part.map {
          Team(
            id: $0.id, name: $0.username, createdAt: .defaultEpoch, updatedAt: .defaultEpoch)
        })
    }
    for table in ["users", "teams"] {
      let lines = try file(export, .csv, table: table).split(separator: "\r\n")
      #expect(lines.count == count + 1)
      for (number, line) in lines.dropFirst().enumerated() {
        #expect(line.contains(",user \(number),"))
      }
    }
    let document = try MapReaderDocument.parse(try file(export, .json))
    #expect(document["tables"]?["users"]?.array?.count == count)
  }

  @Test(arguments: [3, 4000])
  func sectionsStandInTheirOrder(size: Int) throws {
    let all = users(4 * size)
    let parts = (0..<4).map { Array(all[$0 * size..<($0 + 1) * size]) }
    var export = RowExport(formats: [.csv, .json], options: RowOptions(scratch: "/tmp"))
    var store = RowStore()
    for (section, part) in [(7, 2), (1, 0), (.max, 3), (4, 1)] {
      // Each in two halves.
      let half = size / 2
      for rows in [Array(parts[part][..<half]), Array(parts[part][half...])] {
        try export.receive(Tables.users, rows, section: section)
        try store.receive(Tables.users, rows, section: section)
      }
    }
    let names = all.map(\.username)
    let lines = try file(export, .csv, table: "users").split(separator: "\r\n").dropFirst()
    #expect(lines.map { String($0.split(separator: ",")[1]) } == names)
    let document = try MapReaderDocument.parse(try file(export, .json))
    #expect(document["tables"]?["users"]?.array?.count == names.count)
    let stored = store[Tables.users]
    #expect((0..<stored.count).map { stored[$0, .username] } == names.map { .text($0) })
    var visited: [FieldValue] = []
    let place = try #require(stored.table.schema.columnIndex("username"))
    stored.table.tableRows.visit { cells in visited.append(cells[place]) }
    #expect(visited == names.map { .text($0) })
    #expect(stored.table.rows.map { $0[place] } == visited)
  }

  @Test func everyTableStandsInTheDocument() throws {
    let export = RowExport(formats: [.json, .sql, .sqlData], options: RowOptions(scratch: "/tmp"))
    let document = try MapReaderDocument.parse(try file(export, .json))
    #expect(document["tables"]?.object?.keys == GalaxySchema.tables.map(\.name))
    let script = try file(export, .sql)
    for table in GalaxySchema.tables { #expect(script.contains("CREATE TABLE \(table.name) (")) }
    #expect(!script.contains("\nCOPY "))
  }

  @Test func keysOfTheCycleAreSetAfterwards() throws {
    var store = RowStore()
    let schema = Tables.players.schema
    let ship = Identifier(high: 7, low: 7)
    let key = Identifier(high: 1, low: 1)
    let cells = schema.columns.map { column -> FieldValue in
      switch column.name {
      case "id": .identifier(key)
      case "current_ship_id": .identifier(ship)
      default: column.constant ?? .null
      }
    }
    let isKnown = store.append(cells, to: Tables.players.schema)
    #expect(isKnown)
    let export = RowExport(formats: [.sql, .sqlData], options: RowOptions(scratch: "/tmp"))
    try export.receive(store[Tables.players].table.tableRows)
    let whole = try file(export, .sql)
    let data = try file(export, .sqlData)
    #expect(whole.contains("\(ship)"))
    #expect(!whole.contains("UPDATE"))
    #expect(data.contains("\nCOPY warpwright_new_players ("))
    let parts = data.split(separator: "INSERT INTO players (")
    #expect(parts.count == 2)
    #expect(parts[0].contains("\(ship)"))
    let closing = "UPDATE players AS t SET current_ship_id = n.current_ship_id"
    let ends = parts[1].split(separator: closing)
    #expect(ends.count == 2)
    #expect(ends[0].split(separator: "NULL::uuid, ").count == 4)
    #expect(!ends[0].contains("UPDATE"))
  }

  @Test func catalogRowsThatAreThereAreKeptReplacedOrRefused() throws {
    var scripts: [ExistingRows: String] = [:]
    for existing in ExistingRows.allCases {
      var export = RowExport(
        formats: [.sqlData], options: RowOptions(scratch: "/tmp", existing: existing))
      let medal = Medal(
        id: "a.b", name: "B", category: .combat, createdAt: .defaultEpoch,
        updatedAt: .defaultEpoch)
      try export.receive(Tables.medals, [medal])
      try export.receive(Tables.users, users(2))
      scripts[existing] = try file(export, .sqlData)
    }
    for (existing, script) in scripts {
      #expect(script.contains("UPDATE medals AS t SET") == (existing == .replace))
      #expect(script.contains("INTO held FROM warpwright_known_medals") == (existing == .fail))
      // Accounts keep what they have.
      #expect(!script.contains("UPDATE users"))
      // Nothing is written before the keys are checked.
      let parts = script.split(separator: "AS conflicts ORDER BY")
      #expect(parts.count == 2)
      for word in ["INSERT INTO medals", "INSERT INTO users", "UPDATE medals"] {
        #expect(!parts[0].contains(word))
      }
    }
  }

  @Test func rowsThatWereReadNeedNotHoldTheConstants() throws {
    var store = RowStore()
    let schema = Tables.users.schema
    for state in [true, false] {
      let cells = schema.columns.map { column -> FieldValue in
        column.name == "is_active" ? .boolean(state) : column.constant ?? .text("x")
      }
      store.append(cells, to: Tables.users.schema)
    }
    let export = RowExport(formats: [.csv], options: RowOptions(scratch: "/tmp"))
    try export.receive(store[Tables.users].table.tableRows)
    let lines = try file(export, .csv, table: "users").split(separator: "\r\n")
    #expect(lines[1].contains(",true,"))
    #expect(lines[2].contains(",false,"))
  }

  @Test func refusalNamesTheCell() throws {
    let export = RowExport(formats: [.sql], options: RowOptions(scratch: "/tmp"))
    var rows = users(3)
    rows[2].username = "\0"
    #expect(throws: UnwritableCell(table: "users", row: 2, column: "username")) {
      try export.receive(Tables.users.rows(rows))
    }
  }
}

private enum MapReaderDocument {
  static func parse(_ text: String) throws -> JSONValue { try JSONValue.parse(Array(text.utf8)) }
}
