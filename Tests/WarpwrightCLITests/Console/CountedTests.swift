import Testing

@testable import WarpwrightCLI

@Suite struct CountedTests {
  @Test func `Sizes`() {
    #expect(Counted.bytes(1) == "1 byte")
    #expect(Counted.bytes(999) == "999 bytes")
    #expect(Counted.bytes(1000) == "1.0 kB")
    #expect(Counted.bytes(57_870_989) == "57.8 MB")
    #expect(Counted.bytes(Int.max).hasSuffix(" TB"))
  }
}
