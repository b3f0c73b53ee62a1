import Testing

@testable import FileIO
@testable import RowFormats

@Suite struct RowPatternTests {
  /// Runs of no, few and many bytes, in a writer that has to grow.
  @Test func runsAreAppendedAsTheyAre() {
    let text = (0..<100).map { UInt8($0) }
    let pattern = RowPattern([], text: text)
    for start in 0...text.count {
      for end in start...text.count {
        var writer = ByteWriter(memoryCapacity: 64)
        writer.append(bytes: text)
        pattern.append(from: start, to: end, &writer)
        pattern.append(from: end, to: nil, &writer)
        let written = writer.takeBytes()
        if written != text + text[start...] { Issue.record("\(start), \(end)") }
      }
    }
  }
}
