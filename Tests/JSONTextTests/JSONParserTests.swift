import FileIO
import GalaxyTestSupport
import JSONText
import Testing

/// The document, or the failure as text.
func parsed(_ text: String, _ dialect: JSONDialect = .strict) -> JSONValue? {
  try? JSONValue.parse(Array(text.utf8), dialect: dialect)
}

func syntaxError(_ text: String, _ dialect: JSONDialect = .strict) -> JSONSyntaxError? {
  syntaxError(Array(text.utf8), dialect)
}

func syntaxError(_ bytes: [UInt8], _ dialect: JSONDialect = .strict) -> JSONSyntaxError? {
  do {
    _ = try JSONValue.parse(bytes, dialect: dialect)
    return nil
  } catch {
    return error
  }
}

@Suite struct JSONParserTests {
  @Test func everyKindOfValue() {
    #expect(parsed("null") == .some(.null))
    #expect(parsed(" true\n") == true)
    #expect(parsed("\t[false , 0]\r\n") == [false, 0])
    #expect(parsed("{}") == [:])
    #expect(parsed("[]") == [])
    #expect(parsed("{\"b\":1,\"a\":[{\"x\":null}]}") == ["b": 1, "a": [["x": nil]]])
    #expect(parsed("\"\"") == "")
  }

  @Test(
    arguments: [
      ("0", 0), ("-1", -1), ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("1000000", 1_000_000),
    ] as [(String, Int64)])
  func wholeNumbers(text: String, value: Int64) {
    #expect(parsed(text) == .integer(value))
  }

  /// Numbers other than plain 64-bit integers keep their text.
  @Test(
    arguments: [
      ("-0", -0.0), ("1.0", 1), ("0.950", 0.95), ("1e2", 100), ("1E-2", 0.01), ("-2.5e+3", -2500),
      ("9223372036854775808", 9_223_372_036_854_775_808), ("1e-400", 0),
      ("-9223372036854775809", -9_223_372_036_854_775_808),
    ] as [(String, Double)])
  func otherNumbers(text: String, value: Double) {
    guard case .number(let number) = parsed(text) else {
      Issue.record("\(text) is not kept as a number")
      return
    }
    #expect(number.text == text)
    #expect(number.value == value)
    #expect(parsed(text)?.integer == nil)
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"),
    (#""\ud83d\ude80""#, "🚀"), (#""\uD800\uDC00""#, "\u{10000}"),
    (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
    ("\"naïve 한글 🚀 \u{7F}\u{2028}\"", "naïve 한글 🚀 \u{7F}\u{2028}"),
    (
      #""plain and then \u0041 and more than fifteen bytes""#,
      "plain and then A and more than fifteen bytes"
    ),
  ])
  func texts(json: String, text: String) {
    #expect(parsed(json)?.string?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test(arguments: [
    "", " ", "nul", "nullx", "truetrue", "tru", "True", "01", "-01", "-", "+1", ".5", "5.", "1e",
    "1e+", "1.e5", "0x10", "1 2", "1,", "[1,]", "[,]", "[1 2]", "[", "]", "[1", "[1,", "{", "}",
    "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\":1 \"b\":2}", "{a:1}", "{'a':1}", "{1:2}",
    "{\"a\":1", "{\"a\"", "{\"a\":", "{\"a\":1,", "'a'", "\"", "\"a", "\"\\", "\"\\x41\"",
    "\"\\'\"",
    "\"\\u12\"", "\"\\u12g4\"", "\"\\", "\"\\u", "\"\t\"", "\"\n\"", "\"\u{1F}\"", "NaN",
    "Infinity",
    "-Infinity", "nan", "1e400", "-1e999", "[1]//x", "/**/1", "1\u{0}", "\u{A0}1", "#", "\u{B}1",
    "\"a\" \"b\"", "[1}", "{\"a\":1]", "--1", "1.2.3", "1e2e3", "1-2",
  ])
  func refused(text: String) {
    #expect(syntaxError(text) != nil)
  }

