import Criteria
import GalaxyAnalysis
import GalaxyCriteria
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyStudio

/// Judges variants of a map by criteria and a score, as a search does.
struct VariantJudge {
  private let criteria: [RegionCriterion]
  private let score: CriteriaFigure?
  /// The index of the region that the score is about.
  private let region: Int

  init(_ session: MapSession, where texts: [String], by score: String?) throws {
    let regions = try session.plan().regions
    let words = RegionVocabulary.words(sectors: regions.map(\.sectorCount).max() ?? 0)
    criteria = try CriterionWords.read(texts, of: words)
    guard let score else {
      (self.score, region) = (nil, 0)
      return
    }
    let (name, text) = RegionCriterion.parts(of: score)
    if let name {
      guard let index = regions.firstIndex(where: { $0.name == name }) else {
        throw CommandFailure.usage("--by: there is no region '\(name)'")
      }
      region = index
    } else {
      guard regions.count == 1 else {
        throw CommandFailure.usage(
          "the map has \(regions.count) regions; name one before the score: \(regions[0].name):EXPR"
        )
      }
      region = 0
    }
    do {
      self.score = try CriteriaFigure(text, of: words)
    } catch {
      throw CommandFailure.usage("--by: \(error)")
    }
  }

  /// The part of maps that criteria and score need.
  var scope: GenerationScope {
    let levels = criteria.flatMap { $0.program.conjuncts.map(\.level) }
    let highest = (levels + [score?.level].compactMap { $0 }).max() ?? 0
    return highest >= CriteriaLevel.sites.rawValue ? .rows : .map
  }

  /// Whether a variant meets the criteria.
  func accepts(_ made: StepJob.Made) throws -> Bool {
    try CriterionWords.check(criteria, in: made.galaxy)
    let contents = self.contents(made)
    return criteria.allSatisfy {
      $0.failures(in: made.galaxy, contents: contents, id: "WHERE").isEmpty
    }
  }

  /// The score of a variant.
  func score(_ made: StepJob.Made) throws -> CriteriaValue? {
    score?.value(
      on: RegionSubject(region: region, of: made.galaxy, contents: contents(made)))
  }

  private func contents(_ made: StepJob.Made) -> ChartContents {
    made.rows.map { ChartContents($0, of: made.galaxy) } ?? ChartContents()
  }

  /// The variants by score, those without one last, of equal ones the first.
  func ranked<Variant>(
    _ variants: [Variant], lowest: Bool, by key: (Variant) -> (CriteriaValue?, Int)
  ) -> [Variant] {
    func number(_ value: CriteriaValue?) -> Double {
      guard case .number(let number)? = value else { return .infinity }
      return lowest ? number : -number
    }
    return variants.sorted {
      let (a, b) = (key($0), key($1))
      return (number(a.0), a.1) < (number(b.0), b.1)
    }
  }

  /// A score in a document.
  func value(_ score: CriteriaValue) -> FieldValue { FindAnswer.value(score, of: self.score) }

  /// A score in a line.
  func text(_ score: CriteriaValue) -> String {
    switch value(score) {
    case .number(let number): "\((number * 1000).rounded() / 1000)"
    case .integer(let number): "\(number)"
    case .text(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    default: "–"
    }
  }
}
