extension String {
  /// The text as a spreadsheet takes it for a text: one that begins like a formula gets an
  /// apostrophe in front.
  ///
  /// It is done on request only, because every other program would read a name that is not the name.
  ///
  /// - Complexity: O(1), and O(length) if it does.
  package var withoutFormula: String {
    switch utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A,
      0x0D:
      "'" + self
    default: self
    }
  }
}
