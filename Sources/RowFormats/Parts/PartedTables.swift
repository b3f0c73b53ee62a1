public import GalaxyModel

/// The rows of all tables, put together from parts and from rows that were made.
public final class PartedTables {
  /// Rows that have a place of their own.
  private struct Ranked {
    let rank: Int
    let piece: PartPiece
  }

  private let notations: [PartNotation]
  private let made: RowExport
  private let patches: PatchStore
  private var plain: [String: [String: MergedSpool]] = [:]
  private var ranked: [String: [String: [Ranked]]] = [:]

  /// Starts without rows.
  ///
  /// - Parameters:
  ///   - notations: The notations that are needed.
  ///   - made: Takes in, until ``export(attachmentPlace:)``, the rows that no part has.
  public init(_ notations: [PartNotation], _ made: RowExport) {
    self.notations = notations
    self.made = made
    patches = PatchStore(directory: made.choices.scratch)
  }

  /// Adds rows of a part behind those that are there.
  ///
  /// - Parameters:
  ///   - piece: The rows.
  ///   - table: Their table.
  ///   - notation: The ending of the part; one that is not needed is ignored.
  ///   - patches: Rows that stand in for some of these, by place in the piece, ascending.
  /// - Throws: `UnwritableCell` or `IOFailure`.
  public func add<Row>(
    _ piece: PartPiece, to table: String, notation: String, patches: [(place: Int, row: Row)]
  ) throws where Row: PatchedRow {
    guard let spool = spool(table, notation) else { return }
    let rows = try patches.map {
      RowPatch(row: $0.place, bytes: try bytes($0.row, spool.notation))
    }
    spool.add(piece, patches: try self.patches.keep(rows))
  }

  /// Adds rows of a part behind those that are there.
  ///
  /// - Parameters:
  ///   - piece: The rows.
  ///   - table: Their table.
  ///   - notation: The ending of the part; one that is not needed is ignored.
  ///   - watch: Sees the bytes of a piece that is a whole part, each time that they are read.
  public func add(
    _ piece: PartPiece, to table: String, notation: String, watch: PartWatch.Start? = nil
  ) {
    spool(table, notation)?.add(piece, watch: watch)
  }

  /// Adds rows of a part at a place of their own.
  ///
  /// - Parameters:
  ///   - piece: The rows.
  ///   - table: Their table.
  ///   - notation: The ending of the part; one that is not needed is ignored.
  ///   - rank: The place.
  public func add(_ piece: PartPiece, to table: String, notation: String, rank: Int) {
    guard notations.contains(where: { $0.name == notation }) else { return }
    ranked[table, default: [:]][notation, default: []].append(Ranked(rank: rank, piece: piece))
  }

  /// Adds made rows of a table behind those that are there.
  ///
  /// - Parameters:
  ///   - portion: The rows.
  ///   - table: The table.
  public func add(made portion: RowPortion, of table: String) {
    guard let rows = portion.rows.first(where: { $0.spools.table.name == table }) else { return }
    for notation in notations {
      guard let own = rows.spools[notation.rows] else { continue }
      spool(table, notation.name)?.add(own)
    }
  }

  private func spool(_ table: String, _ notation: String) -> MergedSpool? {
    if let known = plain[table]?[notation] { return known }
    guard let own = notations.first(where: { $0.name == notation }),
      let schema = GalaxySchema.table(table)
    else { return nil }
    let spool = MergedSpool(schema, own)
    plain[table, default: [:]][notation] = spool
    return spool
  }

  /// The bytes of a row in a part.
  private func bytes<Row: PatchedRow>(_ row: Row, _ notation: PartNotation) throws -> [UInt8] {
    let portion = made.portion()
    try portion.receive(Row.table.rows([row]))
    var bytes: [UInt8] = []
    let spool = portion.rows.first?.spools[notation.rows]
    try spool?.forEachBlock { bytes += $0 }
    return bytes.dropFirst(notation.before.utf8.count) + Array(notation.end.utf8)
  }

  /// All rows, once those that no part has are made.
  ///
  /// - Parameter attachmentPlace: The index of the first region whose tunnels follow those between
  ///   regions.
  /// - Returns: The rows, in each notation.
  public func export(attachmentPlace: Int) -> RowExport {
    let tables = GalaxySchema.tables.enumerated().map { place, table in
      TableSpools(
        table,
        notations.map { notation in
          let spool = spool(table.name, notation.name) ?? MergedSpool(table, notation)
          let own = made.spools(at: place)[notation.rows]
          add(ranked[table.name]?[notation.name] ?? [], and: own, attachmentPlace, to: spool)
          return (notation.rows.name, spool)
        })
    }
    return RowExport(tables, options: made.choices)
  }

  /// Adds rows with places, and made rows: tunnels between regions at their place, others at the end.
  private func add(
    _ ranked: [Ranked], and made: (any RowSpool)?, _ attachmentPlace: Int, to spool: MergedSpool
  ) {
    let sorted = ranked.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element)
    let isTunnels = spool.table.name == "warp_tunnels"
    let first = isTunnels ? sorted.prefix { $0.rank < attachmentPlace } : sorted[...]
    for own in first { spool.add(own.piece) }
    if let made { spool.add(made) }
    for own in sorted[first.endIndex...] { spool.add(own.piece) }
  }
}

/// Rows that a merge changes.
public protocol PatchedRow: TableRow {
  /// Their table.
  static var table: Table<Self> { get }
}

extension PriceHistory: PatchedRow {
  /// The table of price histories.
  public static var table: Table<PriceHistory> { Tables.priceHistory }
}
