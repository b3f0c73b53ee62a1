import FileIO

/// Writes commands so that a shell reads them back as they were.
enum ShellWords {
  /// The words as one line.
  ///
  /// Characters that steer terminals are written harmlessly, so words with such are shown and not
  /// meant to be pasted; words of enormous length are cut.
  static func line(_ words: [String]) -> String {
    words.map { word in
      quoted(word.utf8.count > 2000 ? String(word.prefix(2000)) + "..." : word).terminalSafe
    }.joined(separator: " ")
  }

  /// The words as one line that a shell reads as these words, of whatever length.
  ///
  /// Only those with characters that steer terminals are not meant to be pasted.
  static func exact(_ words: [String]) -> String {
    words.map { quoted($0).terminalSafe }.joined(separator: " ")
  }

  private static func quoted(_ safe: String) -> String {
    let isPlain =
      !safe.isEmpty
      && safe.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B...0x2F, 0x3A, 0x3D, 0x40, 0x5F: true
        default: false
        }
      }
    if isPlain { return safe }
    let escaped = safe.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    return "'\(escaped)'"
  }
}
