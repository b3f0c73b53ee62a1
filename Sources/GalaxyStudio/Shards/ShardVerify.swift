import FileIO
public import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxySeeding
import GalaxySettings
import GraphKit
import RowFormats

/// Judges the regions of a galaxy that is there in shards, one region in memory at a time.
public struct ShardVerify: Sendable {
  private let merge: ShardMerge

  /// Prepares the judgment of shards whose digests are right.
  ///
  /// - Parameter merge: The shards.
  public init(_ merge: ShardMerge) { self.merge = merge }

  /// Tables that a map is read from.
  private static let tables = [
    "clusters", "zones", "sectors", "warp_tunnels", "sector_warps", "special_formations",
  ]

  /// What was judged.
  public struct Result: Sendable {
    /// Number of regions.
    public var regions = 0
    /// The ids of the judged invariants.
    public var checked: [String] = []
    /// The violations, in the order of the regions.
    public var failures: [Violation] = []
  }

  /// Judges each region by the invariants of maps.
  ///
  /// - Parameters:
  ///   - only: Ids of the invariants to check; nil for all.
  ///   - threads: Number of threads; the result does not depend on it.
  /// - Returns: What was judged.
  /// - Throws: `UnfitMerge` without parts of JSON, `InputError` for rows that cannot be read.
  public func run(only: [String]? = nil, threads: Int = 1) throws -> Result {
    try merge.check([.json])
    let stream = RegionStream(merge.plan, scope: .rows)
    var result = Result()
    try merge.forEachManifest { manifest in
      let regions = pieces(of: manifest)
      try OrderedWork.run(count: regions.count, threads: threads) { place in
        try judge(manifest.regions[place], regions[place], stream, only)
      } deliver: { _, own in
        result.regions += 1
        result.checked = own.checked
        result.failures += own.failures
      }
    }
    return result
  }

  /// The rows of each region of a shard.
  private func pieces(of manifest: ShardManifest) -> [[(table: String, piece: PartPiece)]] {
    var offsets: [String: Int] = [:]
    return manifest.regions.map { region in
      region.sizes.compactMap { size in
        guard size.notation == PartNotation.json.name, ShardVerify.tables.contains(size.table)
        else { return nil }
        let offset = offsets[size.table, default: 0]
        offsets[size.table] = offset + size.bytes
        let name = manifest.choice.partName(size.table, size.notation)
        return (
          size.table,
          PartPiece(
            path: merge.directory[name], offset: offset, count: size.bytes, rows: size.rows)
        )
      }
    }
  }

  private func judge(
    _ region: ShardRegion, _ pieces: [(table: String, piece: PartPiece)], _ stream: RegionStream,
    _ only: [String]?
  ) throws -> Verification {
    let made = RowExport(
      parts: [.json], options: RowOptions(scratch: ScratchFile.standardDirectory))
    let totals = region.summary?.totals ?? GalaxyTotals()
    let galaxy = GalaxyRows(stream.outline, density: stream.facts.density, totals: totals)
    for part in GraphRows.galaxies.parts(in: galaxy) { try made.receive(part) }
    if let row = region.summary?.row {
      try made.receive(TableRows(Tables.regions.schema, of: row))
    }
    let tables = PartedTables([.json], made)
    for (table, piece) in pieces { tables.add(piece, to: table, notation: PartNotation.json.name) }
    var out = ByteWriter(memoryCapacity: 1 << 20)
    try tables.export(attachmentPlace: 0)
      .write(.json, of: stream.outline, table: nil, to: &out)
    let map = try MapReader.read(out.takeBytes(), holdsRows: false, source: region.name)
    return try Verification.run(map.galaxy, only: only)
  }
}
