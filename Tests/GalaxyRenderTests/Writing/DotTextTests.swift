import FileIO
import Testing

@testable import GalaxyRender

@Suite struct DotTextTests {
  static func text(_ body: (inout ByteWriter) -> Void) -> String {
    var buffer = ByteWriter()
    body(&buffer)
    return String(decoding: buffer.takeBytes(), as: UTF8.self)
  }

  @Test(arguments: [
    (0.0, "0"), (1.0, "1"), (-2.5, "-2.5"), (12.345, "12.35"), (0.05, "0.05"), (-0.004, "0"),
    (100.1, "100.1"), (1e300, "1000000000000"), (.nan, "0"), (-.infinity, "0"),
  ]) func pointsHaveTwoDecimals(value: Double, expected: String) {
    #expect(Self.text { $0.append(points: value) } == expected)
  }

  @Test(arguments: [
    ("plain", #""plain""#), (#"a"b"#, #""a\"b""#), (#"a\"#, #""a\\""#), (#"a\nb"#, #""a\nb""#),
    (#"\"x"#, #""\\\"x""#), (#"\\"#, #""\\""#), (#"\\\"#, #""\\\\""#),
  ]) func quotedValues(value: String, expected: String) {
    #expect(Self.text { $0.append(quoted: value) } == expected)
  }

  @Test(arguments: [
    (#"\N"#, #""\\N""#), ("a\nb", #""a b""#), (#"say "hi""#, #""say \"hi\"""#),
    ("&lt;", "\"\u{FF06}lt;\""), ("a & b; c", #""a & b; c""#),
  ]) func labels(value: String, expected: String) {
    #expect(Self.text { $0.append(label: value) } == expected)
  }

  @Test func integersInGroups() {
    #expect(grouped(0) == "0")
    #expect(grouped(16_930) == "16,930")
    #expect(grouped(1_000_000) == "1,000,000")
  }

  @Test func inches() {
    #expect(Self.text { $0.append(inchesOf: 72) } == "1.000")
    #expect(Self.text { $0.append(inchesOf: 3.6) } == "0.050")
  }
}
