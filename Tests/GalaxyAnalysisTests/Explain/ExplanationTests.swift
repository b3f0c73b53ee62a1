import GalaxyModel
import Testing

@testable import GalaxyAnalysis

@Suite struct ExplanationTests {
  private var explanation: Explanation {
    var explanation = Explanation(
      ref: "warp:1-2", facts: [.init("from", .int(1)), .init("clusterType", .text("HUB"))])
    explanation.causes = [
      Explanation.Cause(
        stage: "warps", stream: "warps", step: "one-way", makes: true, rule: "a rule",
        text: "it was drawn", numbers: [.init("from", .int(1))])
    ]
    explanation.role = [.init("bridge", .boolean(false)), .init("rivals", .list([.int(3)]))]
    return explanation
  }

  @Test func linesNameFactsCausesAndRole() {
    #expect(
      explanation.lines == [
        "warp:1-2: from 1, cluster type HUB", "  warps: it was drawn",
        "  role: bridge no, rivals 3",
      ])
  }

  @Test func documentsHaveAllMembers() {
    let document = explanation.fieldValue
    #expect(
      document.members.map(\.key)
        == ["ref", "facts", "causes", "role", "ifRemoved", "alternatives"])
    let cause = document["causes"].listValue[0]
    #expect(cause["makes"] == .boolean(true))
    #expect(cause["step"] == .text("one-way"))
    #expect(cause["variant"] == .int(0))
  }

  @Test func numbersAreShort() {
    #expect(FieldValue.shortened(0) == "0")
    #expect(FieldValue.shortened(8.5) == "8.5")
    #expect(FieldValue.shortened(2.0004) == "2")
    #expect(FieldValue.shortened(1.0 / 3) == "0.333")
    #expect(FieldValue.shortened(-1.25) == "-1.25")
    #expect(FieldValue.shortened(12.9996) == "13")
  }
}
