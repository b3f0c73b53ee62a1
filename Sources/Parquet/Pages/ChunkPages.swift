import Platform

/// Makes the pages of a chunk: the values of one column in one row group.
struct ChunkPages {
  /// Bytes of values after which a page ends.
  private static let limit = 1 << 20

  /// A page before it is compressed.
  struct Page {
    /// Rows of a data page, values of a dictionary.
    var count: Int
    var isDictionary: Bool
    var bytes: [UInt8]
  }

  /// The pages in order.
  private(set) var pages: [Page] = []
  /// Whether values are numbers of a dictionary, which is the first page.
  let hasDictionary: Bool
  private let values: ColumnValues

  init(_ values: ColumnValues) {
    self.values = values
    if values.hasDictionary, !Self.pays(values) { values.spellOut() }
    hasDictionary = values.hasDictionary
    if hasDictionary {
      addNumbers()
    } else if values.column.type == .boolean {
      addFlags()
    } else {
      addPlain()
    }
  }

  /// Bits of a number of the dictionary.
  private static func bits(_ values: ColumnValues) -> Int {
    max(1, Int.bitWidth - max(values.distinct.count - 1, 0).leadingZeroBitCount)
  }

  /// Whether a dictionary takes less room than the values.
  private static func pays(_ values: ColumnValues) -> Bool {
    guard values.present > 0 else { return false }
    let numbers = values.distinct.count == 1 ? 8 : values.present * bits(values) / 8
    let average = values.distinct.page.count / values.distinct.count
    return values.distinct.page.count + numbers < values.present * average * 9 / 10
  }

  private mutating func addNumbers() {
    pages.append(
      Page(
        count: values.distinct.count, isDictionary: true, bytes: Array(values.distinct.page.all)))
    let bits = Self.bits(values)
    var encoder = HybridEncoder(width: bits)
    if values.numbers.count == 0 {
      encoder.append(0, times: values.present)
    } else {
      values.numbers.all.withMemoryRebound(to: UInt32.self) { encoder.append($0) }
    }
    var page = levels(0..<values.rows)
    page.append(UInt8(bits))
    page.append(contentsOf: encoder.bytes.all)
    pages.append(Page(count: values.rows, isDictionary: false, bytes: page))
  }

  /// Truth values, a bit each.
  private mutating func addFlags() {
    var page = levels(0..<values.rows)
    let flags = values.plain.all
    for start in stride(from: 0, to: flags.count, by: 8) {
      var byte: UInt8 = 0
      for place in start..<min(start + 8, flags.count) {
        byte |= flags[place] << UInt8(place - start)
      }
      page.append(byte)
    }
    pages.append(Page(count: values.rows, isDictionary: false, bytes: page))
  }

  private mutating func addPlain() {
    var row = 0
    var place = 0
    repeat {
      let start = (row: row, place: place)
      if let width = values.width, values.nulls == 0 {
        row = min(values.rows, row + Self.limit / width)
        place = row * width
      }
      while row < values.rows, place - start.place < Self.limit {
        if isPresent(row) {
          place += values.width ?? 4 + Int(values.plain.word(at: place))
        }
        row += 1
      }
      var page = levels(start.row..<row)
      page.append(contentsOf: values.plain[start.place..<place])
      pages.append(Page(count: row - start.row, isDictionary: false, bytes: page))
    } while row < values.rows
  }

  private func isPresent(_ row: Int) -> Bool {
    values.levels.count > 0 ? values.levels.all[row] == 1 : values.nulls == 0
  }

  /// The levels of some rows, behind the number of their bytes; nothing for a required column.
  private func levels(_ rows: Range<Int>) -> [UInt8] {
    guard values.column.isOptional else { return [] }
    var encoder = HybridEncoder(width: 1)
    if values.levels.count > 0 {
      values.levels[rows].withMemoryRebound(to: UInt8.self) { encoder.append($0) }
    } else {
      encoder.append(values.nulls == 0 ? 1 : 0, times: rows.count)
    }
    var page: [UInt8] = []
    withUnsafeBytes(of: UInt32(encoder.bytes.count).littleEndian) { page.append(contentsOf: $0) }
    page.append(contentsOf: encoder.bytes.all)
    return page
  }
}
