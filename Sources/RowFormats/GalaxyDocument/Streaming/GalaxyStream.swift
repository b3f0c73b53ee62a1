import FileIO
package import GalaxyModel
import GraphFormats
import JSONText

/// Goes through the regions of a `galaxy.json` one after another, in the memory of the largest one.
///
/// The file is one as this program writes it: each row on a line of its own, and the rows of regions one after
/// another in each table. Only what warps and gates need is read.
package struct GalaxyStream {
  /// A region with its sectors, warps, tunnels and the types of its formations.
  package struct Part {
    /// The region; its tunnels name it as region 0.
    package var region: Region
    /// Nodes of sectors at gates.
    package var gateNodes: [Int] = []
  }

  /// A gate, with the places of its regions in the order of the file.
  package struct Gate {
    /// The places of the two regions.
    package let regions: [Int]
    /// The numbers of its sectors; nil until its regions were read, or if there is no such sector.
    package fileprivate(set) var sectors: [Int?] = [nil, nil]
    package let isTwoWay: Bool
    package let turnCost: Int
    fileprivate let ends: [Identifier]
  }

  /// The regions in the order of the file: name, identifier, and number of the capital.
  private var heads: [(name: String, identifier: Identifier, capital: Int)] = []
  private var sectors: TableCursor
  private var warps: TableCursor
  private var tunnels: TableCursor
  private var formations: TableCursor
  private var next = 0
  /// Places of gates by the region of either end.
  private var gatesOf: [Int: [Int]] = [:]
  private let source: String

  /// The gates; their sectors are known once all regions were read.
  package private(set) var gates: [Gate] = []

  /// The names of the regions in the order of the file.
  package var names: [String] { heads.map(\.name) }

  /// Opens a file, and reads its regions and gates.
  ///
  /// - Parameters:
  ///   - path: The path of a regular file.
  ///   - source: Its name in messages.
  /// - Throws: `InputError` for a file of another layout, or `InputFailure`.
  /// - Complexity: O(bytes) time, O(regions + gates) space.
  package init(_ path: String, source: String) throws {
    self.source = source
    let places = try DocumentIndex(path, source: source)
    sectors = try places.cursor("sectors")
    warps = try places.cursor("sector_warps")
    tunnels = try places.cursor("warp_tunnels")
    formations = try places.cursor("special_formations")
    var regions = try places.cursor("regions")
    while var row = regions.row {
      heads.append(
        (
          try row.text("name"), try row.identifier("id"),
          try row.integer("capital_sector_number") ?? 1
        ))
      try regions.advance()
    }
    try readGates(places.cursor("warp_tunnels"))
  }

  private mutating func readGates(_ cursor: TableCursor) throws {
    var cursor = cursor
    let order = Dictionary(
      heads.enumerated().map { ($1.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    while var row = cursor.row {
      let ends = try GalaxyStream.regions(of: &row)
      if ends[0] != ends[1] {
        guard let from = order[ends[0]], let to = order[ends[1]] else {
          throw row.error("source_endpoint", "this gate leads to a region that does not exist")
        }
        for region in [from, to] { gatesOf[region, default: []].append(gates.count) }
        gates.append(
          Gate(
            regions: [from, to], isTwoWay: try row.flag("is_bidirectional"),
            turnCost: try row.integer("turn_cost") ?? 1,
            ends: [
              try row.identifier("origin_sector_id"), try row.identifier("destination_sector_id"),
            ]))
      }
      try cursor.advance()
    }
  }

  /// The regions of the two ends of a tunnel.
  private static func regions(of row: inout RowReader) throws(InputError) -> [Identifier] {
    var found: [Identifier] = []
    for column in ["source_endpoint", "destination_endpoint"] {
      guard let region = try row.cell(column)["region_id"]?.identifier else {
        throw row.error(column, "the region of the end is missing")
      }
      found.append(region)
    }
    return found
  }

  /// Reads the next region.
  ///
  /// - Returns: The region; nil after the last one.
  /// - Throws: `InputError` for rows that belong to no region, or to one that was read, or `InputFailure`.
  /// - Complexity: O(bytes) time; O(sectors + warps) space.
  package mutating func part() throws -> Part? {
    guard next < heads.count else {
      for cursor in [sectors, warps, formations] {
        if let row = cursor.row { throw Self.misplaced(row) }
      }
      return nil
    }
    defer { next += 1 }
    let head = heads[next]
    var (numbers, nodes) = try readSectors(of: head.identifier)
    let isSequential = numbers.indices.allSatisfy { numbers[$0] == $0 + 1 }
    let table = SectorTable(
      numbering: isSequential ? .sequential(count: numbers.count) : .listed(numbers))
    var region = Region(type: nil, name: head.name, displayName: head.name, sectors: table)
    region.declaredCapital = head.capital
    region.root = table.node(ofNumber: head.capital) ?? 0
    region.warps = try readWarps(nodes)
    region.tunnels = try readTunnels(of: head.identifier, nodes)
    region.formations = try readFormations(of: head.identifier)
    var part = Part(region: region)
    for place in gatesOf[next] ?? [] {
      for end in 0..<2 where gates[place].regions[end] == next {
        guard let node = nodes[gates[place].ends[end]] else { continue }
        part.gateNodes.append(node)
        gates[place].sectors[end] = numbers[node]
      }
    }
    nodes = [:]
    return part
  }

  private static func misplaced(_ row: RowReader) -> InputError {
    row.error(
      row.table == "sector_warps" ? "source_sector_id" : "region_id",
      "the rows of the regions do not follow each other in the order of the table regions",
      hint: "files as generate writes them are read region by region")
  }

  private mutating func readSectors(
    of region: Identifier
  ) throws -> (numbers: [Int], nodes: [Identifier: Int]) {
    var rows: [(number: Int, identifier: Identifier)] = []
    while var row = sectors.row, try row.reference("region_id") == region {
      let identifier = try row.identifier("id")
      guard let number = try row.integer("sector_number"), number >= 0,
        number > rows.last?.number ?? -1
      else { throw row.error("sector_number", "sectors do not ascend by their numbers") }
      rows.append((number, identifier))
      try sectors.advance()
    }
    let nodes = Dictionary(
      rows.enumerated().map { ($1.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    return (rows.map(\.number), nodes)
  }

  private mutating func readWarps(_ nodes: [Identifier: Int]) throws -> WarpTable {
    var table = WarpTable()
    var costs: [Int32] = []
    while var row = warps.row {
      guard let from = nodes[try row.identifier("source_sector_id")] else { break }
      guard let to = nodes[try row.identifier("destination_sector_id")] else {
        throw row.error("destination_sector_id", "a warp leads to another region, or nowhere")
      }
      table.source.append(UInt32(from))
      table.destination.append(UInt32(to))
      table.flags.append(try row.flag("is_bidirectional") ? .twoWay : [])
      costs.append(try row.integer32("turn_cost") ?? 1)
      try warps.advance()
    }
    if costs.contains(where: { $0 != 1 }) { table.turnCost = costs }
    return table
  }

  private mutating func readTunnels(
    of region: Identifier, _ nodes: [Identifier: Int]
  ) throws -> TunnelTable {
    var found: [WarpTunnel] = []
    while var row = tunnels.row {
      let ends = try Self.regions(of: &row)
      if ends[0] == ends[1] {
        guard ends[0] == region else { break }
        guard let from = nodes[try row.identifier("origin_sector_id")],
          let to = nodes[try row.identifier("destination_sector_id")]
        else { throw row.error("origin_sector_id", "a tunnel endpoint is not a sector") }
        found.append(
          WarpTunnel(
            name: "", origin: SectorReference(region: 0, node: from),
            destination: SectorReference(region: 0, node: to), type: .natural,
            isTwoWay: try row.flag("is_bidirectional"), isLatent: false, stability: 1,
            turnCost: Int(try row.integer32("turn_cost") ?? 1), length: 0))
      }
      try tunnels.advance()
    }
    return TunnelTable(found)
  }

  private mutating func readFormations(of region: Identifier) throws -> [SpecialFormation] {
    var found: [SpecialFormation] = []
    while var row = formations.row, try row.identifier("region_id") == region {
      if let type = FormationType(rawValue: try row.text("type")) {
        found.append(
          SpecialFormation(
            ordinal: found.count + 1, type: type, name: "", anchor: 0, interior: [], properties: [])
        )
      }
      try formations.advance()
    }
    return found
  }
}
