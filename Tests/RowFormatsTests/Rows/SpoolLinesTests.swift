import GalaxyModel
import Testing

@testable import FileIO
@testable import RowFormats

@Suite struct SpoolLinesTests {
  @Test(arguments: [0, 1, 2, 5000])
  func everyRowIsOneLine(count: Int) throws {
    let spool = Spool(Tables.users.schema, in: SpoolFile(directory: "/tmp")) {
      .copy(Tables.users.schema, usesConstants: $0)
    }
    try spool.prepare(holdsConstants: true, section: 0)
    for number in 0..<count {
      let user = User(
        id: Identifier(high: UInt64(number), low: 7), username: "\(number)\t",
        createdAt: .defaultEpoch, updatedAt: .defaultEpoch)
      try Tables.users.rows([user]).visit { cells throws(any Error) in try spool.append(cells) }
    }
    let place = try #require(Tables.users.schema.columnIndex("username"))
    var lines = try SpoolLines(spool)
    var found = 0
    while !lines.isAtEnd {
      let cells = CopyLine(lines.line)
      #expect(String(decoding: cells[place], as: UTF8.self) == "\(found)\\t")
      #expect(cells[0].count == 36 && !cells.isNull(0))
      found += 1
      try lines.advance()
    }
    #expect(found == count)
  }

  @Test func cellsAreBetweenTabs() {
    let line = CopyLine(Array("a\t\\N\t\n".utf8)[...])
    #expect(line[0].elementsEqual("a".utf8) && line[2].isEmpty)
    #expect(line.isNull(1) && !line.isNull(0) && !line.isNull(2))
  }
}
