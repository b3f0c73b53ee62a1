import Determinism
import GalaxyGeneration
import GalaxyModel

/// The shard of a search that is run alone, and the seeds of all shards.
public struct FindPart: Sendable, Equatable {
  /// Which shard it is.
  public let choice: ShardChoice
  /// The number of seeds of all shards.
  public let seedCount: Int
  /// The first and the last seed of all shards.
  private let bounds: [FieldValue]
  /// The digest of the whole question: of criteria, figures, variants, all seeds, and what is kept.
  private let question: String

  /// The key of the member that says so in answers.
  static let key = "shard"

  /// The members that all answers of shards have.
  var members: [FieldValue.Member] {
    [
      .init("index", .int(choice.index)), .init("count", .int(choice.count)),
      .init("seeds", .int(seedCount)), .init("from", bounds[0]), .init("to", bounds[1]),
      .init("generator", .text(generatorVersion)), .init("question", .text(question)),
    ]
  }

  /// A shard of a whole question.
  init(_ choice: ShardChoice, of whole: FindQuestion) {
    let seeds = whole.seeds
    self.choice = choice
    question = whole.digest
    seedCount = seeds.count
    bounds = seeds.count > 0 ? [0, seeds.count - 1].map { .int(seeds[$0].value) } : [.null, .null]
  }

  /// Reads the member of an answer; nil for that of a whole search.
  init?(_ value: FieldValue) {
    guard let index = value["index"].intValue, let count = value["count"].intValue,
      let seeds = value["seeds"].intValue, (0...FindPart.mostSeeds).contains(seeds),
      let question = value["question"].textValue,
      let choice = ShardChoice(index, of: count)
    else { return nil }
    self.choice = choice
    seedCount = seeds
    self.question = question
    bounds = [value["from"], value["to"]]
  }

  /// More seeds than there are.
  private static let mostSeeds = 1 << 53
}

extension FindQuestion {
  /// Keeps the seeds of one shard alone; the answer then tells which one it is, and of which question, as
  /// it is by then.
  ///
  /// - Parameter choice: The shard.
  public mutating func take(_ choice: ShardChoice) {
    part = FindPart(choice, of: self)
    seeds = seeds.shard(choice)
  }

  /// The member of the answer of a shard, with what a merge has to do in the same way; none for a whole search.
  var partMembers: [FieldValue.Member] {
    guard let part else { return [] }
    var members = part.members
    if let limit { members.append(.init("limit", .int(limit))) }
    if !scores.isEmpty { members.append(.init("top", .int(top))) }
    if isLowest { members.append(.init("lowest", .boolean(true))) }
    if let near { members.append(.init("near", .int(near))) }
    return [.init(FindPart.key, .object(members))]
  }
}
