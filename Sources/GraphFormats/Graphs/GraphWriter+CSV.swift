import FileIO

extension GraphWriter {
  /// A cell, in quotes if they mark that the table is complete.
  func quoted(_ text: String, if isQuoted: Bool) -> String {
    isQuoted ? "\"\(text)\"" : text
  }

  /// Appends a cell of any text.
  func append(cell plain: String, to out: inout ByteWriter) {
    let text = isFormulaSafe ? plain.withoutFormula : plain
    // Readers drop blanks around a cell without quotes.
    let isPlain =
      text.utf8.allSatisfy { $0 >= 32 && $0 != 0x22 && $0 != 0x2C }
      && text.utf8.first != 32 && text.utf8.last != 32
    guard !isPlain else { return out.append(text: text) }
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == 0x22 { out.append(byte) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }
}
