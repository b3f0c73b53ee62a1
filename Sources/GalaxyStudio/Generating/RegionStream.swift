import Determinism
import GalaxyAnalysis
public import GalaxyGeneration
public import GalaxyModel
public import GalaxySeeding
import GalaxySettings
import GraphKit
import Platform

/// The regions of a galaxy, made one at a time wherever they are needed, so that memory does not depend
/// on how many there are.
///
/// It is for galaxies without steps, whose regions depend on each other only by the tunnels between them.
public final class RegionStream: Sendable {
  /// The plan of the galaxy.
  public let plan: GalaxyPlan
  /// The galaxy without its regions.
  public let outline: Galaxy
  let scope: GenerationScope
  let attachments: AttachmentPlan
  /// The sector of the hub where all tunnels end.
  let hubNode: Int
  private let origin: MapOrigin?
  private let notes = Guarded<[Int: Notes]>([:])
  private let kept = Guarded<[GenerationWarning]>([])
  /// The hub, which was made for the end of all tunnels, until it is asked for.
  private let madeHub: Guarded<GenerationRun?>

  /// What is known of a region that was made.
  struct Notes {
    /// The sector where its tunnel begins.
    var gate: Int?
    var warnings: [GenerationWarning] = []
    /// Warnings of what follows when all regions are made.
    var lateWarnings: [GenerationWarning] = []
  }

  /// Prepares the regions of a plan; none is made yet, except for the hub if it is no Nexus.
  ///
  /// - Parameters:
  ///   - plan: A plan without steps.
  ///   - scope: How much to generate.
  /// - Complexity: O(regions).
  public init(_ plan: GalaxyPlan, scope: GenerationScope) {
    self.plan = plan
    self.scope = scope
    let level = scope.level
    attachments = AttachmentPlan(plan, hasRows: level >= .rows)
    var outline = plan.outline
    origin = MapOrigin(recordedIn: outline)
    if level >= .rows { outline.identify(plan) }
    outline.settingsDigest = plan.settings.digest(with: plan.changes)
    self.outline = outline
    guard let hub = attachments.hub, !attachments.hasNexus, level >= .map else {
      hubNode = 0
      madeHub = Guarded(nil)
      return
    }
    let run = RegionStream.generate(plan, hub, level)
    hubNode = attachments.hubNode(of: run.region)
    madeHub = Guarded(run)
  }

  /// Whether the regions of a plan can be made one at a time.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: Whether it has no steps.
  public static func fits(_ plan: GalaxyPlan) -> Bool {
    plan.changes.isEmpty && (0..<plan.regionCount).allSatisfy { plan.region($0).step == nil }
  }

  private static func generate(
    _ plan: GalaxyPlan, _ index: Int, _ level: GenerationLevel
  ) -> GenerationRun {
    var run = GenerationRun(plan, region: index)
    run.advance(through: level)
    return run
  }

  /// Makes a region, the same one each time.
  ///
  /// - Parameter index: Its index in the order of the galaxy.
  /// - Returns: The region, as it is in the whole galaxy.
  /// - Complexity: O(sectors).
  public func region(_ index: Int) -> Region {
    let run = takeHub(index) ?? RegionStream.generate(plan, index, scope.level)
    var region = run.region
    region.origin = origin
    var notes = Notes(warnings: run.warnings)
    if scope >= .map { notes.gate = attachments.attach(&region, at: index) }
    if plan.settings[\.adoptsEmergent] && scope >= .map {
      (region, notes.lateWarnings) = adopted(region, index, notes)
    }
    self.notes.withLock { $0[index] = notes }
    return region
  }

  /// Returns the hub, once.
  private func takeHub(_ index: Int) -> GenerationRun? {
    guard index == attachments.hub else { return nil }
    return madeHub.withLock { run in
      defer { run = nil }
      return run
    }
  }

  /// Declares what arose by chance, as in a galaxy that has no other region.
  private func adopted(
    _ region: Region, _ index: Int, _ notes: Notes
  ) -> (Region, [GenerationWarning]) {
    var galaxy = outline
    galaxy.regions = [region]
    galaxy.warnings = notes.warnings
    let node = notes.gate ?? (index == attachments.hub ? hubNode : nil)
    if let node {
      // The other end is in a region that is not here.
      let origin = Position(x: 0, y: 0, z: 0)
      var tunnel = attachments.tunnel(
        of: 0, name: region.name, displayName: region.displayName, ends: (node, 0),
        positions: (origin, origin))
      tunnel.origin = SectorReference(region: 0, node: node)
      tunnel.destination = SectorReference(region: 1, node: 0)
      galaxy.attachments = [tunnel]
    }
    EmergentFormations(galaxySeed: plan.seed, settings: plan.settings).adopt(in: &galaxy)
    return (galaxy.regions[0], Array(galaxy.warnings.dropFirst(notes.warnings.count)))
  }

  /// Returns what is known of a region, and forgets it.
  func takeNotes(_ index: Int) -> Notes {
    notes.withLock { $0.removeValue(forKey: index) } ?? Notes()
  }

