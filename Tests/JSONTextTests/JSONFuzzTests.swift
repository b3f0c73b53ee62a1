import GalaxyTestSupport
import JSONText
import Testing

/// Inputs that something has gone wrong with.
///
/// None may end the process, and what is still taken must be written and read again without a
/// change.
@Suite struct JSONFuzzTests {
  private static let document = #"""
    {"schema":"warpwright.galaxy","version":1,"seed":2102,"big":-9223372036854775808,
    "settings":{"a.b":null,"c":true,"d":[0.5,-1.25e-7,1e+16,""]},
    "tables":{"sectors":[{"id":1,"name":"Amber \"Door\"","x":1.5,"tags":["é","한글","\ud83d\ude80"]},
    {"id":2,"name":"\u0041\n\t","x":-0,"tags":[]},{"id":3,"x":null,"name":"","tags":[[],{}]}]}}
    """#

  /// Checks one input in both dialects.
  ///
  /// Returns whether the strict one took it.
  private func check(_ bytes: [UInt8]) -> Bool {
    for dialect in [JSONDialect.json5, .strict] {
      guard let value = try? JSONValue.parse(bytes, dialect: dialect) else {
        if dialect == .strict { return false }
        let error = syntaxError(bytes, dialect)
        if let error, error.description.isEmpty || error.offset > bytes.count {
          Issue.record("the place of an error lies outside of the document")
        }
        continue
      }
      let written = value.bytes()
      if (try? JSONValue.parse(written)) != value {
        Issue.record("not the same after writing: \(String(decoding: bytes, as: UTF8.self))")
      }
    }
    return true
  }

  @Test func truncationAtEveryByte() {
    let bytes = Array(Self.document.utf8)
    #expect(check(bytes))
    for count in 0..<bytes.count {
      #expect(!check(Array(bytes[..<count])), "the first \(count) bytes are a document")
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func mutations(seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let original = Array(Self.document.utf8)
    let telling =
      Array("{}[]\",:\\/'+-.0eExu \n\u{0}*tfnN".utf8) + [0x80, 0xC0, 0xED, 0xEF, 0xF4, 0xFF]
    for _ in 0..<5000 {
      var bytes = original
      for _ in 0...Int(random.next() % 3) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 5 {
        case 0: bytes[place] ^= 1 << UInt8(random.next() % 8)
        case 1: bytes[place] = telling[Int(random.next() % UInt64(telling.count))]
        case 2: bytes.insert(telling[Int(random.next() % UInt64(telling.count))], at: place)
        case 3: bytes.remove(at: place)
        default:
          let other = Int(random.next() % UInt64(bytes.count))
          bytes.removeSubrange(min(place, other)..<min(max(place, other), min(place, other) + 9))
        }
      }
      _ = check(bytes)
    }
  }

  @Test func pieces() {
    var random = SeededGenerator(state: 3)
    let pieces = [
      "{", "}", "[", "]", ":", ",", "\"a\"", "\"b\"", "'a'", "a", "1", "-", "+", ".", "e5", "0x",
      "\\",
      "\"", "/*", "*/", "//", "\n", "\\u", "\\ud83d", "dc00", "null", "true", "NaN", "é",
      "\u{2028}",
    ].map { Array($0.utf8) }
    for _ in 0..<5000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int(random.next() % 12) {
        bytes += pieces[Int(random.next() % UInt64(pieces.count))]
      }
      _ = check(bytes)
    }
  }
}

/// SplitMix64, so that every run tries the same cases.
struct SeededGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
