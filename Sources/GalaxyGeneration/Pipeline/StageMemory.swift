import GalaxyModel
import GalaxySettings

/// What the stages of a region have made, so that the next map that differs in a few settings need not
/// begin again.
///
/// Each stage notes which settings it reads. A later run begins behind the last stage before which no
/// setting was read that has another value now; its map is the same as without a memory.
public struct StageMemory: Sendable {
  /// What there is after one stage.
  private struct Entry: Sendable {
    var draft: RegionDraft
    /// The settings that this stage and those before it have read.
    var reads: Set<String>
  }

  private var plan: RegionPlan?
  private var regionIndex = -1
  private var variants = StageVariants()
  private var settings = GenerationSettings(preset: .terranSpace)
  private var entries: [Entry] = []

  /// Creates a memory of nothing.
  public init() {}

  /// The number of stages that the last run did not have to repeat.
  public private(set) var reused = 0

  /// The number of stages that are known for a run.
  fileprivate func known(for run: GenerationRun) -> Int {
    let new = run.draft.settings
    guard plan == run.draft.plan, regionIndex == run.draft.regionIndex, variants == run.variants,
      settings.preset == new.preset, settings.mask == new.mask
    else { return 0 }
    let old = settings.values
    let changed = Set(
      SettingCatalog.all.filter { new.values[given: $0] != old[given: $0] }.map(\.key))
    return entries.prefix { $0.reads.isDisjoint(with: changed) }.count
  }

  /// Keeps what is known for a run, and forgets the rest.
  fileprivate mutating func begin(_ run: GenerationRun) {
    reused = known(for: run)
    entries.removeLast(entries.count - reused)
    plan = run.draft.plan
    regionIndex = run.draft.regionIndex
    variants = run.variants
    settings = run.draft.settings.noting(nil)
  }

  /// What there is before a stage that is known, or the next one, with other settings.
  fileprivate func draft(before stage: Int, _ settings: GenerationSettings) -> RegionDraft? {
    guard stage > 0, stage <= entries.count else { return nil }
    var draft = entries[stage - 1].draft
    draft.settings = settings
    return draft
  }

  fileprivate mutating func append(_ draft: RegionDraft, reads: Set<String>) {
    var draft = draft
    draft.settings = settings
    entries.append(Entry(draft: draft, reads: reads.union(entries.last?.reads ?? [])))
  }
}

extension GenerationRun {
  /// Runs all stages of a level and those before it, except for those that a memory knows; the region is
  /// that of ``advance(through:before:isWanted:)``.
  ///
  /// - Parameters:
  ///   - level: The level.
  ///   - memory: What earlier runs have made; it knows this one afterwards.
  ///   - isWanted: Called with the name of each stage before it runs; false stops the run there.
  /// - Returns: Whether the level is finished.
  /// - Complexity: O(sectors) for even shapes.
  @discardableResult
  public mutating func advance(
    through level: GenerationLevel, reusing memory: inout StageMemory,
    isWanted: (String) -> Bool = { _ in true }
  ) -> Bool {
    let level = steps.isEmpty ? level : max(level, .map)
    let marks = checkpointPlaces
    let start = draft
    let plain = draft.settings
    memory.begin(self)
    for (index, next) in Stage.pipeline.enumerated() where next.level <= level {
      let known = memory.draft(before: index, plain)
      if marks.contains(index) { checkpoints[index] = known ?? start }
      if index < memory.reused {
        isDone[index] = true
        continue
      }
      guard isWanted(next.name) else { return false }
      if let known { draft = known }
      let reads = SettingReads()
      draft.settings = plain.noting(reads)
      run(index)
      draft.settings = plain
      memory.append(draft, reads: reads.keys)
    }
    if let last = memory.draft(
      before: Stage.pipeline.count { $0.level <= level }, plain)
    {
      draft = last
    }
    self.level = max(self.level, level)
    doSteps()
    return true
  }
}
