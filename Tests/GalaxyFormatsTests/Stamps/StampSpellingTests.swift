import FileIO
import Testing

@testable import GraphFormats

@Suite struct StampSpellingTests {
  @Test func longStampsOfDOTAreBroken() throws {
    let names = (0..<4_000).map { "\"name \($0)\"" }.joined(separator: ",")
    let line =
      StampScanner.openings[0].text
      + "\"version\":\"0\"},\"settings\":{\"names\":[\(names)]}}"
    let place = StampPlace(.dotText)
    var out = ByteWriter()
    place.append(line, to: &out)
    let bytes = out.takeBytes()
    #expect(bytes.split(separator: 0x0A).allSatisfy { $0.count < 16_384 })
    #expect(place.line(in: bytes) == line)
  }
}
