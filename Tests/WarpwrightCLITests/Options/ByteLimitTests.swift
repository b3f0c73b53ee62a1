import Testing

@testable import WarpwrightCLI

@Suite struct ByteLimitTests {
  @Test func `Units are powers of 1024`() {
    for (text, bytes) in [
      ("1", 1), ("700000", 700_000), ("12b", 12), ("3k", 3 << 10), ("700M", 700 << 20),
      ("700MiB", 700 << 20), ("2g", 2 << 30), ("1GB", 1 << 30), ("4G", Int(UInt32.max)),
    ] {
      #expect(ByteLimit(argument: text) == ByteLimit(bytes), "\(text)")
    }
  }

  @Test func `Other texts are no sizes`() {
    for text in [
      "", "0", "M", "-1", "5G", "1.5G", "1 G", "0x10", "4294967297", "99999999999999999999",
      "9223372036854775807G", "1T", "٣M",
    ] {
      #expect(ByteLimit(argument: text) == nil, "\(text)")
    }
  }
}
