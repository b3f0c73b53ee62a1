import FileIO
import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Document of the interactive map")
struct PageDocumentTests {
  private func bytes(_ galaxy: Galaxy, _ options: MapOptions = MapOptions()) throws -> [UInt8] {
    var out = ByteWriter(memoryCapacity: 1024)
    let all = Array(galaxy.regions.indices)
    try PageDocument(galaxy, regions: all, rows: RowStore(), options: options).write(to: &out)
    return out.takeBytes()
  }

  @Test func equalMapsGiveEqualBytes() throws {
    #expect(
      try bytes(SyntheticGalaxy.galaxy(regions: [80, 40]))
        == bytes(SyntheticGalaxy.galaxy(regions: [80, 40])))
  }

  @Test func tooManySectorsAreRejected() throws {
    try PageDocument.check(sectorCount: 200_000)
    #expect(throws: RenderFailure.self) { try PageDocument.check(sectorCount: 200_001) }
  }

  @Test func aFocusShowsItsSurroundings() throws {
    var options = MapOptions()
    options.focus = .sector(7)
    options.hops = 1
    let galaxy = SyntheticGalaxy.galaxy(regions: [200])
    #expect(try bytes(galaxy, options).count < bytes(galaxy).count)
    options.focus = .sector(900)
    #expect(throws: RenderFailure.self) { try bytes(galaxy, options) }
  }
}
