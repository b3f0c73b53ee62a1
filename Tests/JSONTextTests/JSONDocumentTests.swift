import FileIO
import GalaxyTestSupport
import JSONText
import Testing

@Suite("JSON read in place") struct JSONDocumentTests {
  private func document(_ text: String) throws -> JSONDocument {
    try JSONDocument(Array(text.utf8))
  }

  @Test func membersAreFoundWhateverTheirSpelling() throws {
    let text = #" { "a" : 1 , "\u0062\n" : [ true , null ] , "c\"" : { "d" : "\ud83d\ude80" } } "#
    let document = try document(text)
    #expect(document["a"]?.integer == 1)
    #expect(document["b\n"]?.array?.map(\.kind) == ["a truth value", "null"])
    #expect(document["c\""]?["d"]?.string == "🚀")
    #expect(document["c"] == nil && document["b"] == nil && document["\\u0062\\n"] == nil)
    #expect(document.root.object?.map(\.key) == ["a", "b\n", "c\""])
    #expect(document.valueCount == 7)
    #expect(document["a"]?["x"] == nil && document["a"]?.array == nil)
  }

  @Test func numbers() throws {
    let texts = [
      "0", "-0", "-7", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
      "-9223372036854775809", "1.0", "1e2", "1E2", "12345678901234567890123",
    ]
    let document = try document("[\(texts.joined(separator: " , "))]")
    let elements = Array(try #require(document.root.array))
    #expect(elements.count == texts.count)
    for (text, element) in zip(texts, elements) {
      #expect(element.integer == (text == "-0" ? nil : Int(text)), "\(text)")
      #expect(element.double == Double(text), "\(text)")
      #expect(element.string == nil && element.bool == nil && !element.isNull)
    }
  }

  @Test func everyValueKnowsItsPath() throws {
    let document = try document(#"{"a":[],"b":{"c d":[{"e":1},{"e":{}}]},"f":"x"}"#)
    let inner = try #require(document["b"]?["c d"]?.array).map { $0["e"]?.path.description }
    #expect(inner == [#"b["c d"][0].e"#, #"b["c d"][1].e"#])
    #expect(document["f"]?.path.description == "f")
    #expect(document.root.path.components.isEmpty)
  }

  /// Views and values agree, and a value that is written compactly is that of the view.
  @Test func viewsAgreeWithValues() throws {
    let text = #"{"b": [1, -0, 1.50, "\/é\u00e9\u0001", [ ], { }], "a" : { "z" : false } }"#
    let document = try document(text)
    let value = JSONValue(document.root)
    #expect(value == parsed(text))
    var out = ByteWriter()
    out.append(json: document.root)
    #expect(out.takeBytes() == value.bytes())
    #expect(try JSONDocument(value.bytes()).bytes == value.bytes())
  }

  /// More keys than are compared with each other, looked up, or remembered of the last row.
  @Test(arguments: [17, 256, 257, 1000]) func manyKeys(count: Int) throws {
    let members = (0..<count).map { #""key\#($0)":\#($0)"# }
    let rows = "[{\(members.joined(separator: ","))},{\(members.joined(separator: ","))}]"
    let document = try document(rows)
    for row in try #require(document.root.array) {
      #expect(row.object?.count == count)
      #expect(row["key\(count - 1)"]?.integer == count - 1)
    }
    for twice in [0, count / 2, count - 1] {
      let again = #"\u006bey\#(twice)"#
      let error = syntaxError(
        "[{\(members.joined(separator: ","))},{\(members.joined(separator: ",")),\"\(again)\":1}]")
      #expect(error?.message.contains("key\(twice)") == true)
      #expect(error?.path.description == "[1]")
    }
  }

  @Test func textsEndWhereTheyShould() throws {
    for length in 0..<40 {
      let text = String(repeating: "x", count: length)
      for end in ["", "\\\\", "\\\"", "é", "\\u0041"] {
        let document = try document("[\"\(text)\(end)\", 1]")
        let elements = Array(try #require(document.root.array))
        #expect(elements.count == 2 && elements[1].integer == 1)
        let expected = ["\\\\": "\\", "\\\"": "\"", "\\u0041": "A"][end] ?? end
        #expect(elements[0].string == text + expected)
      }
      #expect(syntaxError("\"\(text)\u{1F}\"") != nil)
    }
  }
}
