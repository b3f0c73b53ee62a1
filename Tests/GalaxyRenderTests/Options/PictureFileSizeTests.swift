import Foundation
import GalaxyModel
import GalaxyTestSupport
import Testing

@testable import GalaxyRender

@Suite("Sizes of picture files") struct PictureFileSizeTests {
  private func galaxy() -> Galaxy {
    var region = Region(
      type: nil, name: "r", displayName: "R", sectors: SectorTable(count: 3))
    region.sectors.x = [0, 10, 20]
    region.sectors.y = [0, 10, 0]
    region.sectors.z = [0, 0, 0]
    var galaxy = Galaxy(name: "g", source: .edgeList)
    galaxy.regions = [region]
    return galaxy
  }

  private func bytes(_ format: MapFormat, _ size: PictureSize) throws -> [UInt8] {
    var options = MapOptions()
    options.size = size
    return try MapRenderer.render(galaxy(), options: options, format: format).bytes
  }

  /// Width of a PNG, from its header.
  private func pixels(_ png: [UInt8]) -> Int {
    png[16..<20].reduce(0) { $0 << 8 | Int($1) }
  }

  @Test(arguments: [16, 333, 640, 2000])
  func `A PNG has the width that was asked for`(width: Int) throws {
    let found = pixels(try bytes(.png, PictureSize(width: width)))
    #expect(abs(found - width) <= 1, "\(found)")
  }

  @Test func `The resolution scales a PNG`() throws {
    let plain = pixels(try bytes(.png, PictureSize(dpi: 96)))
    #expect(plain == pixels(try bytes(.png, PictureSize())))
    #expect(abs(pixels(try bytes(.png, PictureSize(dpi: 192))) - 2 * plain) <= 2)
  }

  @Test func `An SVG has its width in pixels and keeps its coordinates`() throws {
    let plain = String(decoding: try bytes(.svg, PictureSize()), as: UTF8.self)
    let sized = String(decoding: try bytes(.svg, PictureSize(width: 640)), as: UTF8.self)
    let start = try #require(sized.range(of: "<svg "))
    let tag = sized[start.lowerBound...].prefix { $0 != ">" }
    #expect(tag.contains(" width=\"640\"") && !tag.contains("height="))
    #expect(tag.components(separatedBy: "width=").count == 2)
    let box = try #require(plain.components(separatedBy: "viewBox=\"").last?.prefix { $0 != "\"" })
    #expect(tag.contains("viewBox=\"\(box)\""))
    #expect(
      plain.components(separatedBy: "<g ").dropFirst().first
        == sized.components(separatedBy: "<g ").dropFirst().first)
  }

  @Test func `Other formats have no width`() throws {
    #expect(try bytes(.dot, PictureSize(width: 640)) == bytes(.dot, PictureSize()))
  }
}
