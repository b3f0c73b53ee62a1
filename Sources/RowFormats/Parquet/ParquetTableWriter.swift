import FileIO
import GalaxyModel
import Parquet

extension RowFormat {
  /// One Parquet file for each table.
  public static let parquet = RowFormat(
    name: "parquet", summary: "one Parquet file for each table", files: .table, isBinary: true,
    options: [.compression], notation: .parquet,
    writing: .table { galaxy, table, rows, options, out in
      var writer = ParquetTableWriter(
        table, compression: options.compression, version: galaxy.generatorVersion)
      try writer.write(rows, to: &out)
    })
}

/// Writes the Parquet file of a table.
///
/// Values keep their types: identifiers are UUIDs, moments microseconds in UTC, fixed-point numbers decimals;
/// labels, JSON and arrays are texts.
struct ParquetTableWriter {
  private let table: TableSchema
  private let writer: ParquetWriter
  /// Columns without a constant.
  private let varying: [Int]
  /// The cells of those with one.
  private let constants: [(column: Int, cell: [UInt8])]
  /// Places of the cells of some rows, row by row.
  private var places: [Int] = []
  private var row = 0

  init(_ table: TableSchema, compression: ParquetCompression, version: String?) {
    self.table = table
    writer = ParquetWriter(
      ParquetTableWriter.columns(of: table), compression: compression,
      creator: "warpwright" + (version.map { " version \($0)" } ?? ""))
    var encoder = ParquetCellEncoder()
    varying = table.columns.indices.filter { table.columns[$0].constant == nil }
    constants = table.columns.enumerated().compactMap { place, column in
      guard let constant = column.constant else { return nil }
      var cell = ByteWriter(memoryCapacity: 64)
      // Constants of the schema are texts that every notation can write.
      try? encoder.append(constant, as: CellForm(column.type), to: &cell)
      return (place, cell.takeBytes())
    }
  }

  /// The columns of the file of a table.
  static func columns(of table: TableSchema) -> [ParquetColumn] {
    table.columns.map { column in
      ParquetColumn(
        column.name, ParquetType(column.type), isOptional: column.isNullable,
        isUnique: table.isUnique(column.name))
    }
  }

  /// Writes the whole file.
  ///
  /// - Throws: `MisfitCell` for a cell that is not of the type of its column, or `IOFailure`.
  /// - Complexity: O(bytes) time; memory of one row group.
  mutating func write(_ rows: any RowSpool, to out: inout ByteWriter) throws {
    let all = Array(table.columns.indices)
    try rows.forEachBlock { bytes in
      guard let start = bytes.baseAddress else { return }
      var place = 0
      while place < bytes.count {
        // All rows of the spool that leave constants out, or all that do not.
        let kind = bytes[place]
        let columns = kind == 1 ? varying : all
        var count = 0
        places.removeAll(keepingCapacity: true)
        while place < bytes.count, bytes[place] == kind, count < writer.room {
          place += 1
          for _ in columns {
            places.append(place)
            place += ParquetCellEncoder.size(start + place)
          }
          count += 1
        }
        for (index, column) in columns.enumerated() {
          try take(start, column, cell: index, of: columns.count, count)
        }
        if kind == 1 { try takeConstants(count) }
        row += count
        writer.endRows(count)
        if writer.room == 0 { try writer.endGroup(to: &out) }
      }
    }
    try writer.finish(to: &out)
  }

  private func takeConstants(_ count: Int) throws {
    for (column, cell) in constants {
      try cell.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return }
        try take(start, into: writer.columns[column], column, row: row, times: count)
      }
    }
  }

  /// Takes the cells of a column.
  ///
  /// - Parameters:
  ///   - start: Where places count from.
  ///   - column: The column.
  ///   - cell: Which cell of a row it is.
  ///   - cells: How many cells rows have.
  ///   - count: How many rows there are.
  /// - Throws: `MisfitCell` for a cell that is not of the type of its column.
  private func take(
    _ start: UnsafeRawPointer, _ column: Int, cell: Int, of cells: Int, _ count: Int
  ) throws {
    let values = writer.columns[column]
    // The kind of cells that are taken as they are, and their bytes.
    let (kind, length): (ParquetCellEncoder.Kind, Int) =
      switch values.column.type {
      case .uuid: (.identifier, 16)
      case .timestamp: (.moment, 8)
      case .int64: (.integer, 8)
      case .double: (.number, 8)
      case .boolean: (.flag, 1)
      case .text: (.text, -1)
      case .int32, .decimal: (.null, 0)
      }
    try places.withUnsafeBufferPointer { places in
      for row in 0..<count {
        let place = start + places[row &* cells &+ cell]
        if length > 0, place.load(as: UInt8.self) == kind.rawValue {
          values.append(place + 1, length)
        } else {
          try take(place, into: values, column, row: self.row + row)
        }
      }
    }
  }

  /// Takes one cell of any kind.
  private func take(
    _ cell: UnsafeRawPointer, into values: ColumnValues, _ column: Int, row: Int, times: Int = 1
  ) throws {
    switch (ParquetCellEncoder.Kind(rawValue: cell.load(as: UInt8.self)), values.column.type) {
    case (.null, _):
      guard values.column.isOptional else {
        throw MisfitCell(table, row: row, column: column, holds: "null")
      }
      values.appendNull(times: times)
    case (.identifier, .uuid): values.append(cell + 1, 16, times: times)
    case (.moment, .timestamp), (.integer, .int64), (.number, .double):
      values.append(cell + 1, 8, times: times)
    case (.flag, .boolean): values.append(cell + 1, 1, times: times)
    case (.text, .text):
      values.append(cell + 9, ParquetCellEncoder.size(cell) - 9, times: times)
    case (.integer, .int32)
    where Int32(exactly: cell.loadUnaligned(fromByteOffset: 1, as: Int64.self)) != nil:
      // The lowest bytes come first.
      values.append(cell + 1, 4, times: times)
    default:
      let value = ParquetCell(cell)
      guard let fitted = value.fitted(to: values.column.type) else {
        throw MisfitCell(table, row: row, column: column, holds: value.description)
      }
      fitted.withUnsafeBytes { fitted in
        guard let start = fitted.baseAddress else { return }
        values.append(start, fitted.count, times: times)
      }
    }
  }
}

extension ParquetType {
  /// The type for values of a column.
  init(_ type: ColumnType) {
    self =
      switch type {
      case .uuid: .uuid
      case .integer: .int32
      case .bigint: .int64
      case .boolean: .boolean
      case .float: .double
      case .decimal(let precision, let scale): .decimal(precision: precision, scale: scale)
      case .timestamp: .timestamp
      case .varchar, .text, .jsonb, .json, .varcharArray, .uuidArray, .integerArray, .enumeration:
        .text
      }
  }
}
