import GalaxyModel
import Testing

@testable import FileIO
@testable import RowFormats

@Suite("Cells in every notation")
struct CellEncoderTests {
  private let identifier = Identifier(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210)

  private func text(
    _ encoder: some CellEncoder, _ value: FieldValue, _ type: ColumnType
  ) throws -> String {
    var encoder = encoder
    var out = ByteWriter()
    try encoder.append(value, as: CellForm(type), to: &out)
    return String(decoding: out.takeBytes(), as: UTF8.self)
  }

  @Test(arguments: [
    (FieldValue.null, ColumnType.jsonb, #"\N"#), (.null, .text, #"\N"#),
    (.boolean(true), .boolean, "t"), (.boolean(false), .boolean, "f"),
    (.integer(-12), .integer, "-12"), (.number(1), .float, "1"), (.number(0.95), .float, "0.95"),
    (.number(0.1 + 0.2), .decimal(precision: 5, scale: 4), "0.3"),
    (.number(1.5), .decimal(precision: 3, scale: 2), "1.5"),
    (.number(-0.25), .decimal(precision: 3, scale: 2), "-0.25"),
    (.text(""), .text, ""), (.text("a\tb\nc\rd\\"), .varchar(20), #"a\tb\nc\rd\\"#),
    (.text("\\."), .text, #"\\."#), (.text("\\N"), .text, #"\\N"#), (.text("🚀'\""), .text, "🚀'\""),
    (.timestamp(.defaultEpoch), .timestamp(zoned: true), "2026-01-01 00:00:00+00"),
    (.timestamp(.defaultEpoch), .timestamp(zoned: false), "2026-01-01 00:00:00"),
    (.text("2026-01-01T00:00:00.25Z"), .timestamp(zoned: true), "2026-01-01 00:00:00.25+00"),
    (.text("a"), .jsonb, #""a""#), (.boolean(true), .jsonb, "true"),
    (.object(["b": .text("x\"\n"), "a": .list([])]), .jsonb, #"{"a":[],"b":"x\\"\\n"}"#),
    (.list([]), .varcharArray, "{}"),
    (.list([.text("a"), .text("b c"), .null]), .varcharArray, #"{a,"b c",NULL}"#),
    (.list([.text(""), .text("null"), .text("{,}")]), .varcharArray, #"{"","null","{,}"}"#),
    (.list([.text("q\"\\")]), .varcharArray, #"{"q\\"\\\\"}"#),
    (.list([1, 2]), .integerArray, "{1,2}"), (.list([1, 2]), .jsonb, "[1,2]"),
  ])
  func copy(value: FieldValue, type: ColumnType, expected: String) throws {
    #expect(try text(CopyCellEncoder(), value, type) == expected)
  }

  @Test(arguments: [
    (FieldValue.null, ColumnType.text, ""), (.text(""), .text, #""""#),
    (.text("a b"), .text, "a b"),
    (.text("a,b"), .text, #""a,b""#), (.text("a\"b"), .text, #""a""b""#),
    (.text("a\r\nb"), .text, "\"a\r\nb\""), (.boolean(true), .boolean, "true"),
    (.list([.text("x")]), .varcharArray, #""[""x""]""#), (.object([:]), .jsonb, #""{}""#),
    (.timestamp(.defaultEpoch), .timestamp(zoned: true), "2026-01-01T00:00:00Z"),
    (.number(2.50), .decimal(precision: 5, scale: 2), "2.5"),
  ])
  func commaSeparated(value: FieldValue, type: ColumnType, expected: String) throws {
    #expect(try text(CSVCellEncoder(), value, type) == expected)
  }

  @Test func identifiersAreWrittenAlike() throws {
    let expected = "01234567-89ab-cdef-fedc-ba9876543210"
    #expect(try text(CopyCellEncoder(), .identifier(identifier), .uuid) == expected)
    #expect(try text(CSVCellEncoder(), .identifier(identifier), .uuid) == expected)
    #expect(try text(JSONCellEncoder(), .identifier(identifier), .uuid) == "\"\(expected)\"")
    #expect(
      try text(CopyCellEncoder(), .list([.identifier(identifier)]), .uuidArray) == "{\(expected)}")
    #expect(
      try text(CopyCellEncoder(), .list([.identifier(identifier)]), .jsonb) == "[\"\(expected)\"]")
  }

  @Test(arguments: [
    (FieldValue.text("a\0"), ColumnType.text), (.list([.text("\0")]), .varcharArray),
    (.object(["k": .text("\0")]), .jsonb), (.object(["\0": 1]), .jsonb),
  ])
  func zeroBytesAreRefused(value: FieldValue, type: ColumnType) {
    #expect(throws: UnwritableText.self) { try text(CopyCellEncoder(), value, type) }
    #expect(throws: UnwritableText.self) { try text(CSVCellEncoder(), value, type) }
  }
}
