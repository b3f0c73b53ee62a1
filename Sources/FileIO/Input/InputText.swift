/// Makes the text of an input out of its bytes.
package enum InputText {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Expands gzip, removes a byte order mark, and rejects what is not UTF-8 text.
  ///
  /// O(bytes).
  package static func prepare(_ bytes: [UInt8], source: String) throws(InputError) -> [UInt8] {
    var text = try Gzip.expand(bytes, source: source)
    if Gzip.recognizes(text) {
      throw unreadable("gzip data within gzip data", "unpack it first with `gzip -dc`", source)
    }
    // Readers keep places in texts as 32 bits.
    guard text.count <= UInt32.max else {
      throw InputError(
        .structure, source: source, location: .whole, message: "this is larger than 4 GiB")
    }
    if let encoding = encoding(of: text) {
      throw InputError(
        .unknownFormat, source: source, location: .whole, message: "this is \(encoding)",
        hint: "save it as UTF-8, for instance with `iconv -f \(encoding) -t UTF-8`")
    }
    if let signature = ContentSignature.of(text) {
      throw unreadable(signature.name, signature.hint, source)
    }
    if text.starts(with: mark) { text.removeFirst(mark.count) }
    return text
  }

  /// An error for an input that is something else.
  package static func unreadable(_ what: String, _ hint: String, _ source: String) -> InputError {
    InputError(
      .unknownFormat, source: source, location: .whole, message: "this looks like \(what)",
      hint: hint)
  }

  /// Whether there is only white space.
  ///
  /// - Complexity: O(bytes) for those, else O(1).
  package static func isBlank(_ text: [UInt8]) -> Bool {
    text.allSatisfy { $0 == 32 || (9...13).contains($0) }
  }

  /// The encoding of a text with units of two or four bytes, `nil` for any other: there is a byte
  /// order mark, or zeros fill the other bytes of the first characters.
  private static func encoding(of text: [UInt8]) -> String? {
    // The longer mark begins like the shorter one.
    if text.starts(with: [0xFF, 0xFE, 0, 0]) || text.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let units = text.prefix(8)
    guard units.count >= 4, units.contains(0) else { return nil }
    func fits(_ width: Int, _ place: Int) -> Bool {
      units.count % width == 0
        && units.enumerated().allSatisfy { ($0.offset % width == place) != ($0.element == 0) }
    }
    if fits(4, 0) { return "UTF-32LE" }
    if fits(4, 3) { return "UTF-32BE" }
    let even = Array(units.prefix(units.count / 2 * 2))
    func isWide(_ place: Int) -> Bool {
      even.enumerated().allSatisfy { ($0.offset % 2 == place) != ($0.element == 0) }
    }
    return isWide(0) ? "UTF-16LE" : isWide(1) ? "UTF-16BE" : nil
  }
}
