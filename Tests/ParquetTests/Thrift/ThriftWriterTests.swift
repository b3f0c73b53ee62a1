import Testing

@testable import Parquet

@Suite struct ThriftWriterTests {
  @Test func numbersAreZigzagAndFieldsAreDeltas() {
    var out = ThriftWriter()
    out.structure { out in
      out.int32(1, 1)
      out.int64(4, -1)
      out.flag(5, true)
      out.flag(6, false)
      out.int16(7, 300)
    }
    #expect(out.bytes == [0x15, 2, 0x36, 1, 0x11, 0x12, 0x14, 0xD8, 0x04, 0])
  }

  @Test func structuresAndListsNest() {
    var out = ThriftWriter()
    out.structure { out in
      out.binary(1, "ab".utf8)
      out.structure(2) { $0.int32(3, 5) }
      out.list(3, .int32, [0, 1]) { $0.element($1) }
      out.list(4, .int32, Array(repeating: 0, count: 15)) { $0.element($1) }
    }
    let long: [UInt8] = [0x19, 0xF5, 15] + Array(repeating: 0, count: 15)
    #expect(
      out.bytes == [0x18, 2, 0x61, 0x62, 0x1C, 0x35, 10, 0, 0x19, 0x25, 0, 2] + long + [0])
  }
}