  /// Summarizes a region that was made, for figures of the whole galaxy: with its gate, unless it is the hub.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - index: Its index in the order of the galaxy.
  /// - Returns: The summary of one region.
  /// - Complexity: That of `RegionTotals`.
  func summary(of region: Region, at index: Int) -> GalaxySummary {
    let gate = notes.withLock { $0[index]?.gate }
    let nodes = [gate, index == attachments.hub ? hubNode : nil].compactMap { $0 }
    var summary = GalaxySummary()
    summary.add(RegionTotals(measuring: region, gateNodes: nodes))
    guard let gate, let hub = attachments.hub else { return summary }
    let none = Position(x: 0, y: 0, z: 0)
    let tunnel = attachments.tunnel(
      of: index, name: region.name, displayName: region.displayName, ends: (gate, hubNode),
      positions: (none, none))
    // Generated sectors are numbered from 1.
    summary.add(
      GateLink(
        from: .init(region: region.name, sector: region.sectors.number(gate)),
        to: .init(region: plan.region(hub).name, sector: hubNode + 1),
        isTwoWay: tunnel.isTwoWay, turns: tunnel.turnCost))
    return summary
  }

  /// Requests that the generator could not fully satisfy, once all regions are made.
  var mapWarnings: [GenerationWarning] { kept.withLock { $0 } }

  /// Notes these requests, where others made the regions.
  func keep(_ warnings: [GenerationWarning]) { kept.withLock { $0 = warnings } }

  /// The regions, for seeding.
  public var source: RegionSource {
    let names = RowNames(galaxySeed: plan.seed)
    return RegionSource(
      preset: outline.preset, order: plan.orderBySector, startingCount: plan.regionCount,
      outline: { [plan] index in
        let region = plan.region(index)
        let sectors = names.numbered("sectors", region.name)
        return RegionSource.Outline(
          name: region.name, type: region.type, sectorCount: region.sectorCount,
          identifier: { Identifier(sectors.uuid($0 + 1)) })
      }, region: { [self] in region($0) })
  }

  /// What seeding needs to know of the galaxy.
  public var facts: StreamedGalaxy {
    let names = RowNames(galaxySeed: plan.seed)
    return StreamedGalaxy(
      density: GalaxyDensity(
        recordedIn: outline, onlyRegion: plan.regionCount == 1 ? plan.region(0).type : nil),
      hub: attachments.hub, hubNode: hubNode,
      gate: { [self] index in notes.withLock { $0[index]?.gate } },
      tunnel: { [self] index, spoke, hub in
        let region = plan.region(index)
        return attachments.tunnel(
          of: index, name: region.name, displayName: region.displayName, ends: (0, hubNode),
          positions: (spoke, hub))
      },
      place: { [plan] index in
        let name = plan.region(index).name
        return (name, Identifier(names.uuid("regions", name)))
      })
  }
}

extension RegionStream {
  /// Makes all regions, seeds them if rows are needed, and hands them over.
  ///
  /// - Parameters:
  ///   - settings: What is seeded.
  ///   - threads: Number of threads; nothing depends on it.
  ///   - needsRows: Whether rows are needed.
  ///   - isWanted: Asked between the steps of the work.
  ///   - galaxy: The galaxy without its regions; receives warnings and counts.
  ///   - sink: Receives the rows, and each region.
  ///   - delivered: Called after each region.
  /// - Returns: What was seeded; nil without rows.
  /// - Throws: Any error of the sink.
  func run(
    _ settings: SeedingSettings, threads: Int, needsRows: Bool,
    isWanted: @Sendable @escaping () -> Bool, galaxy: inout Galaxy, into sink: inout KeepingSink,
    delivered: (ProgressStep.Region) -> Void = { _ in }
  ) throws -> SeedingReport? {
    func tell(_ index: Int) {
      delivered(
        ProgressStep.Region(
          number: index + 1, count: plan.regionCount, name: plan.region(index).displayName))
    }
    if needsRows {
      let seeder = GalaxySeeder(settings: settings, threads: threads, isWanted: isWanted)
      var late: [GenerationWarning] = []
      let report = try seeder.seed(
        source, of: &galaxy, facts: facts, into: &sink,
        added: { [self] index, galaxy in
          let notes = takeNotes(index)
          galaxy.warnings += notes.warnings
          late += notes.lateWarnings
          tell(index)
        },
        completed: { [self] galaxy in
          galaxy.warnings += late
          kept.withLock { $0 = galaxy.warnings }
        })
      return report
    }
    var late: [GenerationWarning] = []
    try make(0..<plan.regionCount, threads: threads, into: &sink) { index in
      let notes = takeNotes(index)
      galaxy.warnings += notes.warnings
      late += notes.lateWarnings
      tell(index)
    }
    galaxy.warnings += late
    kept.withLock { $0 = galaxy.warnings }
    return nil
  }

  /// Makes regions without rows, and hands them over in their order.
  func make(
    _ range: Range<Int>, threads: Int, into sink: inout KeepingSink, added: (Int) throws -> Void
  ) throws {
    let portions = sink.portions
    try OrderedWork.run(count: range.count, threads: threads) { [self] place in
      let index = range.lowerBound + place
      let region = region(index)
      var portion = try portions(region, index)
      try portion.end(region, index)
      return MadePortion(portion: portion)
    } deliver: { place, made in
      try sink.take(made.portion)
      try added(range.lowerBound + place)
    }
  }

  /// What a thread hands over.
  private struct MadePortion: @unchecked Sendable {
    let portion: OutputPortion
  }
}
