import GalaxyTestSupport
import JSONText
import Testing

@Suite struct JSONObjectTests {
  @Test func orderIsKept() {
    let object = parsed("{\"b\":1,\"a\":2,\"c\":3}")?.object
    #expect(object?.keys == ["b", "a", "c"])
    #expect(object?["a"] == 2)
    #expect(object?["x"] == nil)
    #expect(object?.map(\.key) == ["b", "a", "c"])
    #expect(object?.indexed()["c"] == 3)
  }

  @Test func changes() {
    var object = JSONObject([("a", 1), ("b", 2)])
    object["a"] = "one"
    object["c"] = 3
    object["b"] = nil
    object["absent"] = nil
    #expect(JSONValue.object(object) == ["a": "one", "c": 3])
    #expect(object.count == 2)
  }

  /// Rows that begin alike, end early, go on longer, or differ in the middle, in every order.
  @Test func rowsOfDifferentShapes() {
    let rows = [
      "{}", "{\"a\":1}", "{\"a\":1,\"b\":2}", "{\"a\":1,\"c\":2}", "{\"a\":1,\"b\":2,\"c\":3}",
      "{\"b\":1,\"a\":2}", "{\"a\":{\"a\":1},\"b\":{\"a\":1,\"b\":2}}", "{\"\\u0061\":1,\"b\":2}",
      "{\"ab\":1}",
    ]
    let alone = rows.map { parsed($0) }
    for first in rows.indices {
      for second in rows.indices {
        for third in rows.indices {
          let text = "[\(rows[first]),\(rows[second]),\(rows[third])]"
          let elements = parsed(text)?.array?.map { Optional($0) }
          #expect(elements == [alone[first], alone[second], alone[third]])
        }
      }
    }
  }

  @Test func accessors() {
    let value: JSONValue = ["n": nil, "b": true, "i": 5, "d": 0.5, "s": "x", "a": [1]]
    #expect(value["n"]?.isNull == true)
    #expect(value["b"]?.bool == true)
    #expect(value["i"]?.integer == 5)
    #expect(value["i"]?.double == 5)
    #expect(value["d"]?.double == 0.5)
    #expect(value["d"]?.integer == nil)
    #expect(value["s"]?.string == "x")
    #expect(value["a"]?.array == [1])
    #expect(value["s"]?["x"] == nil)
    #expect(
      value.object?.map(\.value.kind) == [
        "null", "a truth value", "an integer", "a number", "a string", "an array",
      ])
  }
}
