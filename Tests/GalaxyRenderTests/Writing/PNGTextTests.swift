import FileIO
import GalaxyTestSupport
import Testing

@testable import GalaxyRender

@Suite struct PNGTextTests {
  @Test func decodersPassOverTheText() throws {
    let plain = TestPNG.gray(width: 3, height: 2, pixels: [1, 2, 3, 4, 5, 6])
    var bytes = plain
    PNGText.add("{\"seed\":7}", to: &bytes)
    let body = Array("iTXtwarpwright".utf8) + [0, 0, 0, 0, 0] + Array("{\"seed\":7}".utf8)
    let place = try #require(ByteSearch.first(body, in: bytes))
    #expect(place == 37)
    #expect(bytes.count == plain.count + body.count + 8)
    #expect(bytes[..<33] == plain[..<33])
    #expect(bytes[(place + body.count + 4)...] == plain[33...])
    let picture = try GrayPicture(png: bytes, largestSide: 8, source: "test")
    #expect(picture.pixels == [1, 2, 3, 4, 5, 6])
  }

  @Test func damagedPicturesStayAsTheyAre() {
    var bytes: [UInt8] = [0x89, 0x50]
    PNGText.add("x", to: &bytes)
    #expect(bytes == [0x89, 0x50])
  }
}
