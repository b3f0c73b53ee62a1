/// Takes the clock out of PDF files: their writer notes the time of drawing, in local time, and equal
/// maps would differ.
enum PortableDate {
  private static let key = Array("/CreationDate (".utf8)
  /// The default epoch of galaxies, as PDF writes times (ISO 32000-1, 7.9.4).
  private static let date = Array("D:20260101000000Z".utf8)

  /// Replaces the time of creation by a fixed one.
  ///
  /// What follows moves, so the table of offsets at the end of the file is brought up to date.
  ///
  /// A file that does not note the time in plain text, or has no plain table, stays as it is.
  ///
  /// - Complexity: O(bytes).
  static func fix(_ pdf: inout [UInt8]) {
    guard let start = lastIndex(of: key, in: pdf).map({ $0 + key.count }),
      let end = pdf[start...].firstIndex(of: UInt8(ascii: ")")), end - start <= 32,
      let trailer = lastIndex(of: Array("startxref\n".utf8), in: pdf).map({ $0 + 10 }),
      let table = number(in: pdf, at: trailer), table > end, table < trailer,
      pdf[table...].starts(with: "xref\n".utf8)
    else { return }
    let shift = date.count - (end - start)
    // Entries are ten digits of an offset, a blank, five digits, a blank, `n` or `f`, and a line end.
    var line = table + 5
    while line < trailer, let next = pdf[line...].firstIndex(of: UInt8(ascii: "\n")) {
      if next - line == 19, pdf[line + 17] == UInt8(ascii: "n"),
        let offset = number(in: pdf, at: line),
        offset > end
      {
        var rest = offset + shift
        for digit in (line..<(line + 10)).reversed() {
          pdf[digit] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      line = next + 1
    }
    let digits = pdf[trailer...].prefix { $0 != UInt8(ascii: "\n") }
    pdf.replaceSubrange(digits.startIndex..<digits.endIndex, with: "\(table + shift)".utf8)
    pdf.replaceSubrange(start..<end, with: date)
  }

  /// The decimal number that begins at an index; nil if there is none, or one too large for a file.
  private static func number(in bytes: [UInt8], at start: Int) -> Int? {
    var value = 0
    var index = start
    while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
      guard index - start < 15 else { return nil }
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    return index > start ? value : nil
  }

  private static func lastIndex(of word: [UInt8], in bytes: [UInt8]) -> Int? {
    guard bytes.count >= word.count else { return nil }
    return (0...(bytes.count - word.count)).last { index in
      bytes[index] == word[0] && bytes[index...].starts(with: word)
    }
  }
}
