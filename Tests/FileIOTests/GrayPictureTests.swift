import FileIO
import GalaxyTestSupport
import Platform
import Testing

@Suite("Pictures in shades of gray") struct GrayPictureTests {
  private func failure(_ bytes: [UInt8], largestSide: Int = 64) -> InputError? {
    do {
      _ = try GrayPicture(png: bytes, largestSide: largestSide, source: "mask.png")
      return nil
    } catch { return error }
  }

  @Test func pixelsAreThoseOfTheFile() throws {
    let pixels = (0..<60).map { UInt8($0 * 4) }
    let picture = try GrayPicture(
      png: TestPNG.gray(width: 10, height: 6, pixels: pixels), largestSide: 10, source: "mask.png")
    #expect(picture.width == 10 && picture.height == 6)
    #expect(picture.pixels == pixels)
  }

  @Test func othersAreRejectedInOneLine() {
    let good = TestPNG.gray(width: 9, height: 9, pixels: [UInt8](repeating: 7, count: 81))
    var damaged = good
    damaged[50] ^= 0xFF
    let cut = Array(good.prefix(good.count / 2))
    let short = TestPNG.gray(width: 9, height: 9, pixels: [1, 2, 3])
    let wide = TestPNG.gray(width: 65, height: 1, pixels: [UInt8](repeating: 7, count: 65))
    for bytes in [[], Array("GIF89a".utf8), Array(good.prefix(20)), damaged, cut, short, wide] {
      let error = failure(bytes)
      #expect(error?.exitStatus == .badInput)
      #expect(error?.description.hasPrefix("mask.png: ") == true)
      #expect(error?.description.contains("\n") == false)
    }
    #expect(failure(wide)?.description.contains("65 × 1") == true)
  }

  @Test func everyPrefixIsRejected() {
    let good = TestPNG.gray(width: 3, height: 2, pixels: [1, 2, 3, 4, 5, 6])
    // The end marker carries nothing; without it the picture is there.
    for count in 0..<good.count - 12 { #expect(failure(Array(good.prefix(count))) != nil) }
  }
}
