import CSQLite
import GalaxyModel
import GalaxyTestSupport
import Testing

@Suite("Check constraints")
struct CheckTests {
  private static let all: [(table: TableSchema, name: String, check: Check<CheckedColumn>)] =
    GalaxySchema.tables.flatMap { table in
      table.constraints.compactMap { constraint in
        if case .check(let name, let check) = constraint { (table, name, check) } else { nil }
      }
    }

  @Test func printPostgresExpressions() {
    let expressions = Dictionary(
      uniqueKeysWithValues: Self.all.map { ($0.name, $0.check.sql(.postgres)) })
    #expect(expressions.count == 22)
    for (name, text) in [
      ("valid_tax_rate", "tax_rate >= 0.05 AND tax_rate <= 0.25"),
      ("valid_voting_power", "voting_power >= 0.0 AND voting_power <= 5.0"),
      ("valid_reputation", "reputation_score >= '-1000'::integer AND reputation_score <= 1000"),
      ("different_regions", "source_region_id <> destination_region_id"),
      ("trade_docks_slips_check", "standard_slips >= 0 AND specialized_slips >= 0"),
      (
        "trade_docks_tier_check",
        "tier::text = ANY (ARRAY['A'::character varying, 'B'::character varying]::text[])"
      ),
      (
        "valid_region_type_sector_count",
        "(region_type::text <> 'central_nexus'::text OR total_sectors = 5000) AND "
          + "(region_type::text <> 'terran_space'::text OR total_sectors = 300) AND "
          + "(region_type::text <> 'player_owned'::text OR total_sectors >= 100 "
          + "AND total_sectors <= 1500)"
      ),
    ] {
      #expect(expressions[name] == text)
    }
  }

  @Test func printSQLiteExpressions() {
    let expressions = Dictionary(
      uniqueKeysWithValues: Self.all.map { ($0.name, $0.check.sql(.sqlite)) })
    #expect(expressions["trade_docks_tier_check"] == "tier IN ('A', 'B')")
    #expect(
      expressions["valid_reputation"] == "reputation_score >= -1000 AND reputation_score <= 1000")
  }

  @Test func unknownValuesSatisfyEveryCheck() {
    for (_, name, check) in Self.all { #expect(check.holds { _ in .null }, "\(name)") }
  }

  /// SQLite is the oracle: a table with the check accepts exactly the rows that the check accepts.
  @Test func judgeRowsAsSQLiteDoes() throws {
    var random = SplitMix64(seed: TestSeed.draw())
    var verdicts = [true: 0, false: 0]
    for (table, name, check) in Self.all {
      let columns = CheckColumns(check, of: table)
      let database = try Database()
      try #require(
        database.run("CREATE TABLE t (\(columns.declaration), CHECK (\(check.sql(.sqlite))))"))
      for _ in 0..<300 {
        let cells = columns.draw(&random)
        let literals = columns.names.map { literal(cells[$0] ?? .null) }
        let accepted = database.run("INSERT INTO t VALUES (\(literals.joined(separator: ", ")))")
        let holds = check.holds { cells[table.columns[$0].name] ?? .null }
        #expect(holds == accepted, "\(name): \(literals)")
        verdicts[holds, default: 0] += 1
      }
    }
    #expect(verdicts[true, default: 0] > 1000 && verdicts[false, default: 0] > 1000)
  }

  private func literal(_ cell: FieldValue) -> String {
    switch cell {
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .text(let text): "'\(text)'"
    case .identifier(let id): "'\(id)'"
    case .timestamp(let time): "'\(time)'"
    default: "NULL"
    }
  }
}

/// The columns that a check reads, with values near its bounds.
private struct CheckColumns {
  private(set) var names: [String] = []
  private var constants: [FieldValue] = []
  private let table: TableSchema

  init(_ check: Check<CheckedColumn>, of table: TableSchema) {
    self.table = table
    collect(check)
  }

  private mutating func collect(_ check: Check<CheckedColumn>) {
    func add(_ column: CheckedColumn) {
      if !names.contains(column.name) { names.append(column.name) }
    }
    switch check {
    case .compare(let column, _, let constant):
      add(column)
      switch constant {
      case .integer(let value):
        constants += [.integer(value - 1), .integer(value), .integer(value + 1)]
      case .number(let value):
        constants += [.number(value - 0.01), .number(value), .number(value + 0.01)]
      case .text(let text): constants.append(.text(text))
      }
    case .compareColumns(let left, _, let right):
      add(left)
      add(right)
    case .isOneOf(let column, let labels):
      add(column)
      constants += labels.map { .text($0) }
    case .all(let parts), .any(let parts): for part in parts { collect(part) }
    }
  }

  /// Columns with the affinities that they have in our SQLite files.
  var declaration: String {
    names.map { name in
      let type = table.columnIndex(name).map { table.columns[$0].type } ?? .text
      let affinity =
        switch type {
        case .integer, .bigint: "INTEGER"
        case .float: "REAL"
        case .decimal: "NUMERIC"
        default: "TEXT"
        }
      return "\(name) \(affinity)"
    }.joined(separator: ", ")
  }

  /// Draws a cell for each column; one in ten is NULL.
  func draw(_ random: inout SplitMix64) -> [String: FieldValue] {
    var cells: [String: FieldValue] = [:]
    for name in names {
      let type = table.columnIndex(name).map { table.columns[$0].type } ?? .text
      cells[name] = Int.random(in: 0..<10, using: &random) == 0 ? .null : value(type, &random)
    }
    return cells
  }

  private func value(_ type: ColumnType, _ random: inout SplitMix64) -> FieldValue {
    let numbers = constants.filter { if case .text = $0 { false } else { true } }
    let texts = constants.filter { if case .text = $0 { true } else { false } }
    switch type {
    case .integer, .bigint, .float, .decimal:
      return numbers.randomElement(using: &random)
        ?? .integer(Int64.random(in: -2...2, using: &random))
    case .uuid:
      return .identifier(Identifier(high: 1, low: UInt64.random(in: 0...2, using: &random)))
    case .timestamp:
      return .timestamp(Timestamp(seconds: Int64.random(in: 0...3, using: &random)))
    default: return (texts + [.text("C"), .text("")]).randomElement(using: &random) ?? .null
    }
  }
}

/// An SQLite database in memory.
private final class Database {
  private var handle: OpaquePointer?

  init() throws {
    try #require(sqlite3_open(":memory:", &handle) == SQLITE_OK)
  }

  deinit { sqlite3_close(handle) }

  /// Runs a statement; returns whether it succeeded.
  func run(_ statement: String) -> Bool {
    sqlite3_exec(handle, statement, nil, nil, nil) == SQLITE_OK
  }
}
