import GalaxyModel
import Testing

@testable import GalaxyRules

@Suite struct RowKeyTests {
  private func keys(_ rows: [[FieldValue]]) throws -> [RowKey?] {
    let table = try #require(GalaxySchema.tables.first { $0.columns.count >= 3 })
    var store = RowStore()
    for row in rows {
      let rest = [FieldValue](repeating: .null, count: table.columns.count - row.count)
      let isTaken = store.append(row + rest, to: table)
      #expect(isTaken)
    }
    return rows.indices.map { RowKey(store[table], $0, [0, 1]) }
  }

  @Test func keysAreEqualIfAllCellsAre() throws {
    let identifier = Identifier(high: 1, low: 2)
    let found = try keys([
      [.identifier(identifier), .text("a")], [.identifier(identifier), .text("a")],
      [.identifier(identifier), .text("b")], [.integer(1), .text("a")],
    ])
    #expect(found[0] == found[1])
    #expect(Set(found).count == 3)
  }

  /// Values of different types differ, and so do those that are compared by their description.
  @Test func typesDiffer() throws {
    let cells: [FieldValue] = [
      .integer(1), .number(1), .text("1"), .boolean(true), .list([.integer(1)]),
      .list([.text("1")]), .timestamp(Timestamp(seconds: 1)),
    ]
    let found = try keys(cells.map { [$0, .integer(0)] })
    #expect(Set(found).count == cells.count)
  }

  @Test func aRowWithNullHasNoKey() throws {
    #expect(try keys([[.integer(1), .null], [.null, .integer(1)]]) == [nil, nil])
  }
}
