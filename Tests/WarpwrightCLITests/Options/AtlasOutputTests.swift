import Platform
import Testing

@testable import WarpwrightCLI

@Suite struct AtlasOutputTests {
  @Test(
    arguments: [
      ("pdf", "-"), (nil, "out/atlas.pdf"), (nil, "atlas/"), ("svg", "atlas"), ("png", "atlas/"),
      ("dot", "a.b/"), ("PDF", "map"),
    ] as [(String?, String?)])
  func fittingNames(format: String?, name: String?) throws {
    _ = try AtlasOutput(format: format, name: name, replacesFiles: false)
  }

  @Test(
    arguments: [
      ("svg", nil), ("svg", "-"), (nil, "atlas.svg"), ("png", "atlas.png"), ("pdf", "atlas/"),
      ("json", "atlas/"), ("graphml", "x"), (nil, "x.json"), (nil, ""),
    ] as [(String?, String?)])
  func otherNames(format: String?, name: String?) {
    let failure = #expect(throws: CommandFailure.self) {
      _ = try AtlasOutput(format: format, name: name, replacesFiles: false)
    }
    #expect(failure?.status == .usage)
  }
}
