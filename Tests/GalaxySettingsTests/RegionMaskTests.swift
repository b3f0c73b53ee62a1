import GalaxySettings
import Testing

@Suite("Masks") struct RegionMaskTests {
  @Test func blackAndIllFormedPicturesAreNoMasks() {
    #expect(RegionMask(width: 2, height: 2, pixels: [0, 0, 0, 1]) != nil)
    #expect(RegionMask(width: 2, height: 2, pixels: [0, 0, 0, 0]) == nil)
    #expect(RegionMask(width: 2, height: 2, pixels: [1, 1, 1]) == nil)
    #expect(RegionMask(width: 0, height: 0, pixels: []) == nil)
    #expect(RegionMask(width: 4097, height: 1, pixels: [UInt8](repeating: 1, count: 4097)) == nil)
  }

  @Test func shapesAndPicturesMatch() throws {
    var settings = GenerationSettings(preset: .sandbox)
    try settings.set(\.shape, to: .mask)
    #expect(throws: SettingFailure.self) { try settings.check() }
    try settings.set(\.maskFile, to: "mask.png")
    try settings.check()
    try settings.set(\.shape, to: .ring)
    #expect(throws: SettingFailure.self) { try settings.check() }
  }
}