  @Test(arguments: [
    #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\ud800x""#, #""\ud800\n""#,
    #""\ud800\u0041""#,
    #""\udbff\ue000""#, #""\ud83d\u"#, #""\ud83d\"#,
  ])
  func loneSurrogates(text: String) {
    #expect(syntaxError(text) != nil)
  }

  @Test func nulIsRefusedInEveryForm() {
    #expect(syntaxError(#""a\u0000""#)?.message.contains("NUL") == true)
    #expect(syntaxError("\"a\0\"") != nil)
    #expect(syntaxError("[1,\0]")?.message.contains("NUL") == true)
    #expect(syntaxError(#""\x00""#, .json5)?.message.contains("NUL") == true)
  }

  @Test(
    arguments: [
      ([0x22, 0xFF, 0x22], "a byte that UTF-8 does not use"),
      ([0x22, 0xC0, 0xAF, 0x22], "overlong"),
      ([0x22, 0xE0, 0x80, 0xAF, 0x22], "overlong"), ([0x22, 0xED, 0xA0, 0x80, 0x22], "surrogate"),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], "beyond"), ([0x22, 0x80, 0x22], "continuation"),
      ([0x22, 0xE2, 0x82, 0x22], "incomplete"), ([0x22, 0xF0, 0x9F, 0x9A], "incomplete"),
      ([0x22, 0x5C, 0x6E, 0xC1, 0x81, 0x22], "overlong"),
      ([0xEF, 0xBB, 0xBF], "ends where"), ([0xFF, 0xFE, 0x31, 0], "UTF-16"),
      ([0xFE, 0xFF, 0, 0x31], "UTF-16"), ([0x7B, 0, 0x7D, 0], "UTF-16"),
    ] as [([UInt8], String)])
  func encodings(bytes: [UInt8], reason: String) {
    #expect(syntaxError(bytes)?.message.contains(reason) == true)
    #expect(syntaxError(bytes, .json5)?.message.contains(reason) == true)
  }

  @Test func duplicateKeys() {
    for count in [2, 3, 15, 16, 17, 40] {
      var members = (0..<count).map { "\"key\($0)\":1" }
      #expect(syntaxError("{\(members.joined(separator: ","))}") == nil)
      members.append("\"key\(count / 2)\":2")
      let text = "{\(members.joined(separator: ","))}"
      #expect(syntaxError(text)?.message.contains("key\(count / 2)") == true)
      #expect(syntaxError(text)?.message.contains("twice") == true)
      // Also behind a row that makes the parser expect these keys.
      let plain = "{\(members.dropLast().joined(separator: ","))}"
      #expect(syntaxError("[\(plain),\(plain),\(text)]")?.path.description == "[2]")
    }
    #expect(syntaxError(#"{"a":1,"\u0061":2}"#)?.message.contains("twice") == true)
  }

  @Test func depths() async {
    for (depth, isFine) in [
      (1, true), (63, true), (64, true), (65, false), (513, false),
      (100_000, false), (1_000_000, false),
    ] {
      let arrays = Array(
        (String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
      let objects = Array(
        (String(repeating: "{\"a\":", count: depth) + "1"
          + String(repeating: "}", count: depth)).utf8)
      #expect((syntaxError(arrays) == nil) == isFine)
      #expect((syntaxError(objects) == nil) == isFine)
      let onTask = await Task { (syntaxError(arrays) == nil, syntaxError(objects) == nil) }.value
      #expect(onTask == (isFine, isFine))
    }
    let deep = Array((String(repeating: "[", count: 256) + String(repeating: "]", count: 256)).utf8)
    #expect(throws: Never.self) { try JSONValue.parse(deep, limits: .init(depth: 1000)) }
    #expect(throws: JSONSyntaxError.self) {
      try JSONValue.parse([0x5B] + deep + [0x5D], limits: .init(depth: 1000))
    }
  }
}
