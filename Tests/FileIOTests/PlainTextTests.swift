import FileIO
import Testing

@Suite struct PlainTextTests {
  /// Every byte at every place of texts up to two words and a half long, against a search byte by byte.
  @Test func textsThatHoldSpecialBytesAreNotAppended() {
    let pairs: [(UInt8, UInt8)] = [
      (UInt8(ascii: "\\"), UInt8(ascii: "\\")), (UInt8(ascii: ","), UInt8(ascii: "\"")),
    ]
    for length in 0...20 {
      for place in 0..<max(length, 1) {
        for byte in UInt8(0)..<0x80 {
          var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
          if length > 0 { bytes[place] = byte }
          let text = String(decoding: bytes, as: UTF8.self)
          for (one, other) in pairs {
            let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != one && $0 != other }
            var writer = ByteWriter()
            let isAppended = writer.append(plain: text, without: one, other)
            let written = writer.takeBytes()
            if isAppended != isPlain || written != (isPlain ? bytes : []) {
              Issue.record("\(bytes) without \(one) and \(other)")
            }
          }
        }
      }
    }
  }

  @Test func otherLettersArePlain() {
    var writer = ByteWriter()
    let isAppended = writer.append(
      plain: "Ünter Ñandú 한글 \u{7F}\u{80}", without: UInt8(ascii: "\""), UInt8(ascii: "\\"))
    #expect(isAppended)
    #expect(
      String(decoding: writer.takeBytes(), as: UTF8.self) == "Ünter Ñandú 한글 \u{7F}\u{80}")
  }

  @Test func bytesAreWrittenInPlace() {
    var writer = ByteWriter(memoryCapacity: 64)
    var left = 1000
    while left > 0 {
      let first = 1000 - left
      left -= writer.append(atMost: left) { room in
        for place in room.indices { room[place] = UInt8(truncatingIfNeeded: first + place) }
        return room.count
      }
    }
    #expect(writer.takeBytes() == (0..<1000).map { UInt8(truncatingIfNeeded: $0) })
  }
}
