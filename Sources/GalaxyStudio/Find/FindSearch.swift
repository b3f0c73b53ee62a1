import Criteria
import Determinism
public import GalaxyCriteria
import GraphKit
import Platform

/// Searches seeds for maps that meet criteria.
///
/// ```swift
/// let question = try FindQuestion(
///   settings: settings, seeds: FindSeeds(from: 1, through: 1000),
///   variants: FindAxis.variants([], of: settings), where: ["articulationPoints < 60"])
/// let (result, _) = try FindSearch(question).run(threads: 2)
/// ```
///
/// No answer depends on the number of threads.
public struct FindSearch: Sendable {
  /// Why a search ended before its last seed.
  public enum Stop: String, Sendable {
    case time, budget, interrupt
  }

  /// How far a search has come.
  public struct Progress: Sendable {
    /// The number of seeds that were judged, by earlier runs, too.
    public let done: Int
    /// The number of all seeds.
    public let count: Int
    /// The number of matches so far.
    public let matches: Int
    /// Seeds a second.
    public let rate: Double
  }

  /// What is looked for.
  public let question: FindQuestion
  /// The time after which the search stops.
  public var time: Duration?
  /// The number of seeds after which the search stops.
  public var budget: Int?
  private let judge: FindJudge

  /// Stack of a thread, as of the first one of a process.
  private static let stack = 8 << 20

  /// Prepares a search.
  ///
  /// - Parameter question: What is looked for.
  public init(_ question: FindQuestion) {
    self.question = question
    judge = FindJudge(question)
  }

  /// The levels of generation at which criteria are evaluated.
  public var levels: [CriteriaLevel] { judge.levels }

  /// A result without anything in it.
  public var start: FindResult { FindResult(question, levels: judge.levels.count) }

  /// Judges seeds until the last one, the last wanted match, or a reason to stop.
  ///
  /// - Parameters:
  ///   - earlier: What an earlier run has found, if this one goes on.
  ///   - threads: The maximum number of threads.
  ///   - isInterrupted: Asked between seeds, from any thread.
  ///   - save: Called after each round, with what was found.
  ///   - progress: Called after each round.
  ///   - found: Called with each match in order, unless matches are ranked.
  /// - Returns: What was found, in the order of the answer, and why the search stopped early.
  /// - Throws: The first error of `save` and `found`, and that of a seed.
  /// - Complexity: That of the seeds up to the earliest level that decides; memory does not grow with
  ///   their number.
  public func run(
    from earlier: FindResult? = nil, threads: Int = 1,
    isInterrupted: @Sendable @escaping () -> Bool = { false },
    save: (FindResult) throws -> Void = { _ in }, progress: (Progress) -> Void = { _ in },
    found: (FindEntry) throws -> Void = { _ in }
  ) throws -> (result: FindResult, stop: Stop?) {
    var result = earlier ?? start
    let clock = ContinuousClock()
    let begin = clock.now
    let first = result.tested
    let deadline = time.map { begin + $0 }
    var round = 2 * threads
    var stop: Stop?
    while result.tested < question.seeds.count, !result.isFull, stop == nil {
      if isInterrupted() { stop = .interrupt }
      if let deadline, clock.now >= deadline { stop = .time }
      if let budget, result.tested - first >= budget { stop = .budget }
      if stop != nil { break }
      let left = min(
        question.seeds.count - result.tested, budget.map { first + $0 - result.tested } ?? .max)
      let start = clock.now
      let judged = try judgeRound(
        from: result.tested, count: min(round, left), threads: threads,
        isStopped: { isInterrupted() || deadline.map { ContinuousClock.now >= $0 } ?? false })
      for records in judged where !result.isFull {
        let seed = question.seeds[result.tested]
        for match in result.add(records, seed: seed) { try found(match) }
      }
      // Rounds of about half a second lose little time at their ends.
      let span = clock.now - start
      if span < .milliseconds(250), judged.count == round { round = min(2 * round, 1 << 16) }
      if span > .seconds(1) { round = max(2 * threads, round / 2) }
      try save(result)
      let seconds = max(1e-9, Self.seconds(clock.now - begin))
      progress(
        Progress(
          done: result.tested, count: question.seeds.count, matches: result.matchCount,
          rate: Double(result.tested - first) / seconds))
    }
    if result.isFull || result.tested == question.seeds.count { stop = nil }
    result.end()
    return (result, stop)
  }

  /// Judges consecutive seeds; fewer if there is a reason to stop.
  func judgeRound(
    from first: Int, count: Int, threads: Int, isStopped: @Sendable @escaping () -> Bool
  ) throws -> [[FindRecord]] {
    let collected = Guarded<[Int: Result<[FindRecord], any Error>]>([:])
    Shards.run(count: count, threads: threads, stack: Self.stack) { next in
      while !isStopped(), let shard = next() {
        let place = first + shard
        let records = Result { try judge.judge(question.seeds[place], at: place) }
        collected.withLock { $0[shard] = records }
      }
    }
    return try collected.withLock { records in
      var judged: [[FindRecord]] = []
      while let next = records[judged.count] { judged.append(try next.get()) }
      return judged
    }
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
