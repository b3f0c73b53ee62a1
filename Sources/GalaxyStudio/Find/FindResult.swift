import Criteria
import Determinism

/// What a search has found so far.
public struct FindResult: Sendable {
  /// The number of seeds that were judged.
  public internal(set) var tested = 0
  /// The number of matches before the best were chosen.
  public internal(set) var matchCount = 0
  /// The matches in order; with scores the best, see ``FindQuestion/top``.
  public internal(set) var matches: [FindEntry] = []
  /// The nearest misses, the nearest first.
  public internal(set) var near: [FindEntry] = []
  /// Counts of conditions and levels.
  public internal(set) var tally: FindTally
  /// Whether the last wanted match was found.
  public internal(set) var isFull = false

  private let isLowest: Bool
  private let top: Int?
  private let nearLimit: Int
  private let limit: Int?
  private let hasFront: Bool
  private let isPart: Bool

  init(_ question: FindQuestion, levels: Int) {
    tally = FindTally(conjuncts: question.conjuncts.count, levels: levels)
    isLowest = question.isLowest
    top = question.scores.isEmpty ? nil : question.top
    hasFront = question.scores.count > 1
    isPart = question.part != nil
    nearLimit = question.near ?? 0
    limit = question.limit
  }

  /// Notes that seeds were judged in another way.
  ///
  /// - Parameter seeds: Their number.
  public mutating func count(_ seeds: Int) { tested = seeds }

  /// Takes the records of one seed.
  ///
  /// - Returns: The new matches, unless they are ranked.
  mutating func add(_ records: [FindRecord], seed: Seed) -> [FindEntry] {
    guard !isFull else { return [] }
    tested += 1
    var fresh: [FindEntry] = []
    for record in records where !isFull {
      tally.add(record)
      if record.isMatch {
        matchCount += 1
        fresh.append(FindEntry(record, seed: seed))
        isFull = matchCount == limit
      } else if nearLimit > 0 {
        near.append(FindEntry(record, seed: seed))
        if near.count >= 2 * nearLimit + 64 { keepNearest() }
      }
    }
    matches += fresh
    if top != nil, matches.count >= pruning { keepBest() }
    return top == nil ? fresh : []
  }

  private mutating func keepNearest() {
    near.sort { left, right in
      (left.failed.count, left.distance, left.seed.value, left.variant)
        < (right.failed.count, right.distance, right.seed.value, right.variant)
    }
    near = Array(near.prefix(nearLimit))
  }

  private mutating func keepBest() {
    // A merge looks for the last wanted match among all in order before it ranks them.
    guard let top, !isPart || limit == nil else { return }
    var best = hasFront ? front(matches) : matches
    let rank = best.indices.sorted { left, right in
      let (first, second) = (worth(best[left].scores[0]), worth(best[right].scores[0]))
      return first == second
        ? (best[left].seed.value, best[left].variant)
          < (best[right].seed.value, best[right].variant)
        : first > second
    }
    best = rank.map { best[$0] }
    // A front has to be whole until the end: a later match may beat what is beyond the best.
    // That of a shard is whole even then, because other shards may beat it.
    matches = hasFront && (isPart || !isFinishing) ? best : Array(best.prefix(top))
    pruning = max(4096, 2 * matches.count)
  }

  /// Whether the answer is being made, so that no match follows.
  private var isFinishing = false
  /// The number of ranked matches at which all but the best are dropped.
  private var pruning = 4096

  /// Brings matches and misses into the order of the answer, when no match follows.
  mutating func end() {
    isFinishing = true
    keepBest()
    keepNearest()
    isFinishing = false
  }

  /// How good a score is; one without a value is worst.
  private func worth(_ score: CriteriaValue) -> Double {
    guard case .number(let number) = score else { return -.infinity }
    return isLowest ? -number : number
  }

  /// The matches that no other one beats in a score without being worse in another.
  private func front(_ entries: [FindEntry]) -> [FindEntry] {
    ParetoFront.indices(of: entries.map { $0.scores.map { worth($0) } }).map { entries[$0] }
  }
}

/// The front of several scores.
enum ParetoFront {
  /// Finds what nothing else beats in a score without being worse in another.
  ///
  /// - Parameter worths: How good each entry is, in each score.
  /// - Returns: The indices of the front, in order.
  /// - Complexity: O(entries²).
  static func indices(of worths: [[Double]]) -> [Int] {
    worths.indices.filter { index in
      !worths.contains { other in
        zip(other, worths[index]).allSatisfy { $0 >= $1 } && other != worths[index]
      }
    }
  }
}
