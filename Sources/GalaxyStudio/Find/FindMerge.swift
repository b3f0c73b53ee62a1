public import FileIO
public import GalaxyModel
import JSONText

/// Joins the answers of shards of one search, in the order of the shards.
///
/// Each answer is a document of `find --json`, or the lines of `find --ndjson`.
public struct FindMerge: Sendable {
  /// The number of matches that are kept; nil for as many as the shards were to find.
  public var limit: Int?
  /// The number of the best matches that are kept, if they have scores; nil for as many as in the shards.
  public var top: Int?
  /// The number of near misses that are kept; nil for as many as the shards were to keep.
  public var near: Int?
  /// Whether low scores are better, as they are if they were for the shards.
  public var isLowest = false

  private var sum = ShardSum(schema: "find", questions: ["by"])
  private var matches: [FieldValue] = []
  private var misses: [FieldValue] = []
  private var mostMisses = 0

  /// Starts without an answer.
  public init() {}

  /// Whether the answers are lines.
  public var isStream: Bool { sum.isStream }

  /// The number of matches before the best were chosen.
  public var matchCount: Int { limitInForce.map { min($0, sum.found) } ?? sum.found }

  private var limitInForce: Int? { limit ?? sum.part["limit"].intValue }
  private var putsLowestFirst: Bool { isLowest || sum.part["lowest"] == .boolean(true) }

  /// Takes the answer of the next shard; ``ShardAnswers`` puts them into order.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: Its name in messages.
  /// - Throws: `InputError` for a file that is no answer, or one to another question.
  public mutating func add(_ bytes: [UInt8], source: String) throws(InputError) {
    var sum = self.sum
    let answer = try sum.add(bytes, source: source)
    // What comes after the last wanted match is not counted, either.
    if let limit = limit ?? sum.part["limit"].intValue, self.sum.found >= limit { return }
    self.sum = sum
    let near = answer.document["near"].listValue + answer.lines("near")
    matches += answer.document["matches"].listValue + answer.lines("match")
    misses += near
    mostMisses = max(mostMisses, near.count)
  }

  /// Why what is to be kept cannot be told from what the shards kept; nil if it can.
  public var conflict: String? {
    let part = sum.part
    guard !part.members.isEmpty else { return nil }
    let isRanked = part["top"] != .null
    for (wanted, name, key) in [
      (limit, "-n", "limit"), (top, "--top", "top"), (near, "--near", "near"),
    ] {
      guard let wanted else { continue }
      if let kept = part[key].intValue {
        if wanted > kept { return "\(name) \(wanted) is more than the shards kept: \(kept)" }
      } else if key == "near" || (key == "limit" && isRanked) {
        return "the shards were run without \(name)"
      }
    }
    return isLowest && isRanked && part["lowest"] == .null
      ? "the shards were run without --lowest" : nil
  }

  // MARK: The answer

  /// The kept matches.
  private var keptMatches: [FieldValue] {
    var kept = limitInForce.map { Array(matches.prefix($0)) } ?? matches
    guard kept.contains(where: { $0["score"] != .null }) else { return kept }
    if kept.contains(where: { !$0["score"].listValue.isEmpty }) { kept = front(kept) }
    let rank = kept.indices.sorted { left, right in
      let (one, other) = (worth(kept[left]), worth(kept[right]))
      return one == other ? order(of: kept[left]) < order(of: kept[right]) : one > other
    }
    kept = rank.map { kept[$0] }
    return Array(kept.prefix(top ?? sum.part["top"].intValue ?? 10))
  }

  /// The matches that no other one beats in a score without being worse in another.
  private func front(_ entries: [FieldValue]) -> [FieldValue] {
    ParetoFront.indices(of: entries.map { $0["score"].listValue.map(worth(score:)) })
      .map { entries[$0] }
  }

  private func order(of match: FieldValue) -> (Int, Int) {
    (match["seed"].intValue ?? 0, match["variant"].intValue ?? 0)
  }

  private func worth(_ match: FieldValue) -> Double {
    worth(score: match["score"].listValue.first ?? match["score"])
  }

  private func worth(score: FieldValue) -> Double {
    let number: Double? =
      switch score.textValue {
      case "inf": .infinity
      case "-inf": -.infinity
      default: score.numberValue
      }
    guard let number else { return -.infinity }
    return putsLowestFirst ? -number : number
  }

  private var nearest: [FieldValue] {
    let rank = misses.indices.sorted { left, right in
      func key(_ index: Int) -> (Int, Double, Int, Int) {
        let miss = misses[index]
        let distance = miss["distance"].numberValue ?? .infinity
        return (
          miss["failed"].listValue.count, distance, miss["seed"].intValue ?? 0,
          miss["variant"].intValue ?? 0
        )
      }
      return key(left) < key(right)
    }
    return rank.prefix(near ?? sum.part["near"].intValue ?? mostMisses).map { misses[$0] }
  }

  /// The joined document.
  public var document: FieldValue {
    .object(
      sum.head + [
        sum.seeds, .init("found", .int(matchCount)), .init("matches", .list(keptMatches)),
        .init("near", .list(nearest)), .init("stats", sum.stats), .init("stoppedBy", .null),
      ])
  }

  /// The joined lines.
  public var lines: [FieldValue] {
    func line(_ type: String, _ value: FieldValue) -> FieldValue {
      .object([.init("type", .text(type))] + value.members)
    }
    return [line("start", .object(sum.head))] + keptMatches.map { line("match", $0) }
      + nearest.map { line("near", $0) } + [
        .object([
          .init("type", .text("end")), .init("seeds", .int(sum.tested)),
          .init("matches", .int(matchCount)), .init("stats", sum.stats), .init("stoppedBy", .null),
        ])
      ]
  }
}
