import Testing

@testable import Parquet

@Suite struct ValueBoundsTests {
  private func bounds(_ type: ParquetType, _ values: [[UInt8]]) -> ValueBounds? {
    let column = ColumnValues(ParquetColumn("x", type, isOptional: true))
    for value in values {
      (value + [0]).withUnsafeBytes { bytes in
        if let start = bytes.baseAddress { column.append(start, value.count) }
      }
    }
    column.appendNull()
    return ValueBounds(column)
  }

  private func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  @Test func numbersAreSigned() throws {
    let found = try #require(bounds(.int32, [bytes(Int32(3)), bytes(Int32(-5)), bytes(Int32(7))]))
    #expect(found.least.bytes == bytes(Int32(-5)))
    #expect(found.greatest.bytes == bytes(Int32(7)))
    #expect(bounds(.int64, []) == nil)
  }

  @Test func zerosHaveBothSigns() throws {
    let zero = bytes(0.0.bitPattern)
    let found = try #require(bounds(.double, [zero]))
    #expect(found.least.bytes == bytes((-0.0).bitPattern))
    #expect(found.greatest.bytes == zero)
  }

  @Test func largeDecimalsAreSignedAndIdentifiersAreNot() throws {
    let (negative, positive) = (
      [UInt8](repeating: 0xFF, count: 9), [UInt8](repeating: 0, count: 8) + [1]
    )
    let type = ParquetType.decimal(precision: 20, scale: 2)
    #expect(type.width == 9)
    let found = try #require(bounds(type, [positive, negative]))
    #expect(found.least.bytes == negative)
    let high = [UInt8](repeating: 0xFF, count: 16)
    let low = [UInt8](repeating: 1, count: 16)
    #expect(try #require(bounds(.uuid, [high, low])).greatest.bytes == high)
  }

  @Test func longTextsHaveShorterBounds() throws {
    let text = String(repeating: "a", count: 63) + "é" + "zzz"
    let found = try #require(bounds(.text, [Array(text.utf8)]))
    #expect(!found.least.isExact && !found.greatest.isExact)
    #expect(found.least.bytes == Array(repeating: UInt8(ascii: "a"), count: 63))
    #expect(
      found.greatest.bytes == Array(repeating: UInt8(ascii: "a"), count: 62) + [UInt8(ascii: "b")])
    let short = try #require(bounds(.text, [Array("b".utf8), [], Array("ab".utf8)]))
    #expect(short.least.bytes.isEmpty && short.greatest.bytes == Array("b".utf8))
  }
}
