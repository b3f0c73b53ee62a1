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

  /// Finds out which of several texts occur among bytes, in one pass.
  ///
  /// ```swift
  /// ByteSearch.occurrences(of: [Array("<svg".utf8), Array("%PDF".utf8)], in: bytes)  // [true, false]
  /// ```
  ///
  /// - Parameters:
  ///   - texts: The texts, each of two bytes at least; shorter ones are nowhere.
  ///   - bytes: Where to search.
  /// - Returns: Whether each of them occurs.
  /// - Complexity: O(bytes) for texts that begin with rare pairs of bytes; the pass ends once all are
  ///   found.
  public static func occurrences(of texts: [[UInt8]], in bytes: [UInt8]) -> [Bool] {
    var found = [Bool](repeating: false, count: texts.count)
    var missing = texts.indices.filter { texts[$0].count >= 2 }
    // One bit for each pair of bytes with which a text begins.
    var pairs = [UInt64](repeating: 0, count: 1 << 10)
    for index in missing {
      let pair = Int(texts[index][0]) << 8 | Int(texts[index][1])
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
    }
    bytes.withUnsafeBufferPointer { bytes in
      pairs.withUnsafeBufferPointer { pairs in
        guard bytes.count >= 2 else { return }
        var pair = Int(bytes[0])
        for place in 1..<bytes.count {
          pair = (pair & 0xFF) << 8 | Int(bytes[place])
          guard pairs[pair >> 6] >> UInt64(pair & 63) & 1 != 0 else { continue }
          let rest = bytes[(place - 1)...]
          missing.removeAll { index in
            found[index] = rest.starts(with: texts[index])
            return found[index]
          }
          if missing.isEmpty { return }
        }
      }
    }
    return found
  }
}
