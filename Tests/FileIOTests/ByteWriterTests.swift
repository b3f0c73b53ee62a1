import FileIO
import Foundation
import Testing

@Suite struct ByteWriterTests {
  /// What the closure writes, as text.
  private func written(_ body: (inout ByteWriter) -> Void) -> String {
    var writer = ByteWriter()
    body(&writer)
    let count = writer.byteCount
    let bytes = writer.takeBytes()
    #expect(bytes.count == count)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func texts() {
    #expect(written { $0.append(",") } == ",")
    #expect(written { $0.append("") } == "")
    #expect(written { $0.append("naïve\n") } == "naïve\n")
    #expect(
      written { $0.append(text: String("한글 and more than fifteen bytes")) }
        == "한글 and more than fifteen bytes")
    #expect(written { $0.append(UInt8(ascii: "x")) } == "x")
    #expect(written { $0.append(bytes: [0x61, 0x62]) } == "ab")
  }

  @Test func wholeNumbers() {
    var numbers: [Int] = [0, 9, 10, 99, 100, 999, 1000, 9999, 10_000, .max, .min, -1, -10]
    for shift in 0..<63 { numbers.append(0x5A3C_96F1_0B7E_D248 >> shift) }
    for number in numbers {
      #expect(written { $0.append(decimal: number) } == String(number))
    }
    #expect(written { $0.append(decimal: UInt64.max) } == String(UInt64.max))
    #expect(written { $0.append(decimal: UInt8(7)) } == "7")
    #expect(written { $0.append(decimal: Int32.min) } == String(Int32.min))
  }

  @Test func fixedDecimals() {
    #expect(written { $0.append(scaled: 12345, decimals: 3) } == "12.345")
    #expect(written { $0.append(scaled: -5, decimals: 3) } == "-0.005")
    #expect(written { $0.append(scaled: 0, decimals: 2) } == "0.00")
    #expect(written { $0.append(scaled: 7, decimals: 0) } == "7")
    #expect(written { $0.append(scaled: 1500, decimals: 3, trimmingZeros: true) } == "1.5")
    #expect(written { $0.append(scaled: 2000, decimals: 3, trimmingZeros: true) } == "2")
    #expect(written { $0.append(scaled: .min, decimals: 18) } == "-9.223372036854775808")
  }

  @Test(
    arguments: [
      (1.0, "1"), (0.95, "0.95"), (-2.5, "-2.5"), (0, "0"), (-0.0, "-0"),
      (1e15, "1000000000000000"),
      (1e16, "1e+16"), (1e-5, "1e-05"), (.leastNonzeroMagnitude, "5e-324"),
      (0.1 + 0.2, "0.30000000000000004"),
      (9_007_199_254_740_992, "9007199254740992"), (.nan, "null"), (-.infinity, "null"),
    ] as [(Double, String)])
  func shortestNumbers(value: Double, text: String) {
    #expect(written { $0.append(shortest: value) } == text)
  }

  @Test func hexadecimal() {
    #expect(written { $0.append(hex: 0xAB, digits: 4) } == "00ab")
    #expect(written { $0.append(hex: .max) } == "ffffffffffffffff")
    #expect(
      written { $0.append(uuidHigh: 0x2ed6_657d_e927_568b, low: 0x95e1_2665_a8ae_a6a2) }
        == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  /// All digits at all places.
  @Test func identifiersAreTheirDigits() {
    var word: UInt64 = 0x0123_4567_89AB_CDEF
    for _ in 0..<200 {
      let high = word
      word = word &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let digits = [high, word].map { part in
        let text = String(part, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
      }.joined()
      let text = written { $0.append(uuidHigh: high, low: word) }
      #expect(text.filter { $0 != "-" } == digits)
      #expect(text.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
    }
  }

  /// Through a small buffer, in pieces of all lengths, everything arrives in order.
  @Test func throughADescriptor() throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("out")
    let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
    var observed: [UInt8] = []
    var expected = ""
    do {
      var writer = ByteWriter(descriptor: descriptor, path: path, capacity: 4096) {
        observed += $0
      }
      for length in 0..<300 {
        let piece = String(
          repeating: Character(UnicodeScalar(UInt8(97 + length % 26))), count: length * 50)
        writer.append(text: piece)
        writer.append(decimal: length)
        writer.append("\n")
        expected += piece + String(length) + "\n"
      }
      try writer.finish()
      #expect(writer.byteCount == expected.utf8.count)
    }
    close(descriptor)
    #expect(directory.text("out") == expected)
    #expect(observed == Array(expected.utf8))
  }

  /// A non-blocking pipe takes what it can and then says that it is full.
  @Test func shortWritesAndFullPipes() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
    let total = 1 << 20
    let counted = LockedCount()
    let reader = Thread {
      var block = [UInt8](repeating: 0, count: 5000)
      while true {
        let count = read(reading, &block, block.count)
        if count <= 0 { break }
        counted.add(count)
      }
      counted.finish()
    }
    reader.start()
    var writer = ByteWriter(descriptor: writing, path: "pipe", capacity: 10_000)
    for _ in 0..<total / 16 { writer.append("0123456789abcde\n") }
    try writer.finish()
    close(writing)
    #expect(counted.wait() == total)
    close(reading)
  }

  @Test func closedPipe() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    var writer = ByteWriter(descriptor: ends[1], path: "pipe", capacity: 4096)
    for _ in 0..<10_000 { writer.append("some data\n") }
    #expect(writer.failure?.isClosedPipe == true)
    do {
      try writer.finish()
      Issue.record("a closed pipe went unnoticed")
    } catch {
      #expect(error.isClosedPipe)
    }
    close(ends[1])
  }

  /// The last bytes fail too, which only the final flush can see.
  @Test(.enabled(if: access("/dev/full", W_OK) == 0))
  func fullDevice() {
    let descriptor = open("/dev/full", O_WRONLY)
    var writer = ByteWriter(descriptor: descriptor, path: "/dev/full")
    writer.append("x")
    #expect(writer.failure == nil)
    do {
      try writer.finish()
      Issue.record("a full device went unnoticed")
    } catch {
      #expect(error == IOFailure(path: "/dev/full", operation: .write, code: ENOSPC))
      #expect(!error.isClosedPipe)
      #expect(error.description.hasPrefix("cannot write /dev/full: "))
    }
    close(descriptor)
  }
}

/// A number that one thread counts up and another waits for.
final class LockedCount: @unchecked Sendable {
  private let condition = NSCondition()
  private var count = 0
  private var isDone = false

  func add(_ number: Int) {
    condition.withLock { count += number }
  }

  func finish() {
    condition.withLock {
      isDone = true
      condition.signal()
    }
  }

  func wait() -> Int {
    condition.withLock {
      while !isDone { condition.wait() }
      return count
    }
  }
}
