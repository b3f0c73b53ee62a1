import Determinism
public import GalaxyModel
import GalaxySettings

/// What decided about the warps and formations of a region while it was generated.
///
/// ```swift
/// var run = GenerationRun(plan, region: 0)
/// run.isTraced = true
/// run.advance(through: .map)
/// run.trace?.changes(of: 11, 39).last?.step
/// ```
public struct RegionTrace: Sendable {
  /// One warp that was added or removed.
  public struct Change: Sendable, Equatable {
    /// The node where the warp begins.
    public let source: Int
    /// The node where it ends.
    public let destination: Int
    /// What added or removed it.
    public let step: WarpStep
    /// Whether it was added.
    public let isAddition: Bool
    /// How many warps began at the source before.
    public let degree: Int
  }

  /// What became of the attempts to stamp each type.
  public let tallies: [FormationType: FormationTally]
  /// How many formations of each type the region was to have.
  public let budget: [FormationType: Int]
  /// The default rule for the number of formations of each type.
  public let rules: [FormationType: FormationCount]
  /// How many formations of types that the region may not have were requested.
  public let banned: [FormationType: Int]
  /// The islands that were chosen.
  public let islands: [FormationType: Int]
  /// Sectors with fixed content.
  let anchors: Set<Int>
  /// Nodes below this number are fedspace.
  let fedspace: Int
  /// The cells of the sectors of a disc after a step that kept some; nil if all were drawn at once.
  let cells: [UInt32]?
  /// The variant of the streams from which the frame of the region was drawn.
  let frame: Int
  /// Whether the region is a disc, whose sectors come from a lattice.
  let isDisc: Bool
  let random: RandomSource
  private let variants: StageVariants
  private let stamped: [StampedFormation]
  private let log: WarpLog
  /// The entries of the log by pair of sectors, then in order.
  private let order: [UInt32]

  init?(_ draft: RegionDraft, _ variants: StageVariants) {
    guard let log = draft.warps.log else { return nil }
    self.log = log
    self.variants = variants
    random = draft.plain
    (cells, frame) = (draft.cells, draft.frame)
    isDisc = draft.settings[\.shape] == .disc
    anchors = Set(draft.anchors)
    fedspace = draft.fedspace
    tallies = draft.tallies
    stamped = draft.stamped
    budget = Dictionary(
      uniqueKeysWithValues: FormationType.allCases.map { ($0, draft.budget[$0]) })
    rules = Dictionary(
      uniqueKeysWithValues: FormationType.allCases.map { ($0, $0.facts.count(in: draft.plan)) })
    banned = draft.budget.banned
    islands = (draft.islands?.islands ?? []).reduce(into: [:]) { $0[$1.type, default: 0] += 1 }
    let keys = log.entries.map { RegionTrace.key(Int($0.source), Int($0.destination)) }
    order = log.entries.indices.map { UInt32($0) }.sorted {
      (keys[Int($0)], $0) < (keys[Int($1)], $1)
    }
  }

  private static func key(_ u: Int, _ v: Int) -> UInt64 {
    UInt64(min(u, v)) << 32 | UInt64(max(u, v))
  }

  private func key(_ place: Int) -> UInt64 {
    let entry = log.entries[Int(order[place])]
    return RegionTrace.key(Int(entry.source), Int(entry.destination))
  }

  /// The streams of a stage, in its variant.
  func random(of stage: Stage) -> RandomSource { random.variant(variants[stage.name]) }

  /// The variant of a stage.
  ///
  /// - Parameter stage: The name of the stage.
  /// - Returns: Its number, 0 for the default.
  public func variant(of stage: String) -> Int { variants[stage] }

  /// Returns what was done to the warps between two sectors, in order.
  ///
  /// - Parameters:
  ///   - u: One node.
  ///   - v: The other node.
  /// - Returns: The changes of both directions.
  /// - Complexity: O(log warps).
  public func changes(of u: Int, _ v: Int) -> [Change] {
    let wanted = RegionTrace.key(u, v)
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if key(middle) < wanted { low = middle + 1 } else { high = middle }
    }
    var changes: [Change] = []
    while low < order.count, key(low) == wanted {
      let entry = log.entries[Int(order[low])]
      changes.append(
        Change(
          source: Int(entry.source), destination: Int(entry.destination),
          step: log.steps[Int(entry.step)], isAddition: entry.isAddition,
          degree: Int(entry.degree)))
      low += 1
    }
    return changes
  }

  /// Returns the attempt that stamped a formation.
  ///
  /// - Parameter formation: A formation of the region.
  /// - Returns: The attempt; nil for an island.
  public func attempt(for formation: SpecialFormation) -> FormationAttempt? {
    // The anchor of a passage is the mouth that turned out to be nearer to the capital.
    stamped.first {
      $0.type == formation.type && Set($0.interior) == Set(formation.interior)
        && (!$0.interior.isEmpty || $0.anchor == formation.anchor)
    }?.attempt
  }

  /// Returns the warps that an attempt added and removed.
  ///
  /// - Parameter attempt: The attempt.
  /// - Returns: The changes in order.
  /// - Complexity: O(warps).
  public func changes(by attempt: FormationAttempt) -> [Change] {
    log.entries.filter { log.steps[Int($0.step)] == .formation(attempt) }.map { entry in
      Change(
        source: Int(entry.source), destination: Int(entry.destination),
        step: log.steps[Int(entry.step)], isAddition: entry.isAddition, degree: Int(entry.degree))
    }
  }
}
