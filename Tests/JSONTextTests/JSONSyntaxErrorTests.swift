import FileIO
import JSONText
import Testing

@Suite struct JSONSyntaxErrorTests {
  @Test(
    arguments: [
      (
        "{\"tables\":{\"sectors\":[{\"x_coord\":1},\n{\"x_coord\":01}]}}", 2, 12,
        "tables.sectors[1].x_coord"
      ),
      ("[1,\r\n\r\n 2 3]", 3, 4, ""),
      ("[1,\r2,\r!]", 3, 1, "[2]"),
      ("[\"é🚀\",!]", 1, 7, "[1]"),
      ("{\"a b\":{\"c\":[[!]]}}", 1, 15, "[\"a b\"].c[0][0]"),
      ("{\"a\":1,\"b\" 2}", 1, 12, "b"),
      ("{\"a\":1,!}", 1, 8, ""),
      ("", 1, 1, ""),
      ("{\"\u{1B}[2J\":!}", 1, 10, "[\"\\u{1B}[2J\"]"),
    ] as [(String, Int, Int, String)])
  func placesAreNamed(text: String, line: Int, column: Int, path: String) {
    let error = syntaxError(
      text.contains("\u{1B}") ? text.replacing("\u{1B}", with: "\\u001B") : text)
    #expect(error?.line == line)
    if !text.contains("\u{1B}") { #expect(error?.column == column) }
    #expect(error?.path.description == path)
  }

  @Test(arguments: [
    ("[1,]", "line 1, column 4: a comma before ] is not allowed"),
    ("{\"a\":tru}", "line 1, column 6, at a: expected a value, found the word tru"),
    ("[NaN]", "line 1, column 2, at [0]: NaN is not a number that JSON can hold"),
    ("[1] x", "line 1, column 5: expected the end of the document, found the word x"),
    ("{\"a\":1e999}", "line 1, column 6, at a: a number is beyond the range of a double"),
    ("[\"abc", "line 1, column 2, at [0]: a text that starts here does not end"),
    ("[1;2]", "line 1, column 3: expected a comma or ], found \u{201C};\u{201D}"),
    ("[\u{1B}]", "line 1, column 2, at [0]: expected a value, found the control character \\u{1B}"),
    ("// x", "line 1, column 1: expected a value, found a slash (comments are not allowed here)"),
  ])
  func sentences(text: String, sentence: String) {
    #expect(syntaxError(text)?.description == sentence)
  }

  /// An error in a place where the keys were expected from the row before.
  @Test func pathsOfExpectedKeys() {
    let error = syntaxError("[{\"a\":1,\"b\":2},{\"a\":1,\"b\":!}]")
    #expect(error?.path == JSONPath([.index(1), .key("b")]))
    #expect(JSONPath().appending("a").appending(3).appending("b").description == "a[3].b")
  }
}
