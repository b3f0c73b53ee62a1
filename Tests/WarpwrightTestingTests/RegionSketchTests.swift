import Foundation
import FoundationXML
import Testing
import Warpwright

@testable import WarpwrightTesting

@Suite struct RegionSketchTests {
  private func count(_ part: String, in text: String) -> Int {
    text.components(separatedBy: part).count - 1
  }

  @Test func showsEverySectorAndLink() throws {
    let region = Galaxy.generate(.terranSpace, seed: 7).regions[0]
    let svg = RegionSketch(region, marking: [3, 4]).svg
    #expect(count("<circle", in: svg) == 300)
    #expect(count("fill=\"#d22\"", in: svg) == 2)
    var (links, oneWay) = (0, 0)
    RegionLinks(region).visit { link in
      links += 1
      if !link.isTwoWay { oneWay += 1 }
    }
    #expect(count("<line", in: svg) == links && count("marker-end", in: svg) == oneWay)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
  }

  @Test func mapsWithoutPositionsHaveColumns() {
    let svg = RegionSketch(GalaxyMap("1-2, 1-3, 3>4, 9").region).svg
    let places = svg.split(separator: "\n").filter { $0.hasPrefix("<circle") }.map {
      $0.components(separatedBy: " r=")[0]
    }
    #expect(Set(places).count == 5)
    #expect(!RegionSketch(GalaxyMap("5").region).svg.isEmpty)
  }
}
