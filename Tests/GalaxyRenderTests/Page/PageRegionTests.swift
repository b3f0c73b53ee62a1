import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Region of the data block")
struct PageRegionTests {
  private func member(_ key: String, of value: FieldValue) -> FieldValue? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  @Test func aPartKeepsNumbersAndInnerLinks() {
    let region = SyntheticGalaxy.region(60)
    let contents = PageContents.Part(region: region)
    let part = PageRegion(region, nodes: [4, 9, 30]).fieldValue(contents)
    #expect(member("n", of: part) == .integer(3))
    #expect(member("numbers", of: part) == .list([.integer(5), .integer(10), .integer(31)]))
    let whole = PageRegion(region, nodes: Array(0..<60))
    #expect(member("numbers", of: whole.fieldValue(contents)) == nil)
    #expect(whole.place(of: 59) == 59 && whole.place(of: 60) == nil && whole.place(of: -1) == nil)
  }

  @Test func mapsWithoutPositionsHaveNone() {
    let region = Region(type: nil, name: "edges", displayName: "Edges", sectors: .init(count: 2))
    let value = PageRegion(region, nodes: [0, 1]).fieldValue(PageContents.Part(region: region))
    #expect(member("x", of: value) == nil)
    // Unknown types and zones, not those with the number 0.
    #expect(
      member("type", of: value) == .text("//8=") && member("zone", of: value) == .text("//8="))
  }
}
