import Determinism
import FileIO
public import GalaxyFormats
public import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import GalaxySettings
import Platform
import RowFormats

/// How many shards a galaxy should have, measured on one region of each kind.
public struct ShardEstimate: Sendable {
  /// What one region of a kind takes.
  public struct Kind: Sendable {
    /// The kind of region.
    public let name: String
    /// How many there are.
    public let count: Int
    /// Seconds of one processor for one of them.
    public let seconds: Double
    /// Bytes of its parts.
    public let bytes: Int
  }

  /// The number of shards.
  public let shards: Int
  /// What the kinds of regions take.
  public let kinds: [Kind]
  /// Seconds of one processor that each shard takes besides its regions.
  public let overhead: Double
  /// Bytes of memory that a process takes with one thread.
  public let memory: Int

  /// Number of regions.
  public var regions: Int { kinds.reduce(0) { $0 + $1.count } }
  /// Seconds of one processor for all shards.
  public var seconds: Double {
    kinds.reduce(overhead * Double(shards)) { $0 + $1.seconds * Double($1.count) }
  }
  /// Bytes of all parts.
  public var bytes: Int { kinds.reduce(0) { $0 + $1.bytes * $1.count } }

  /// Measures one region of each kind, in a temporary directory.
  ///
  /// - Parameters:
  ///   - plan: The galaxy.
  ///   - formats: The formats that the parts are for.
  ///   - target: Seconds that a shard should take.
  ///   - processes: The number of processes that work at the same time; there are at least as many shards.
  /// - Throws: `UnfitShard`, `IOFailure`.
  /// - Complexity: That of generating a region of each kind.
  public init(
    _ plan: GalaxyPlan, formats: [ExportFormat], target: Double, processes: Int? = nil
  ) throws {
    let scratch = try ScratchDirectory(in: ScratchFile.standardDirectory)
    let total = plan.regionCount
    var kinds: [Kind] = []
    var overhead = 0.0
    for type in [RegionType.terranSpace, .centralNexus, .playerOwned] {
      let own = (0..<total).filter { plan.region($0).type == type }
      guard let first = own.last else { continue }
      let start = ShardEstimate.processorTime
      guard let choice = ShardChoice(0, of: 1) else { continue }
      let job = ShardJob(plan, formats: formats, choice: choice, directory: scratch.path)
      let sizes = try job.measure(first) { overhead = ShardEstimate.processorTime - start }
      kinds.append(
        Kind(
          name: type.rawValue, count: own.count,
          seconds: max(0.001, ShardEstimate.processorTime - start - overhead), bytes: sizes))
    }
    self.kinds = kinds
    self.overhead = overhead
    memory = ShardEstimate.peakMemory
    let work = kinds.reduce(0) { $0 + $1.seconds * Double($1.count) }
    var count = max(1, Int((work / max(0.001, target - overhead)).rounded(.up)))
    if let processes, processes > 0 {
      count = (max(count, processes) + processes - 1) / processes * processes
    }
    shards = min(count, total, ShardChoice.limit)
  }

  private static var usage: rusage {
    var usage = rusage()
    // The headers declare the constant as an enumeration and the call with an integer.
    #if canImport(Glibc)
      _ = getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      _ = getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }

  private static var processorTime: Double {
    let usage = usage
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static var peakMemory: Int { Int(usage.ru_maxrss) << 10 }
}

extension ShardJob {
  /// Makes one region, and throws its rows away.
  ///
  /// - Parameters:
  ///   - index: The region.
  ///   - started: Called when all that comes before regions is done.
  /// - Returns: The bytes of its rows and files.
  /// - Throws: `IOFailure`.
  func measure(_ index: Int, started: () -> Void) throws -> Int {
    let stream = RegionStream(plan, scope: GenerateJob.scope(of: formats))
    let export = RowExport(
      parts: notations, options: RowOptions(scratch: directory.path))
    var sink = KeepingSink(
      export, nil, keeping: [], threads: 1, regions: 1, isWanted: { true })
    // Files of the region are made, too, and thrown away.
    let bytes = Guarded(0)
    sink.files = RegionFiles(
      OutputPlan(formats: formats, regions: plan.regions.map(\.name)), of: stream.outline,
      isFormulaSafe: isFormulaSafe, measures: { stream.summary(of: $0, at: $1) }
    ) { name, body in
      var out = ByteWriter(path: name) { _ in 0 }
      try body(&out)
      try out.finish()
      let count = out.byteCount
      bytes.withLock { $0 += count }
      return HashedFile.Result(
        entry: Manifest.File(name: name, bytes: count, sha256: ""), isUnchanged: false)
    }
    if formats.contains(where: \.needsRows) {
      let seeding = try ShardSeeding(
        GalaxySeeder(settings: SeedingSettings(plan.settings, seed: plan.seed)), stream.source,
        of: stream.outline, facts: stream.facts, threads: 1)
      started()
      try seeding.seed(index..<index + 1, of: stream.outline, into: &sink) { _ in }
    } else {
      started()
      try stream.make(index..<index + 1, threads: 1, into: &sink) { _ in }
    }
    let tables = Set(GalaxySchema.tables.map(\.name))
    return export.sizes(of: tables).reduce(bytes.withLock { $0 }) { $0 + $1.bytes }
  }
}
