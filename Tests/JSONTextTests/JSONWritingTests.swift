import GalaxyTestSupport
import JSONText
import Testing

@Suite struct JSONWritingTests {
  private func text(_ value: JSONValue) -> String {
    String(decoding: value.bytes(), as: UTF8.self)
  }

  @Test(arguments: [
    "null", "[]", "{}", "[true,false,null]", "{\"b\":1,\"a\":{\"z\":[],\"y\":{}}}",
    "[0,-0,1.0,1.50,1e2,1E+2,-2.5e-3,9223372036854775807,9223372036854775808,123456789012345678901]",
    #"["\"\\\b\f\n\r\t\u0001\u001f","é한🚀","/"]"#,
  ])
  func readingThenWritingGivesTheSameBytes(json: String) {
    #expect(parsed(json).map { text($0) } == json)
  }

  @Test func doubles() {
    #expect(text([1.0, 0.95, -0.0, 1e16, 1e-5, 300]) == "[1,0.95,-0,1e+16,1e-05,300]")
    #expect(text([.init(Double.nan), .init(-Double.infinity)]) == "[null,null]")
  }

  @Test func deepValues() {
    var value: JSONValue = 1
    for _ in 0..<64 { value = [value] }
    #expect(text(value).count == 129)
    #expect(parsed(text(value)) == value)
  }
}
