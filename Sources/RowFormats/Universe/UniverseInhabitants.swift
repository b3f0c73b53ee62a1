import FileIO
public import GalaxyModel

/// The contents of the sectors of a galaxy, in the words of Universe files: a port and planets by
/// sector, and rosters.
///
/// It takes the rows of all tables in and keeps what files contain of them as text, in a spool
/// file: in memory there are a few bytes for each station and planet.
public final class UniverseInhabitants: RowSink {
  private let galaxy: Galaxy
  private let lookup: SectorLookup
  /// Place in the galaxy by row identifier.
  private let regionIndex: [Identifier: Int]
  private var regions: [Contents]
  private var spool: TextSpool
  private var cells = CellJSONWriter()
  private var buffer: [UInt8] = []

  /// The texts of one region, in order of their rows.
  private struct Contents {
    var ports: [(node: Int32, text: TextSpool.Piece)] = []
    var planets: [(node: Int32, text: TextSpool.Piece)] = []
    var rosters: [(rank: (kind: Int, host: Int), text: TextSpool.Piece)] = []
  }

  /// An empty collection.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - scratch: A directory for what does not stay in memory; without one, all does.
  public init(_ galaxy: Galaxy, scratch: String? = nil) {
    self.galaxy = galaxy
    lookup = SectorLookup(galaxy)
    regionIndex = Dictionary(
      galaxy.regions.enumerated().map { ($0.element.identifier, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    regions = galaxy.regions.map { _ in Contents() }
    spool = TextSpool(directory: scratch)
  }

  /// Takes rows in, those of stations, planets and rosters.
  ///
  /// TradeDocks and planets of later play have no place in the format.
  ///
  /// - Throws: `IOFailure`
  /// - Complexity: O(rows).
  public func receive(_ rows: TableRows) throws {
    switch rows.table.name {
    case "stations":
      try rows.visit(UniversePort.columns + ["sector_id", "tradedock_tier"]) {
        (row) throws(IOFailure) in
        guard row["tradedock_tier"] == .null, let place = lookup.sector(row["sector_id"]) else {
          return
        }
        regions[place.region].ports.append((Int32(place.node), try keep(UniversePort.value(row))))
      }
    case "planets":
      try rows.visit(UniversePlanet.columns + ["sector_id", "genesis_created"]) {
        (row) throws(IOFailure) in
        guard row["genesis_created"] != .boolean(true), let place = lookup.sector(row["sector_id"])
        else { return }
        regions[place.region].planets.append(
          (Int32(place.node), try keep(UniversePlanet.value(row))))
      }
    case "npc_rosters":
      try rows.visit(UniverseRoster.columns + ["region_id"]) { (row) throws(IOFailure) in
        guard let rank = UniverseRoster.rank(row), case .identifier(let id) = row["region_id"],
          let index = regionIndex[id]
        else { return }
        let members = UniverseRoster.members(
          row, sectorOffset: galaxy.regions[index].sectorOffset)
        regions[index].rosters.append((rank, try keep(members)))
      }
    default: break
    }
  }

  private func keep(_ value: FieldValue) throws(IOFailure) -> TextSpool.Piece {
    try spool.append { cells.append(value, to: &$0) }
  }
}

extension UniverseInhabitants {
  /// Where the texts of a sector are.
  struct SectorTexts {
    var port: TextSpool.Piece?
    /// A file holds two.
    var planets: [TextSpool.Piece] = []
  }

  /// The texts of a region by node, for sectors that have any.
  ///
  /// - Complexity: O(stations + planets).
  func texts(inRegion index: Int) -> [Int: SectorTexts] {
    var texts: [Int: SectorTexts] = [:]
    guard regions.indices.contains(index) else { return texts }
    for (node, text) in regions[index].ports { texts[Int(node), default: .init()].port = text }
    // Rows are in order of position.
    for (node, text) in regions[index].planets
    where texts[Int(node), default: .init()].planets.count < 2 {
      texts[Int(node), default: .init()].planets.append(text)
    }
    return texts
  }

  /// Appends the port and the list of planets of one sector, or that there are none.
  func write(_ texts: SectorTexts?, to out: inout ByteWriter) throws(IOFailure) {
    out.append("\"port\":")
    if let port = texts?.port {
      try spool.copy(port, to: &out, buffer: &buffer)
    } else {
      out.append("null")
    }
    out.append(",\"planets\":[")
    for (index, planet) in (texts?.planets ?? []).enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      try spool.copy(planet, to: &out, buffer: &buffer)
    }
    out.append(UInt8(ascii: "]"))
  }

  /// Appends the list of the rosters of a region, numbered in order of kind, then host sector.
  func writeRosters(ofRegion index: Int, to out: inout ByteWriter) throws(IOFailure) {
    let rosters = regions.indices.contains(index) ? regions[index].rosters : []
    out.append(UInt8(ascii: "["))
    for (number, roster) in rosters.sorted(by: { $0.rank < $1.rank }).enumerated() {
      if number > 0 { out.append(UInt8(ascii: ",")) }
      out.append("{\"id\":")
      out.append(decimal: Int64(number + 1))
      out.append(UInt8(ascii: ","))
      try spool.copy(roster.text.rest, to: &out, buffer: &buffer)
    }
    out.append(UInt8(ascii: "]"))
  }
}
