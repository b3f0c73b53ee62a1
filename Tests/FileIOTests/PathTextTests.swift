import FileIO
import GalaxyTestSupport
import Testing

@Suite("Paths as text")
struct PathTextTests {
  @Test(arguments: 0..<2000) func bytesComeBack(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    // Parts that are valid, almost valid, and in the range that stands for bytes.
    let parts: [[UInt8]] = [
      [0x61], [0xFF], [0xC3, 0xA9], [0xC3], [0xE2, 0x82], [0xF4, 0x8F, 0x9E, 0x80],
      [0xF4, 0x8F, 0x9F, 0xBF], [0xF4, 0x8F, 0x9F], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0x2F],
      [0xF0, 0x9F, 0x9A, 0x80], [0x80], [0xF4, 0x8F, 0xA0, 0x80], [UInt8(1 + random.below(255))],
    ]
    let bytes = (0..<random.below(12)).flatMap { _ in parts[random.below(parts.count)] }
    let text = String(pathBytes: bytes)
    #expect(text.systemPath.dropLast().map { UInt8(bitPattern: $0) } == bytes, "seed \(seed)")
    #expect(text.systemPath.last == 0)
    #expect(
      text.systemPath.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { String(systemPath: $0) } == text
      })
    if let valid = String(validating: bytes, as: UTF8.self), !text.holdsEscapedBytes {
      #expect(text == valid)
    }
  }

  @Test func messagesShowTheBytes() {
    let text = String(pathBytes: [0x6D, 0xFF, 0x2E, 0xC3])
    #expect(text.holdsEscapedBytes && text.terminalSafe == "m\\xFF.\\xC3")
    #expect(!"é🚀".holdsEscapedBytes)
  }
}
