public import Criteria
public import Determinism
import GalaxyModel

/// What was found about one seed and variant.
struct FindRecord: Sendable {
  /// What is known of a conjunct.
  enum Verdict: UInt8, Sendable {
    case untested, passed, failed, undefined
  }

  /// The place of the seed among all.
  let place: Int
  let variant: Int
  var verdicts: [Verdict]
  /// How many levels, of those at which criteria are evaluated, were reached.
  var reached = 0
  var isMatch = true
  /// The values of the figures and scores; empty for seeds that were rejected early.
  var values: [CriteriaValue] = []
  var scores: [CriteriaValue] = []
  var witnesses: [FindWitness] = []
  /// How far a miss is from a match.
  var distance = 0.0

  var failures: Int { verdicts.count { $0 == .failed || $0 == .undefined } }
}

/// The first element that made an `any` true.
public struct FindWitness: Sendable, Hashable {
  /// The place of the `any` in the text, from 1.
  public let ordinal: Int
  /// The element, such as `sector:201`.
  public let element: String
}

/// A seed that meets all criteria, or nearly.
public struct FindEntry: Sendable {
  /// The seed.
  public let seed: Seed
  /// The place of the seed among all.
  public let place: Int
  /// The number of the variant, from 0.
  public let variant: Int
  /// The values of the figures of the question, in their order.
  public let figures: [CriteriaValue]
  /// The values of the scores.
  public let scores: [CriteriaValue]
  /// The elements that made `any` true.
  public let witnesses: [FindWitness]
  /// The indexes of the conjuncts that are false; none for a match.
  public let failed: [Int]
  /// How far it is from a match.
  public let distance: Double

  init(_ record: FindRecord, seed: Seed) {
    self.init(
      seed: seed, place: record.place, variant: record.variant, figures: record.values,
      scores: record.scores, witnesses: record.witnesses,
      failed: record.verdicts.indices.filter {
        record.verdicts[$0] == .failed || record.verdicts[$0] == .undefined
      }, distance: record.distance)
  }

  init(
    seed: Seed, place: Int, variant: Int, figures: [CriteriaValue], scores: [CriteriaValue],
    witnesses: [FindWitness], failed: [Int], distance: Double
  ) {
    self.seed = seed
    self.place = place
    self.variant = variant
    self.figures = figures
    self.scores = scores
    self.witnesses = witnesses
    self.failed = failed
    self.distance = distance
  }
}
