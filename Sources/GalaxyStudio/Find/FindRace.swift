import Criteria
public import GalaxyModel

/// Successive halving: all variants on a few seeds, the better half on twice as many, and so on.
public struct FindRace: Sendable {
  /// What happened in a round.
  public struct Round: Sendable {
    /// The place of its first seed.
    public let first: Int
    /// The number of its seeds.
    public let count: Int
    /// The variants with their mean scores, by number; nil where no seed has a score.
    public let means: [(variant: Int, mean: Double?)]
    /// The variants that live on, the best first.
    public let living: [Int]

    /// The round as a JSON object.
    public var fieldValue: FieldValue { .object(members) }

    /// The members of that object.
    public var members: [FieldValue.Member] {
      [
        .init("from", .int(first)), .init("seeds", .int(count)),
        .init(
          "variants",
          .list(
            means.map { entry in
              .object([
                .init("variant", .int(entry.variant)),
                .init(
                  "mean", .optional(entry.mean) { FindAnswer.value(.number($0)) }),
                .init("lives", .boolean(living.contains(entry.variant))),
              ])
            })),
      ]
    }
  }

  private let question: FindQuestion
  /// The number of seeds of the first round.
  private static let start = 8

  /// Prepares a race.
  ///
  /// - Parameter question: Its variants race by the mean of its first score over the seeds that meet
  ///   its criteria.
  public init(_ question: FindQuestion) { self.question = question }

  /// Lets the variants race until one is left or the seeds end.
  ///
  /// - Parameters:
  ///   - threads: The maximum number of threads.
  ///   - progress: Called after each round with the numbers of seeds and living variants.
  /// - Returns: The rounds; the first of the living ones of the last round has won.
  /// - Throws: What judging a seed throws.
  public func run(
    threads: Int = 1, progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> [Round] {
    var living = Array(question.variants.indices)
    var rounds: [Round] = []
    var first = 0
    var count = Self.start
    while living.count > 1, first < question.seeds.count {
      let seeds = min(count, question.seeds.count - first)
      let means = try means(of: living, from: first, count: seeds, threads: threads)
      let rank = zip(living, means).map { (variant: $0, mean: $1) }.sorted { left, right in
        let (one, other) = (worth(left.mean), worth(right.mean))
        return one == other ? left.variant < right.variant : one > other
      }
      let best = rank.prefix((rank.count + 1) / 2).map(\.variant)
      rounds.append(
        Round(
          first: first, count: seeds, means: zip(living, means).map { ($0, $1) }, living: best))
      living = best.sorted()
      first += seeds
      count *= 2
      progress(first, living.count)
    }
    return rounds
  }

  private func worth(_ mean: Double?) -> Double {
    guard let mean else { return -.infinity }
    return question.isLowest ? -mean : mean
  }

  /// The mean scores of variants, summed up in the order of the seeds.
  private func means(
    of variants: [Int], from first: Int, count: Int, threads: Int
  ) throws -> [Double?] {
    var question = question
    question.variants = variants.map { self.question.variants[$0] }
    question.near = nil
    let judged = try FindSearch(question).judgeRound(
      from: first, count: count, threads: threads, isStopped: { false })
    return variants.indices.map { index in
      let scores = judged.compactMap { records -> Double? in
        guard records[index].isMatch, case .number(let score)? = records[index].scores.first
        else { return nil }
        return score
      }
      return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    }
  }
}
