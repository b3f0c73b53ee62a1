extension EdgeListReader {
  /// Finds out whether a text may be an edge list: the first line that is no comment begins with a
  /// number, or all lines are pairs of names, of which one comes twice.
  ///
  /// - Complexity: O(bytes).
  static func likeness(_ bytes: [UInt8]) -> GraphRecognition.Likeness {
    bytes.withUnsafeBufferPointer { buffer in
      var lines = EdgeLines(buffer)
      var seen: Set<[UInt8]> = []
      var (edges, isConnected) = (0, false)
      do throws(EdgeLines.Problem) {
        while let line = try lines.next() {
          if edges == 0, seen.isEmpty, lines.isNumber(line.sectors[0]) { return .yes }
          for sector in line.sectors {
            guard lines.isName(sector) || lines.isNumber(sector) else {
              return seen.isEmpty && isSigned(buffer[sector]) ? .yes : .no
            }
            if !isConnected { isConnected = !seen.insert(Array(buffer[sector])).inserted }
          }
          edges += line.sectors.count == 2 ? 1 : 0
        }
      } catch {
        return seen.isEmpty && beginsWithNumber(buffer, at: error.offset) ? .yes : .no
      }
      // Comments alone are a list without edges.
      if seen.isEmpty { return .yes }
      return edges > 1 && isConnected ? .yes : .perhaps("edges between named sectors")
    }
  }

  private static func isSigned(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    NumberToken.isReal(text)
  }

  /// Whether the line of a byte begins with a digit.
  private static func beginsWithNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Bool {
    let start = bytes[..<offset].lastIndex(of: 10).map { $0 + 1 } ?? 0
    return bytes[start...].first { $0 != 32 && $0 != 9 }.map { $0 &- 48 < 10 } ?? false
  }
}
