import GalaxyFormats
import GalaxyStudio
import GraphFormats
import Testing

@Suite struct OutputPlanTests {
  @Test func `One region has short names`() {
    let plan = OutputPlan(formats: [.json, .dot, .svg, .edges], regions: ["terran-space"])
    #expect(
      plan.files.map(\.name) == ["galaxy.json", "map.dot", "map.svg", "edges-terran-space.txt"])
    #expect(plan.files.map(\.region) == [nil, 0, 0, 0])
  }

  @Test func `Several regions have a map each, and one of the whole`() {
    let plan = OutputPlan(formats: [.svg, .edges], regions: ["a", "b"])
    #expect(
      plan.files.map(\.name) == [
        "map-a.svg", "map-b.svg", "map.svg", "edges-a.txt", "edges-b.txt",
      ])
    #expect(plan.files.map(\.region) == [0, 1, nil, 0, 1])
  }

  @Test func `What goes to one file`() {
    #expect(OutputPlan.isSingleFile([.json], regionCount: 3))
    #expect(OutputPlan.isSingleFile([.edges], regionCount: 1))
    #expect(!OutputPlan.isSingleFile([.edges], regionCount: 2))
    #expect(!OutputPlan.isSingleFile([.json, .svg], regionCount: 1))
  }
}
