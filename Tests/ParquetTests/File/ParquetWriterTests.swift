import FileIO
import Testing

@testable import Parquet

@Suite struct ParquetWriterTests {
  private let columns = [
    ParquetColumn("id", .int64, isOptional: false, isUnique: true),
    ParquetColumn("kind", .text, isOptional: true),
  ]

  private func file(rows: Int, _ compression: ParquetCompression = .none) throws -> [UInt8] {
    let writer = ParquetWriter(columns, compression: compression, creator: "tests version 1")
    var out = ByteWriter()
    let text = Array("some text that repeats".utf8)
    for row in 0..<rows {
      withUnsafeBytes(of: Int64(row).littleEndian) { bytes in
        if let start = bytes.baseAddress { writer.columns[0].append(start, 8) }
      }
      if row % 3 == 0 {
        writer.columns[1].appendNull()
      } else {
        text.withUnsafeBytes { bytes in
          if let start = bytes.baseAddress { writer.columns[1].append(start, bytes.count) }
        }
      }
      writer.endRows()
      if writer.room == 0 { try writer.endGroup(to: &out) }
    }
    try writer.finish(to: &out)
    return out.takeBytes()
  }

  @Test func filesBeginAndEndWithTheirName() throws {
    for rows in [0, 1, ParquetWriter.rowsOfGroup + 1] {
      let bytes = try file(rows: rows)
      #expect(bytes.starts(with: Array("PAR1".utf8)))
      #expect(bytes.suffix(4) == Array("PAR1".utf8)[...])
      let length = bytes.dropLast(4).suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
      #expect(length > 0 && length <= bytes.count - 12)
    }
  }

  @Test func theSameRowsGiveTheSameBytes() throws {
    #expect(try file(rows: 1000) == file(rows: 1000))
    #expect(try file(rows: 1000).count > 8000)
  }

  @Test func valuesThatRepeatTakeNoRoom() throws {
    // Eight bytes of a number, and a bit of a level.
    #expect(try file(rows: 10_000).count < 82_500)
  }
}
