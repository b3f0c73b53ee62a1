public import FileIO

/// Where files of a format carry a stamp: the recipe of their map as one line of JSON, which readers
/// of the format ignore.
///
/// A stamp is found in damaged files, too, unless the damage is in the stamp itself, so that a
/// damaged file can be compared with what its recipe makes.
///
/// ```swift
/// GraphFormat.graphml.stamp?.line(in: bytes)
/// // {"generator":{"name":"warpwright","version":"0.12.0"},"preset":"galaxy","schema":…
/// ```
public struct StampPlace: Sendable {
  /// How the line is written.
  let spelling: StampSpelling
  /// Texts that every file of the format holds, of which those of other formats hold fewer.
  let signs: [[UInt8]]

  /// Bytes in which formats that begin with their recipe have all signs.
  private static let beginning = 1 << 16

  /// A place.
  ///
  /// - Parameters:
  ///   - spelling: How the line is written.
  ///   - signs: Three texts that every file of the format holds, of which those of other formats
  ///     hold one at most.
  public init(_ spelling: StampSpelling, signs: String...) {
    self.spelling = spelling
    self.signs = signs.map { Array($0.utf8) }
  }

  /// Appends a stamp as the format writes it.
  ///
  /// - Parameters:
  ///   - line: The stamp.
  ///   - out: Where it goes.
  /// - Complexity: O(bytes).
  public func append(_ line: String, to out: inout ByteWriter) {
    spelling.append(line, to: &out)
  }

  /// Counts the signs of several formats in a file, which may be damaged.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - places: Where files of the formats carry a stamp.
  /// - Returns: How many of the signs of each it holds; those of its beginning, if they are all of one
  ///   format.
  /// - Complexity: O(bytes), O(1) for large files that begin with all signs of a format.
  public static func likeness(of bytes: [UInt8], to places: [StampPlace]) -> [Int] {
    if bytes.count > beginning {
      let found = likeness(of: Array(bytes[..<beginning]), to: places)
      if zip(found, places).contains(where: { $0 == $1.signs.count }) { return found }
    }
    let found = ByteSearch.occurrences(of: places.flatMap(\.signs), in: bytes)
    var first = 0
    return places.map { place in
      defer { first += place.signs.count }
      return found[first..<first + place.signs.count].count { $0 }
    }
  }

  /// Finds the stamp of a file.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: The stamp as it is written, or the members that stand for one; nil if there is none.
  /// - Complexity: O(bytes).
  public func line(in bytes: [UInt8]) -> String? {
    if case .members = spelling { return StampScanner(bytes, .plain).head() }
    return StampScanner(bytes, spelling).line()
  }
}
