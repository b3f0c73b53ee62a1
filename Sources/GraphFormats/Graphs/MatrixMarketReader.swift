import FileIO
import GalaxyModel

/// Reads a square matrix of Matrix Market as a graph: an entry in row i and column j is a warp from
/// i to j.
///
/// Values are checked and ignored; in a dense matrix (`array`) those that are not zero are
/// entries.
///
/// What is accepted and what is rejected follows `scipy.io.mmread`. O(bytes) time and space: a matrix may
/// not have many more rows than half of the bytes of its text.
struct MatrixMarketReader {
  private let input: GraphInput

  /// A reader of an input.
  init(_ input: GraphInput) { self.input = input }

  /// Whether a text begins with the banner, of which some collections write one sign less.
  static func recognizes(_ text: ArraySlice<UInt8>) -> Bool {
    text.prefix(64).drop { $0 == UInt8(ascii: "%") }.starts(with: MatrixMarketHeader.name.utf8)
      && text.first == UInt8(ascii: "%")
  }

  func read(_ bytes: [UInt8]) throws(InputError) -> Galaxy {
    var region = Region(
      type: nil, name: "matrix-market",
      displayName: "matrix-market", sectors: SectorTable(count: 0))
    try input.scan(bytes) { buffer throws(TextFault) in
      var lines = MatrixLines(buffer)
      let header = try MatrixMarketHeader(&lines)
      region.sectors = SectorTable(count: header.rows)
      region.declaredSectorCount = header.rows
      if header.isDense {
        try readArray(&lines, header, into: &region.warps)
      } else {
        try readEntries(&lines, header, into: &region.warps)
      }
    }
    return try Galaxy.ofGraph(region, input)
  }

  /// Lines of a row, a column, and a value.
  private func readEntries(
    _ lines: inout MatrixLines, _ header: MatrixMarketHeader, into warps: inout WarpTable
  ) throws(TextFault) {
    guard header.entries == 0 || !header.hasOpposites else { throw opposites(lines) }
    while lines.next() {
      guard warps.count < header.entries else {
        throw lines.fault("there are more entries than \(header.entries)")
      }
      let row = try index(0, lines, header)
      let column = try index(1, lines, header)
      try header.value.check(lines, from: 2)
      warps.source.append(UInt32(row - 1))
      warps.destination.append(UInt32(column - 1))
      warps.flags.append(header.isSymmetric ? .twoWay : [])
    }
    guard warps.count == header.entries else {
      throw lines.fault("\(header.entries) entries are announced, and \(warps.count) are there")
    }
  }

  private func opposites(_ lines: MatrixLines) -> TextFault {
    lines.fault("one half of a skew-symmetric matrix is negative, which no unsigned integer is")
  }

  private func index(
    _ place: Int, _ lines: MatrixLines, _ header: MatrixMarketHeader
  ) throws(TextFault) -> Int {
    guard let number = lines.integer(place) else {
      throw lines.fault("rows and columns are integers from 1", at: place)
    }
    guard number >= 1 else { throw lines.fault("rows and columns are integers from 1", at: place) }
    guard number <= header.rows else {
      throw lines.fault("the matrix has only \(header.rows) rows", at: place)
    }
    return number
  }

  /// Lines of one value each, column by column; of a symmetric matrix the lower triangle.
  private func readArray(
    _ lines: inout MatrixLines, _ header: MatrixMarketHeader, into warps: inout WarpTable
  ) throws(TextFault) {
    // Where nothing is below the diagonal there is no place for a value.
    let above = header.isSkew ? 1 : 0
    var (row, column) = (above, 0)
    var count = 0
    while lines.next() {
      guard count < header.entries else {
        throw lines.fault("there are more values than \(header.entries)")
      }
      if try header.value.isNonzero(lines) {
        // Small ones are wrapped, as in SciPy.
        guard !header.hasOpposites || lines.text(0).first == "-" || Int(lines.text(0)) != nil else {
          throw opposites(lines)
        }
        warps.source.append(UInt32(row))
        warps.destination.append(UInt32(column))
        warps.flags.append(header.isSymmetric ? .twoWay : [])
      }
      count += 1
      row += 1
      if row == header.rows {
        column += 1
        row = header.isSymmetric ? column + above : 0
      }
    }
    guard count == header.entries else {
      throw lines.fault("\(header.entries) values are expected, and \(count) are there")
    }
  }
}
