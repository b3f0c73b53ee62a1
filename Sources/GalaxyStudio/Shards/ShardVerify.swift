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

  /// What was judged.
  public struct Result: Sendable {
    /// Number of regions.
    public var regions = 0
    /// The ids of the judged invariants.
    public var checked: [String] = []
    /// The violations, in the order of the regions.
    public var failures: [Violation] = []
  }

  /// Judges each region, with its rows, by the invariants that need no other rows.
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
    // Some invariants are about one kind of region.
    var checked: Set<String> = []
    try merge.forEachManifest { manifest in
      let regions = pieces(of: manifest, stream.source)
      try OrderedWork.run(count: regions.count, threads: threads) { place in
        try judge(manifest.regions[place], regions[place], stream, only)
      } deliver: { _, own in
        result.regions += 1
        checked.formUnion(own.checked)
        result.failures += own.failures
      }
    }
    result.checked = Invariant.ofRegions.map(\.id).filter(checked.contains)
    return result
  }

  /// The rows of each region of a shard.
  private func pieces(
    of manifest: ShardManifest, _ source: RegionSource
  ) -> [[(table: String, piece: PartPiece)]] {
    let json = PartNotation.json.name
    var sizes: [String: [(place: Int, size: RowPortion.Size)]] = [:]
    for (place, region) in manifest.regions.enumerated() {
      for size in region.sizes where size.notation == json {
        sizes[size.table, default: []].append((place, size))
      }
    }
    var pieces: [[(table: String, piece: PartPiece)]] = manifest.regions.map { _ in [] }
    for (table, own) in sizes.sorted(by: { $0.key < $1.key }) {
      // A part has the rows of its regions in the order of the whole.
      let sorted = own.sorted {
        source.rank(of: manifest.regions[$0.place].index, in: table)
          < source.rank(of: manifest.regions[$1.place].index, in: table)
      }
      let path = merge.directory[manifest.choice.partName(table, json)]
      var offset = 0
      for (place, size) in sorted {
        pieces[place].append(
          (table, PartPiece(path: path, offset: offset, count: size.bytes, rows: size.rows)))
        offset += size.bytes
      }
    }
    return pieces
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
    let map = try MapReader.read(out.takeBytes(), holdsRows: true, source: region.name)
    return try Verification.run(
      VerificationContext(map.galaxy, rows: map.rows), registry: Invariant.ofRegions, only: only)
  }
}
