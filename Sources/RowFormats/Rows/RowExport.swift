public import FileIO
public import GalaxyModel

/// Takes the rows of a galaxy in, once, for any number of formats, and writes their files when all
/// rows are there.
///
/// Each table is kept in each notation that the formats need, as a `Spool`: so the space does not
/// depend on the number of rows.
public final class RowExport: RowSink {
  /// In load order.
  private let tables: [TableSpools]
  private let options: RowOptions
  /// Choices of the formats.
  var choices: RowOptions { options }
  /// Maximum number of threads that write rows; no byte depends on it.
  public var threads = 1

  /// The rows of an earlier galaxy, taken in for the same formats, for those that tell what differs.
  public var before: RowExport?

  /// An export in which every table is empty.
  ///
  /// - Parameters:
  ///   - formats: The formats that will be written.
  ///   - options: Choices of the formats.
  public init(formats: [RowFormat], options: RowOptions) {
    let file = SpoolFile(directory: options.scratch)
    tables = GalaxySchema.tables.map {
      TableSpools($0, formats, in: file, options: options)
    }
    self.options = options
  }

  /// An export of parts, in which every table is empty.
  ///
  /// - Parameters:
  ///   - notations: The notations of the parts.
  ///   - dataset: Whether Parquet files are written, too: of each table but those that a merge changes, which
  ///     are kept in JSON.
  ///   - options: Choices of the formats.
  public init(parts notations: [PartNotation], dataset: Bool = false, options: RowOptions) {
    let file = SpoolFile(directory: options.scratch)
    tables = GalaxySchema.tables.map { table in
      TableSpools(
        table, RowExport.formats(of: table.name, notations, dataset), in: file, options: options)
    }
    self.options = options
  }

  private static func formats(
    of table: String, _ notations: [PartNotation], _ dataset: Bool
  ) -> [RowFormat] {
    let formats = notations.compactMap { notation in
      RowFormat.all.first { $0.notation.name == notation.rows.name }
    }
    guard dataset else { return formats }
    // A format that is there twice is kept once.
    return formats + [ParquetDataset.holds(table) ? .parquet : .json]
  }

  /// An export of rows that are there already.
  init(_ tables: [TableSpools], options: RowOptions) {
    self.tables = tables
    self.options = options
  }

  /// The sizes of some tables in each notation of parts.
  ///
  /// - Parameter tables: Names of tables.
  /// - Returns: The sizes of those that have rows.
  public func sizes(of tables: Set<String>) -> [RowPortion.Size] {
    self.tables.flatMap { tables.contains($0.table.name) ? $0.sizes : [] }
  }

  /// Takes rows in.
  ///
  /// - Throws: `UnwritableCell` or `IOFailure`.
  /// - Complexity: O(bytes) for each notation.
  public func receive(_ rows: TableRows) throws {
    guard let place = GalaxySchema.order[rows.table.name] else { return }
    try tables[place].receive(rows, threads: threads)
  }

  /// Gets ready for portions that several threads fill.
  public func prepareForPortions() {
    for table in tables { table.prepareForPortions() }
  }

  /// An empty portion of the rows, for a thread of its own; ``prepareForPortions()`` comes before.
  ///
  /// - Parameter threads: Maximum number of threads that write its rows.
  /// - Returns: The portion.
  public func portion(threads: Int = 1) -> RowPortion { RowPortion(of: tables, threads: threads) }

  /// Takes the rows of a portion in, after those that are there.
  ///
  /// - Parameter portion: A portion of this export, which takes no more rows.
  /// - Throws: `IOFailure` if a temporary file fails.
  /// - Complexity: O(tables + blocks).
  public func take(_ portion: RowPortion) throws {
    for (place, rows) in portion.rows { try tables[place].take(rows) }
  }

  /// The rows of the table at a place of the schema.
  func spools(at place: Int) -> TableSpools { tables[place] }

  /// What differs from the earlier galaxy; nil if there is none, or rows were taken in for formats that
  /// compare none.
  public var difference: RowDifference? {
    guard let before else { return nil }
    let pairs = zip(before.tables, tables).compactMap { old, new in
      old[.copy].flatMap { old in new[.copy].map { RowDifference.Pair(old: old, new: $0) } }
    }
    return pairs.count == tables.count ? RowDifference(pairs: pairs) : nil
  }

  /// Writes one file of a format.
  ///
  /// - Parameters:
  ///   - format: One of those that the rows were taken in for; another one is a programmer's error.
  ///   - galaxy: The facts outside the tables.
  ///   - table: The table of the file, for a format with one file for each table; `nil` for others.
  ///   - out: Where the bytes go.
  /// - Throws: `IOFailure` if the output fails, and what a database throws.
  public func write(
    _ format: RowFormat, of galaxy: Galaxy, table: String?, to out: inout ByteWriter
  ) throws {
    switch format.writing {
    case .galaxy(let write):
      precondition(table == nil, "this format has one file for all tables")
      precondition(
        tables.first?[format.notation] != nil, "no rows were taken in for \(format.name)")
      try write(galaxy, tables, options, &out)
    case .difference(let write):
      guard let difference else { preconditionFailure("there is no earlier galaxy") }
      try write(galaxy, difference, &out)
    case .table(let write):
      guard let place = table.flatMap({ GalaxySchema.order[$0] }),
        let rows = tables[place][format.notation]
      else { preconditionFailure("no rows were taken in for \(format.name)") }
      try write(galaxy, tables[place].table, rows, options, &out)
    }
  }
}
