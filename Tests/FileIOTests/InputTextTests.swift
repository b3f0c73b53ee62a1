import FileIO
import Testing

@Suite struct InputTextTests {
  private func decode(_ bytes: [UInt8]) throws -> String {
    try InputText.read(bytes, source: "x")
  }

  @Test func `A text is what it is, without a byte order mark`() throws {
    #expect(try decode([]) == "")
    #expect(try decode(Array("1\n\u{FFFD}é\n".utf8)) == "1\n\u{FFFD}é\n")
    #expect(try decode([0xEF, 0xBB, 0xBF, 0x31]) == "1")
  }

  @Test(
    arguments: [
      ([0x31, 0xFE, 0x31], "x:1:2: this is not UTF-8: a byte that UTF-8 does not use"),
      ([0x31, 0x0A, 0x32, 0xC0, 0x80], "x:2:2: this is not UTF-8: an overlong form"),
      ([0x31, 0x0A, 0x0A, 0x00, 0xFF], "x:3:1: this is no text: it has a NUL"),
      ([UInt8](repeating: 0, count: 9), "x:1:1: this is no text: it has a NUL"),
    ] as [([UInt8], String)])
  func `Other bytes are rejected with their place`(_ bytes: [UInt8], _ message: String) {
    let error = #expect(throws: InputError.self) { try decode(bytes) }
    #expect(error?.description == message)
  }
}
