import FileIO
import Foundation
import Testing

@Suite struct InputSourceTests {
  private func failure(reading source: InputSource, limit: Int = 1000) -> InputFailure.Kind? {
    do {
      _ = try source.readAll(limit: limit)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test func filesOfEverySize() throws {
    let directory = try TemporaryDirectory()
    for size in [0, 1, 65_535, 65_536, 65_537, 300_000] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try Data(bytes).write(to: URL(fileURLWithPath: directory.file("a")))
      #expect(try InputSource.file(directory.file("a")).readAll() == bytes)
      #expect(try InputSource.file(directory.file("a")).readAll(limit: size) == bytes)
      if size > 0 {
        #expect(
          failure(reading: .file(directory.file("a")), limit: size - 1)
            == .tooLarge(limit: size - 1))
      }
    }
  }

  @Test func failures() throws {
    let directory = try TemporaryDirectory()
    try directory.write("", to: "file")
    #expect(failure(reading: .file(directory.file("absent"))) == .missing)
    #expect(failure(reading: .file(directory.file("file/below"))) == .missing)
    #expect(failure(reading: .file("")) == .missing)
    #expect(failure(reading: .file(directory.path)) == .directory)
    #expect(failure(reading: .file("a\0b")) == .unreadable(EINVAL))
  }

  /// A pipe has no size in advance and is counted while it comes.
  @Test func pipesAreCounted() throws {
    for (size, limit) in [(300_000, 300_000), (300_001, 300_000), (5, 4), (5, 5)] {
      var ends: [Int32] = [0, 0]
      #expect(pipe(&ends) == 0)
      let (reading, writing) = (ends[0], ends[1])
      let writer = Thread {
        let bytes = [UInt8](repeating: 7, count: size)
        bytes.withUnsafeBytes { space in
          var sent = 0
          while sent < size {
            let count = write(writing, space.baseAddress! + sent, size - sent)
            if count <= 0 { break }
            sent += count
          }
        }
        close(writing)
      }
      signal(SIGPIPE, SIG_IGN)
      writer.start()
      let source = InputSource.file("/dev/fd/\(reading)")
      if size <= limit {
        #expect(try source.readAll(limit: limit).count == size)
      } else {
        #expect(failure(reading: source, limit: limit) == .tooLarge(limit: limit))
      }
      close(reading)
    }
  }

  /// A sparse file of a tebibyte is refused by its size, without reading it.
  @Test func hugeFilesAreRefusedUnread() throws {
    let directory = try TemporaryDirectory()
    try directory.write("", to: "huge")
    guard truncate(directory.file("huge"), 1 << 40) == 0 else { return }
    #expect(
      failure(reading: .file(directory.file("huge")), limit: InputSource.defaultLimit)
        == .tooLarge(limit: 512 << 20))
  }

  /// What has no size and no meaning may have no end, either.
  @Test func endlessInputsAreGivenUp() throws {
    let zeros = try InputSource.file("/dev/zero").readAll()
    #expect((1 << 20..<2 << 20).contains(zeros.count))
    var seen = 0
    let noise = try InputSource.file("/dev/urandom").readAll {
      seen = $0.count
      return true
    }
    #expect(noise.count == seen && (1 << 20..<2 << 20).contains(seen))
    #expect(
      failure(reading: .file("/dev/zero"), limit: 1000) == .tooLarge(limit: 1000))
  }

  @Test func arguments() {
    #expect(InputSource(argument: "-") == .standardInput)
    #expect(InputSource(argument: "./-") == .file("./-"))
    #expect(InputSource(argument: "a\u{1B}[2J").name == "a\\u{1B}[2J")
    #expect(
      InputFailure(source: .file("x"), kind: .missing).description == "there is no file x")
  }
}
