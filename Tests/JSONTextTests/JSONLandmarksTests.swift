import GalaxyTestSupport
import JSONText
import Testing

/// Members that are found where the scan of the document has seen them are those that going through the
/// document finds.
@Suite struct JSONLandmarksTests {
  private func check(_ text: String, keys: [String]) throws {
    let document = try JSONDocument(Array(text.utf8))
    for key in keys {
      #expect(document[key]?.start == document.root[key]?.start, "\(key) in \(text.prefix(200))")
      let (found, whole) = (document.members(of: key), document.root[key]?.object)
      #expect(found?.map(\.key) == whole?.map(\.key))
      #expect(found?.map(\.value.start) == whole?.map(\.value.start))
      #expect(found?.count == whole?.count && found?.isEmpty == whole?.isEmpty)
      for inner in keys { #expect(found?[inner]?.start == whole?[inner]?.start) }
    }
  }

  @Test(arguments: [
    "{}", "[]", "7", #"[{"a":{"b":1}},{"a":2}]"#, #"{"a":{},"b":[],"c":{"a":1,"b":{"a":{"c":2}}}}"#,
    #" { "a" : [ { "b" : 1 } , { "b" : 2 } ] , "b" : { "c" : [ ] , "a" : null } , "c" : 1 } "#,
    #"{"\u0061":{"\"b":1,"b":2},"b":"a","d":{"a":{"b":1}}}"#,
  ])
  func membersAreThoseOfTheDocument(text: String) throws {
    try check(text, keys: ["a", "b", "c", "d", "\"b"])
  }

  /// The number of keys that are kept has a limit; beyond it the document is gone through.
  @Test(arguments: [10, 1023, 1024, 3000])
  func documentsOfManyKeys(count: Int) throws {
    let many = (0..<count).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    let keys = ["k0", "k5", "k\(count - 1)", "k\(count)", "last"]
    try check("{\"k5\":{\(many)},\"last\":1}", keys: keys)
    try check("{\(many),\"last\":{\"k0\":{}}}", keys: keys)
  }

  @Test func randomDocuments() throws {
    var random = SplitMix64(seed: TestSeed.draw())
    for _ in 0..<300 { try check(Self.value(&random, depth: 0), keys: ["a", "b", "c", "d", "e"]) }
  }

  private static func value(_ random: inout SplitMix64, depth: Int) -> String {
    switch random.below(depth < 4 ? 6 : 2) {
    case 0: return "\(random.below(100))"
    case 1: return "\"{a\\\": [\""
    case 2:
      let items = (0..<random.below(4)).map { _ in value(&random, depth: depth + 1) }
      return "[\(items.joined(separator: ", "))]"
    default:
      let keys = ["a", "b", "c", "d"].shuffled(using: &random).prefix(random.below(5))
      let members = keys.map { "\"\($0)\": \(value(&random, depth: depth + 1))" }
      return "{\(members.joined(separator: ","))}"
    }
  }
}
