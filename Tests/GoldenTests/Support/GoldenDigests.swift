import Determinism

/// The committed digests of one version: a line for each preset, profile, seed and format.
///
/// The file names its version and ends with a seal, the digest of its lines, so that a line cannot
/// be edited by hand. `Tests/House/versions.py` compares it with its history and with the changelog.
struct GoldenDigests {
  /// The version of the generator.
  var version: String
  /// Digests by what they are of: preset, profile, seed and format.
  var lines: [String: String] = [:]

  /// Creates an empty list.
  init(version: String) {
    self.version = version
  }

  /// Reads the text of a file.
  ///
  /// - Returns: `nil` if the text is not of this form or its seal is wrong.
  init?(text: String) {
    let rows = text.split(separator: "\n")
    guard let head = rows.first, head.hasPrefix("version "),
      let last = rows.last, last.hasPrefix("seal ")
    else { return nil }
    self.init(version: String(head.dropFirst(8)))
    for row in rows.dropFirst().dropLast() {
      guard let space = row.lastIndex(of: " ") else { return nil }
      lines[String(row[..<space])] = String(row[row.index(after: space)...])
    }
    guard self.text == text else { return nil }
  }

  /// The text of the file.
  var text: String {
    let body = lines.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }.joined()
    let seal = GoldenDigests.digest(Array("version \(version)\n\(body)".utf8))
    return "version \(version)\n\(body)seal \(seal)\n"
  }

  /// The first 20 hexadecimal digits of a SHA-256.
  static func digest(_ bytes: [UInt8]) -> String {
    String(SHA256.digest(bytes).hex.prefix(20))
  }
}
