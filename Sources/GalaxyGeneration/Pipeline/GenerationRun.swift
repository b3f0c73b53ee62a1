import Determinism
public import GalaxyModel
import GalaxySettings

/// The generation of one region, stage by stage: it can stop after each level and go on later, and a
/// copy can go on in another way.
///
/// ```swift
/// var run = GenerationRun(plan, region: 0)
/// run.advance(through: .places)
/// if isPromising(run.region) { run.advance(through: .warps) }
/// ```
public struct GenerationRun: Sendable {
  var draft: RegionDraft
  /// Which stages of the pipeline have run.
  var isDone: [Bool]
  /// The variants of stages that are not the default ones.
  var variants: StageVariants
  /// The steps of the plan that have not been done.
  var steps: [GalaxyStep]
  /// What there was before the stages from which steps draw again, by place in the pipeline.
  var checkpoints: [Int: RegionDraft] = [:]
  /// What steps keep of stations and planets, in order.
  public internal(set) var siteSteps: [SiteStep] = []
  /// Whether the digest of what each stage makes is recorded.
  public var recordsDigests = false
  /// Whether what decides about the region is recorded; the region does not depend on it.
  public var isTraced: Bool {
    get { draft.isTraced }
    set { draft.isTraced = newValue }
  }
  /// What the stages have made, in the order of running, if that is recorded.
  public internal(set) var digests: [StageDigest] = []
  /// The last level of which all stages have run.
  public internal(set) var level = GenerationLevel.plan

  /// Prepares a region; nothing is generated yet.
  ///
  /// - Parameters:
  ///   - plan: The plan of the galaxy.
  ///   - index: The index of the region in the order of the galaxy.
  ///   - variants: The variants of stages; nil for what the changes of the plan make of the region.
  /// - Complexity: O(sectors).
  public init(_ plan: GalaxyPlan, region index: Int, variants: StageVariants? = nil) {
    let own = plan.regionPlans[plan.orderByName[index]]
    draft = RegionDraft(plan: own, settings: plan.settings, regionIndex: index)
    isDone = [Bool](repeating: false, count: Stage.pipeline.count)
    self.variants = variants ?? plan.changes.variants[own.name]
    steps = variants == nil ? plan.changes.steps.filter { $0.concerns(own.name) } : []
  }

  /// Runs all stages of a level and those before it that have not run.
  ///
  /// Steps of the plan are done on finished maps, so the level is then `map` at least.
  ///
  /// - Parameters:
  ///   - level: The level.
  ///   - stage: Where to stop: the stage before which nothing more is run; nil for none.
  ///   - isWanted: Called with the name of each stage before it runs; false stops the run there.
  /// - Returns: Whether the level is finished.
  /// - Complexity: O(sectors) for even shapes.
  @discardableResult
  public mutating func advance(
    through level: GenerationLevel, before stage: String? = nil,
    isWanted: (String) -> Bool = { _ in true }
  ) -> Bool {
    let level = steps.isEmpty ? level : max(level, .map)
    let marks = checkpointPlaces
    for (index, next) in Stage.pipeline.enumerated() where next.level <= level && !isDone[index] {
      guard next.name != stage, isWanted(next.name) else { return false }
      if marks.contains(index) { checkpoints[index] = draft }
      run(index)
    }
    self.level = max(self.level, level)
    doSteps()
    return true
  }

  /// Declares the formations as soon as the warps are finished, without the rest of the map.
  public mutating func declareFormations() {
    guard level >= .warps,
      let index = Stage.pipeline.firstIndex(where: { $0.name == Stage.formationRows.name }),
      !isDone[index]
    else { return }
    run(index)
  }

  /// Goes on with other variants of the stages that have not run.
  ///
  /// - Parameter variants: The variants.
  /// - Returns: A run that has the stages of this one behind it.
  public func with(_ variants: StageVariants) -> GenerationRun {
    GenerationRun(draft: draft, isDone: isDone, variants: variants, level: level)
  }

  private init(
    draft: RegionDraft, isDone: [Bool], variants: StageVariants, level: GenerationLevel
  ) {
    self.draft = draft
    self.isDone = isDone
    self.variants = variants
    self.level = level
    steps = []
  }

  mutating func run(_ index: Int) {
    let stage = Stage.pipeline[index]
    draft.random = draft.plain.variant(variants[stage.name])
    stage.run(&draft)
    isDone[index] = true
    guard recordsDigests, !stage.makes.isEmpty else { return }
    var hash = SHA256()
    for column in stage.makes { column.append(draft, &hash) }
    digests.removeAll { $0.stage == stage.name }
    digests.append(StageDigest(stage: stage.name, digest: hash.finalize().hex))
  }

  // MARK: What there is so far

  /// The region as far as it is generated.
  public var region: Region { draft.region }
  /// The warnings so far.
  public var warnings: [GenerationWarning] { draft.warnings }
  /// Why steps of the plan could not be done as they ask.
  public var stepFaults: [StepFault] { draft.faults }
  /// What the last step kept and drew, if it drew again.
  public var lastStep: StepOutcome? { draft.step?.outcome }
  /// The name that users see.
  public var displayName: String { draft.plan.displayName }
  /// The number of sectors.
  public var sectorCount: Int { draft.plan.sectorCount }
  /// What decided about the region, if that is recorded and its warps are finished.
  public var trace: RegionTrace? { RegionTrace(draft, variants) }
}

extension GalaxyPlan {
  /// A galaxy without regions that has recorded everything else.
  public var outline: Galaxy {
    var galaxy = Galaxy(name: settings[\.galaxyName] ?? "Galaxy \(seed.value)", source: .rows)
    galaxy.seed = seed.value
    galaxy.preset = settings.preset.rawValue
    galaxy.generatorVersion = generatorVersion
    galaxy.settings = settings.resolved
    galaxy.epoch = settings[\.epoch]
    galaxy.steps = changes.records
    if let name = changes.galaxyName { galaxy.name = name }
    galaxy.waivers = changes.waivers
    return galaxy
  }
}

extension Galaxy {
  /// Adds a region as far as it is generated, in the order of the plan.
  ///
  /// - Parameter run: The generation of the region.
  public mutating func take(_ run: GenerationRun) {
    regions.append(run.region)
    warnings += run.warnings
    stepFaults += run.stepFaults
    siteSteps += run.siteSteps
    stepOutcomes += [run.lastStep].compactMap { $0 }
  }

  /// Adds what joins the regions, after all of them were added.
  ///
  /// - Parameters:
  ///   - plan: The plan of the galaxy.
  ///   - level: The level of the regions.
  public mutating func complete(_ plan: GalaxyPlan, through level: GenerationLevel) {
    noteOrigin()
    if level >= .rows { identify(plan) }
    guard level >= .map else { return }
    attach(
      AttachmentPlan(plan, displayNames: regions.map(\.displayName), hasRows: level >= .rows))
  }

  /// Adds the identifier of the row of the galaxy.
  ///
  /// - Parameter plan: The plan of the galaxy.
  public mutating func identify(_ plan: GalaxyPlan) {
    identifier = RowNames(galaxySeed: plan.seed).identifier("galaxies", "1")
  }
}
