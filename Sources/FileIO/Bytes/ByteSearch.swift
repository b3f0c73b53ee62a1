import Platform

/// The search for a text among bytes.
public enum ByteSearch {
  /// Finds the first occurrence of a text.
  ///
  /// - Parameters:
  ///   - text: The text; it is not empty.
  ///   - bytes: Where to search.
  ///   - start: The offset to begin at.
  /// - Returns: The offset of the occurrence; nil if there is none.
  /// - Complexity: O(bytes).
  public static func first(_ text: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
    guard start >= 0, start < bytes.count, !text.isEmpty else { return nil }
    return bytes.withUnsafeBytes { raw in
      text.withUnsafeBytes { needle -> Int? in
        guard let base = raw.baseAddress, let word = needle.baseAddress,
          let found = memmem(base + start, raw.count - start, word, needle.count)
        else { return nil }
        return UnsafeRawPointer(found) - base
      }
    }
  }

  /// Finds the first occurrence of a text.
  ///
  /// - Parameters:
  ///   - text: The text; it is not empty.
  ///   - bytes: Where to search.
  ///   - start: The offset to begin at.
  /// - Returns: The offset of the occurrence; nil if there is none.
  /// - Complexity: O(bytes).
  public static func first(_ text: String, in bytes: [UInt8], from start: Int = 0) -> Int? {
    first(Array(text.utf8), in: bytes, from: start)
  }
}
