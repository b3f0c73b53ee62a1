import Testing

@testable import FileIO

@Suite struct BackgroundOutputTests {
  /// Blocks arrive in order, whatever their sizes.
  @Test func bytesAreWhatWasAppended() throws {
    let directory = try TemporaryDirectory()
    var expected: [UInt8] = []
    var seen: [UInt8] = []
    do {
      var file = try OutputFile(path: directory.file("a"), isParallel: true) {
        seen.append(contentsOf: $0)
      }
      for number in 0..<2_000 {
        let run = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: number * 7 % 5_000)
        file.writer.append(bytes: run)
        expected += run
      }
      // A run that is larger than the buffer passes it by.
      let large = [UInt8](repeating: 7, count: 3 << 20)
      file.writer.append(bytes: large)
      file.writer.append(bytes: [1, 2, 3])
      expected += large + [1, 2, 3]
      try file.commit()
    }
    #expect(seen == expected)
    #expect(try InputSource.file(directory.file("a")).readAll() == expected)
  }

  @Test func failuresAreReported() throws {
    var writer = ByteWriter(descriptor: -1, path: "closed", capacity: 4_096, isParallel: true)
    for _ in 0..<100 { writer.append(bytes: [UInt8](repeating: 1, count: 1_000)) }
    #expect(throws: IOFailure.self) { try writer.finish() }
  }
}
