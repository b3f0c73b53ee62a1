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
  private var draft: RegionDraft
  /// Which stages of the pipeline have run.
  private var isDone: [Bool]
  /// The variants of stages that are not the default ones.
  private let variants: StageVariants
  /// Whether the digest of what each stage makes is recorded.
  public var recordsDigests = false
  /// Whether what decides about the region is recorded; the region does not depend on it.
  public var isTraced: Bool {
    get { draft.isTraced }
    set { draft.isTraced = newValue }
  }
  /// What the stages have made, in the order of running, if that is recorded.
  public private(set) var digests: [StageDigest] = []
  /// The last level of which all stages have run.
  public private(set) var level = GenerationLevel.plan

  /// Prepares a region; nothing is generated yet.
  ///
  /// - Parameters:
  ///   - plan: The plan of the galaxy.
  ///   - index: The index of the region in the order of the galaxy.
  ///   - variants: The variants of stages.
  /// - Complexity: O(sectors).
  public init(_ plan: GalaxyPlan, region index: Int, variants: StageVariants = StageVariants()) {
    draft = RegionDraft(
      plan: plan.regionPlans[plan.orderByName[index]], settings: plan.settings, regionIndex: index)
    isDone = [Bool](repeating: false, count: Stage.pipeline.count)
    self.variants = variants
  }

  /// Runs all stages of a level and those before it that have not run.
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
    for (index, next) in Stage.pipeline.enumerated() where next.level <= level && !isDone[index] {
      guard next.name != stage, isWanted(next.name) else { return false }
      run(index)
    }
    self.level = max(self.level, level)
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
  }

  private mutating func run(_ index: Int) {
    let stage = Stage.pipeline[index]
    draft.random = draft.plain.variant(variants[stage.name])
    stage.run(&draft)
    isDone[index] = true
    guard recordsDigests, !stage.makes.isEmpty else { return }
    var hash = SHA256()
    for column in stage.makes { column.append(draft, &hash) }
    digests.append(StageDigest(stage: stage.name, digest: hash.finalize().hex))
  }

  // MARK: What there is so far

  /// The region as far as it is generated.
  public var region: Region { draft.region }
  /// The warnings so far.
  public var warnings: [GenerationWarning] { draft.warnings }
  /// The name that users see.
  public var displayName: String { draft.plan.displayName }
  /// The number of sectors.
  public var sectorCount: Int { draft.plan.sectorCount }
  /// What decided about the region, if that is recorded and its warps are finished.
  public var trace: RegionTrace? { RegionTrace(draft, variants) }
}

/// Which variants of stages to generate: 0, the default, or another number for other draws.
public struct StageVariants: Hashable, Sendable {
  private var numbers: [String: Int] = [:]

  /// Creates the default variants.
  public init() {}

  /// The variant of a stage, 0 unless another one is set.
  public subscript(stage: String) -> Int {
    get { numbers[stage == Stage.warpRows.name ? Stage.warps.name : stage] ?? 0 }
    set { numbers[stage] = newValue == 0 ? nil : newValue }
  }

  /// Whether all variants are the default ones.
  public var isEmpty: Bool { numbers.isEmpty }

  /// The stages of a map with draws of their own, in order.
  public static let stages: [String] = Stage.pipeline.map(\.name).filter { name in
    ![
      Stage.zones, .shortcuts, .warpRows, .formationRows, .sectorNames, .identifiers,
    ].map(\.name).contains(name)
  }

  /// Returns the level that a stage is part of.
  ///
  /// - Parameter stage: The name of a stage.
  /// - Returns: The level; nil if there is no such stage of a map.
  public static func level(of stage: String) -> GenerationLevel? {
    Stage.pipeline.first { $0.name == stage }?.level
  }

  /// Returns whether a stage runs before another one.
  public static func precedes(_ one: String, _ other: String) -> Bool {
    let names = Stage.pipeline.map(\.name)
    return (names.firstIndex(of: one) ?? .max) < (names.firstIndex(of: other) ?? .max)
  }
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
  }

  /// Adds what joins the regions, after all of them were added.
  ///
  /// - Parameters:
  ///   - plan: The plan of the galaxy.
  ///   - level: The level of the regions.
  public mutating func complete(_ plan: GalaxyPlan, through level: GenerationLevel) {
    noteOrigin()
    let names = level >= .rows ? RowNames(galaxySeed: plan.seed) : nil
    if let names { identifier = names.identifier("galaxies", "1") }
    if level >= .map {
      let order = plan.regionPlans.indices.compactMap { plan.orderByName.firstIndex(of: $0) }
      Attachment.attach(
        &self, order: order, hasPorts: plan.settings.isSwitchedOn(.stations), names: names)
    }
  }
}
