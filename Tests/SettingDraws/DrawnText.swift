import Determinism

/// Texts as people and programs give them.
enum DrawnText {
  private static let alphabets: [[Character]] = [
    Array("abcdefghij klmnop"), Array("ABC-_ .,'\"\\/&<>%=;:$"), Array("äßñø漢字かなЖωا "),
    Array("🚀🛰️👩‍🚀🇩🇪 "), Array("e\u{301}a\u{308}\u{323}o "), Array("x "),
  ]

  /// A text of 1…`maximum` characters, often as long as may be.
  static func draw(maximum: Int, _ stream: inout RandomStream) -> String {
    let alphabet = stream.pick(from: alphabets)
    let length = stream.chance(1, in: 2) ? maximum : stream.int(in: 1...maximum)
    var text = ""
    var scalars = 0
    while scalars < length {
      let next = stream.pick(from: alphabet)
      scalars += next.unicodeScalars.count
      if scalars > length { break }
      text.append(next)
    }
    return text.isEmpty ? "Q" : text
  }
}
