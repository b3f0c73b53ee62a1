import FileIO
import GalaxyFormats
import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite("Formats of pictures")
struct MapPicturesTests {
  private func bytes(
    _ formats: [Format], _ galaxy: Galaxy, _ rows: RowStore
  ) throws -> [[UInt8]] {
    let map = PicturedMap()
    return try formats.map { format in
      var out = ByteWriter()
      let picture = try #require(format.output?.picture)
      _ = try picture.draw(
        PictureSubject(galaxy, rows: rows, region: nil, map: map), &out)
      return out.takeBytes()
    }
  }

  /// What the formats keep of one map is in no picture of another, in whatever order they are drawn.
  @Test func eachMapIsDrawnAsIfItWereAlone() throws {
    let maps = (1...3).map { seed in
      var galaxy = SyntheticGalaxy.galaxy(regions: [60], seed: UInt64(seed))
      let rows = seed == 2 ? RowStore() : RowStore.synthetic(on: &galaxy)
      return (galaxy, rows)
    }
    let alone = try maps.map { try bytes(Format.pictures() + [.page()], $0.0, $0.1) }
    #expect(Set(alone).count == maps.count)
    let formats = Format.pictures() + [.page()]
    for index in [0, 1, 2, 1, 0] {
      #expect(try bytes(formats, maps[index].0, maps[index].1) == alone[index])
    }
  }
}
