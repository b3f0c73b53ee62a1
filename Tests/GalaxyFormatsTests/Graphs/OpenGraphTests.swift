import GalaxyModel
import Testing

@testable import GraphFormats

@Suite struct OpenGraphTests {
  private func element(
    _ name: String, at offset: Int = 0, _ attributes: [(name: String, value: String)]
  ) -> XMLElement {
    XMLElement(name: name, namespace: "", attributes: attributes, offset: offset)
  }

  @Test func nodesAndEdgesBecomeAGalaxy() throws {
    var open = OpenGraph()
    let outer = try open.beginNode(element("node", [("id", "7")]))
    #expect(outer == ("7", 0))
    let inner = try open.beginNode(element("node", [("id", "5")]))
    #expect(inner == ("5", 1))
    open.draw(\.x, "2.5")
    open.nameByDrawing("Haven")
    #expect(open.drawn?.x == 2.5)
    let endedInner = open.endNode()
    #expect(endedInner?.hasNodes == false)
    let endedOuter = open.endNode()
    #expect(endedOuter?.hasNodes == true)
    #expect(open.drawn == nil)

    let ends = try element("edge", [("source", "7"), ("target", "5")]).endpoints()
    open.beginEdge(element("edge", at: 9, []), ends, isDirected: true)
    open.setOfEdge(.latent, "true")
    #expect(open.hasEdge)
    open.endEdge()
    #expect(!open.hasEdge)

    let galaxy = try open.draft.galaxy(named: "g", of: GraphInput(source: "g", root: nil))
    let region = galaxy.regions[0]
    #expect((0..<2).map { region.sectors.number($0) } == [5, 7])
    #expect(region.sectors.listedName.first == "Haven")
    #expect(region.warps.count == 1 && region.warps.flags[0] == .latent)
  }

  @Test func aNodeListedTwiceIsAFaultAtTheSecondOne() throws {
    var open = OpenGraph()
    _ = try open.beginNode(element("node", [("id", "1")]))
    let fault = #expect(throws: TextFault.self) {
      try open.beginNode(element("node", at: 12, [("id", "1")]))
    }
    #expect(fault?.offset == 12)
    #expect(fault?.message == "the node `1` is listed twice")
  }
}
