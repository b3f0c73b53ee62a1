import GalaxyModel
import Testing

@testable import FileIO
@testable import RowFormats

@Suite struct ChangedRowsTests {
  private func row(_ old: String, _ new: String, _ columns: [Int]) -> RowDifference.ChangedRow {
    RowDifference.ChangedRow(
      old: CopyLine(Array("\(old)\n".utf8)[...]), new: CopyLine(Array("\(new)\n".utf8)[...]),
      columns: columns)
  }

  @Test func rowsWithTheSameColumnsShareATable() throws {
    let schema = Tables.zones.schema
    let groups = ChangedRows.groups(
      [
        row("i\tr\tA", "i\tr\tB", [2]), row("j\tr\tA", "j\ts\tB", [1, 2]),
        row("k\tr\tC", "k\tr\tD", [2]),
      ], of: schema)
    #expect(groups.map(\.columns) == [[2], [1, 2]] && groups.map(\.rows.count) == [2, 1])
    var out = ByteWriter()
    try groups[0].write(to: &out)
    #expect(
      String(decoding: out.takeBytes(), as: UTF8.self) == """
        CREATE TEMPORARY TABLE warpwright_changed_zones_1 ON COMMIT DROP AS SELECT id, name AS \
        old_name, name AS new_name FROM zones WITH NO DATA;
        COPY warpwright_changed_zones_1 FROM stdin;
        i\tA\tB
        k\tC\tD
        \\.

        """)
  }

  @Test func everyColumnThatChangesIsGuarded() throws {
    let schema = Tables.galaxies.schema
    let places = try ["statistics", "max_sectors"].map { try #require(schema.columnIndex($0)) }
    let rows = ChangedRows(table: schema, number: 1, columns: places, rows: [])
    for statement in [rows.check, rows.update] {
      #expect(
        statement.contains("to_jsonb(t.statistics) IS DISTINCT FROM to_jsonb(n.old_statistics)"))
      #expect(statement.contains("t.max_sectors IS DISTINCT FROM n.old_max_sectors"))
      #expect(statement.contains("object_not_in_prerequisite_state"))
    }
    #expect(rows.check.contains("FOR UPDATE OF t;"))
    #expect(rows.update.contains("GET DIAGNOSTICS hit = ROW_COUNT;"))
  }
}
