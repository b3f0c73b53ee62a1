/// The search for a text among bytes.
public enum ByteSearch {
  /// Finds the first occurrence of a text, by the algorithm of Horspool.
  ///
  /// - Parameters:
  ///   - text: The text; an empty one is nowhere.
  ///   - bytes: Where to search.
  ///   - start: The offset to begin at.
  /// - Returns: The offset of the occurrence; nil if there is none.
  /// - Complexity: O(bytes) for texts that are rare; steps are as long as the text at best.
  public static func first(_ text: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
    guard let last = text.last, start >= 0 else { return nil }
    // How far to go on from a byte that is under the last one of the text.
    var steps = [Int](repeating: text.count, count: 256)
    for (place, byte) in text.dropLast().enumerated() { steps[Int(byte)] = text.count - 1 - place }
    return bytes.withUnsafeBufferPointer { bytes in
      text.withUnsafeBufferPointer { text in
        steps.withUnsafeBufferPointer { steps -> Int? in
          var end = start + text.count - 1
          while end < bytes.count {
            let byte = bytes[end]
            if byte == last {
              var place = text.count - 2
              while place >= 0, bytes[end - text.count + 1 + place] == text[place] { place -= 1 }
              if place < 0 { return end - text.count + 1 }
            }
            end += steps[Int(byte)]
          }
          return nil
        }
      }
    }
  }

  /// Finds the first occurrence of a text.
  ///
  /// - Parameters:
  ///   - text: The text; an empty one is nowhere.
  ///   - bytes: Where to search.
  ///   - start: The offset to begin at.
  /// - Returns: The offset of the occurrence; nil if there is none.
  /// - Complexity: As above.
  public static func first(_ text: String, in bytes: [UInt8], from start: Int = 0) -> Int? {
    first(Array(text.utf8), in: bytes, from: start)
  }
}
