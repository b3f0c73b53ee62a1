import Determinism
import FileIO
import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import GalaxySettings
import RowFormats

/// What each stage made when a galaxy is generated, as digests.
struct StageRecord {
  /// The stages, region by region in the order of running.
  private(set) var stages: [Manifest.Stage] = []

  /// Generates a galaxy and records its stages.
  ///
  /// - Parameters:
  ///   - plan: The galaxy.
  ///   - scope: How much to generate; with rows, the world is seeded.
  ///   - threads: Number of threads; no digest depends on it.
  /// - Throws: What seeding throws.
  /// - Complexity: That of generating the galaxy and seeding it.
  init(_ plan: GalaxyPlan, scope: GenerationScope, threads: Int) throws {
    var galaxy = plan.outline
    for index in plan.regions.indices {
      var run = GenerationRun(plan, region: index)
      run.recordsDigests = true
      run.advance(through: scope.level)
      stages += run.digests.map {
        Manifest.Stage(region: plan.regions[index].name, name: $0.stage, sha256: $0.digest)
      }
      galaxy.take(run)
    }
    guard scope == .rows else { return }
    galaxy.complete(plan, through: scope.level)
    if plan.settings[\.adoptsEmergent] {
      EmergentFormations(galaxySeed: plan.seed, settings: plan.settings).adopt(in: &galaxy)
    }
    var sink = DigestSink(regions: plan.regions.map(\.name))
    try GalaxySeeder(settings: plan.seeding(of: galaxy, threads: threads), threads: threads)
      .seed(&galaxy, into: &sink)
    let sites = sink.stages
    stages = plan.regions.flatMap { region in
      (stages + sites).filter { $0.region == region.name }
    }
  }
}

/// Takes the rows of the stages of seeding in, region by region.
private struct DigestSink: RowSink {
  /// The tables of each stage.
  private static let tables: [(stage: String, tables: Set<String>)] = [
    ("stations", ["stations", "trade_docks"]), ("planets", ["planets"]),
    ("pirates", ["outlaw_bases"]),
    ("characters", ["npc_rosters", "npc_characters", "npc_barracks"]),
    ("wrecks", ["cargo_wrecks"]),
  ]

  private let regions: [String]
  /// The region whose rows arrive: its sectors come first.
  private var region = -1
  private var hashes: [[SHA256]] = []

  init(regions: [String]) {
    self.regions = regions
    hashes = regions.map { _ in DigestSink.tables.map { _ in SHA256() } }
  }

  mutating func receive(_ rows: TableRows) {
    if rows.table.name == "sectors" { region += 1 }
    guard hashes.indices.contains(region),
      let stage = DigestSink.tables.firstIndex(where: { $0.tables.contains(rows.table.name) })
    else { return }
    var line = ByteWriter(memoryCapacity: 4_096)
    var cells = CellJSONWriter()
    rows.visit { row in
      cells.append(.list(row), to: &line)
      line.append(UInt8(ascii: "\n"))
    }
    hashes[region][stage].update(line.takeBytes())
  }

  /// What the stages made, in the order of running.
  var stages: [Manifest.Stage] {
    zip(regions, hashes).flatMap { region, hashes in
      zip(DigestSink.tables, hashes).map { stage, hash in
        Manifest.Stage(region: region, name: stage.stage, sha256: hash.finalize().hex)
      }
    }
  }
}
