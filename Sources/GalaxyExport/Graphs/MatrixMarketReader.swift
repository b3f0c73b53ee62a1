import GalaxyModel

/// Reads a square sparse matrix in the coordinate format of Matrix Market as a graph: an entry in row
/// i and column j is a warp from i to j. Values are passed over.
///
/// O(bytes) time and space: a matrix may not have many more rows than half of the bytes of its text.
struct MatrixMarketReader {
  let source: String
  let root: Int?

  static let banner = "%%MatrixMarket"
  /// Rows that any matrix may have, and for how many bytes there may be one more.
  private static let rows = (always: 1 << 16, bytesEach: 2)

  func read(_ bytes: [UInt8]) throws(InputError) -> Galaxy {
    var region = Region(
      type: nil, name: InputFormat.matrixMarket.rawValue,
      displayName: InputFormat.matrixMarket.rawValue, sectors: SectorTable(count: 0))
    do throws(TextFault) {
      try bytes.withUnsafeBufferPointer { buffer throws(TextFault) in
        try read(buffer, into: &region)
      }
    } catch {
      throw InputError(
        .syntax, source: source, location: TextPlace.location(of: error.offset, in: bytes),
        message: error.message)
    }
    return try Galaxy.ofGraph(region, root: root, source: source)
  }

  private func read(
    _ bytes: UnsafeBufferPointer<UInt8>, into region: inout Region
  ) throws(TextFault) {
    let isSymmetric = try readBanner(bytes)
    var lines = NumberLines(bytes)
    lines.skipLine()
    skipComments(&lines)
    let start = lines.position
    let size = try lines.numbers(limit: 3, largest: 1 << 53)
    guard size.count == 3 else {
      throw TextFault(
        offset: start, message: "the numbers of rows, columns and entries are expected")
    }
    guard size[0] == size[1] else {
      throw TextFault(offset: start, message: "the matrix of a graph is square")
    }
    guard size[0] <= Self.rows.always + bytes.count / Self.rows.bytesEach,
      size[2] <= bytes.count / 4 + 1
    else {
      throw TextFault(offset: start, message: "the file is too short for a matrix of this size")
    }
    region.sectors = SectorTable(count: size[0])
    region.declaredSectorCount = size[0]
    while true {
      skipComments(&lines)
      guard !lines.isAtEnd else { break }
      let place = lines.position
      let (row, column) = try entry(&lines, rows: size[0])
      guard region.warps.count < size[2] else {
        throw TextFault(offset: place, message: "there are more entries than \(size[2])")
      }
      region.warps.source.append(UInt32(row - 1))
      region.warps.destination.append(UInt32(column - 1))
      region.warps.flags.append(isSymmetric ? .twoWay : [])
    }
    guard region.warps.count == size[2] else {
      throw lines.fault("\(size[2]) entries are announced, and \(region.warps.count) are there")
    }
  }

  /// Whether the other triangle of the matrix follows from the one that is listed.
  private func readBanner(_ bytes: UnsafeBufferPointer<UInt8>) throws(TextFault) -> Bool {
    let line = String(decoding: bytes.prefix(256).prefix { $0 != 10 && $0 != 13 }, as: UTF8.self)
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).map { $0.lowercased() }
    guard words.count == 5, words[0] == Self.banner.lowercased(), words[1] == "matrix" else {
      throw TextFault(
        offset: 0, message: "`\(Self.banner) matrix coordinate pattern general` is expected")
    }
    guard words[2] == "coordinate" else {
      throw TextFault(offset: 0, message: "only the coordinate format lists the entries of a graph")
    }
    guard ["pattern", "integer", "real", "complex"].contains(words[3]) else {
      throw TextFault(offset: 0, message: "entries are pattern, integer, real or complex")
    }
    guard ["general", "symmetric", "skew-symmetric", "hermitian"].contains(words[4]) else {
      throw TextFault(offset: 0, message: "a matrix is general or symmetric")
    }
    return words[4] != "general"
  }

  private func skipComments(_ lines: inout NumberLines) {
    while let first = lines.beginning(), first == UInt8(ascii: "%") || first == 10 {
      lines.skipLine()
    }
  }

  /// Row and column of an entry; what follows is its value.
  private func entry(
    _ lines: inout NumberLines, rows: Int
  ) throws(TextFault) -> (row: Int, column: Int) {
    var pair = [0, 0]
    for place in 0...1 {
      lines.skipBlanks()
      let start = lines.position
      while !lines.isAtEnd, lines.bytes[lines.position] &- 48 < 10 {
        pair[place] = pair[place] * 10 + Int(lines.bytes[lines.position] &- 48)
        lines.position += 1
        guard pair[place] <= rows else {
          throw TextFault(offset: start, message: "the matrix has only \(rows) rows")
        }
      }
      guard lines.position > start, pair[place] > 0 else {
        throw TextFault(offset: start, message: "rows and columns are numbers from 1")
      }
    }
    lines.skipLine()
    return (pair[0], pair[1])
  }
}
