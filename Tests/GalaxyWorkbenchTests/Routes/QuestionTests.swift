import Testing

@testable import GalaxyWorkbench

@Suite struct QuestionTests {
  @Test func queriesBecomeCalls() throws {
    let course = try Question(
      .course, [("from", "1"), ("to", "90"), ("tunnels", "1"), ("rev", "3")])
    #expect(
      course.arguments == [
        "course", "map.json", "1", "90", "--tunnels", "--json", "--quiet", "--threads", "1",
      ])
    let diff = try Question(.diff, [("from", "2"), ("level", "warps")])
    #expect(diff.arguments.prefix(4) == ["diff", "other.json", "map.json", "--level=warps"])
  }

  @Test func nothingElseReachesTheProgram() {
    let wrong: [(Question.Kind, [(name: String, value: String)])] = [
      (.analyze, [("output", "/tmp/x")]), (.course, [("from", "1")]),
      (.course, [("from", "-o"), ("to", "2")]), (.explain, [("ref", "--json")]),
      (.verify, [("list", "1")]), (.analyze, [("fast", "maybe")]),
    ]
    for (kind, query) in wrong {
      #expect(throws: MakeFailure.self) { try Question(kind, query) }
    }
  }
}
