import Foundation
import GalaxyPage
import GalaxyTestSupport
import Testing

@Suite("Base64")
struct Base64Tests {
  @Test func foundationDecodesIt() {
    var random = SplitMix64(seed: TestSeed.draw())
    for count in 0..<70 {
      let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let text = String(decoding: Base64.encode(bytes), as: UTF8.self)
      #expect(Data(base64Encoded: text).map { Array($0) } == bytes)
    }
  }

  @Test func examplesOfTheStandard() {
    let pairs = [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]
    for (plain, encoded) in pairs {
      #expect(String(decoding: Base64.encode(Array(plain.utf8)), as: UTF8.self) == encoded)
    }
  }
}
