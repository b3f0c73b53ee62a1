import GalaxyGeneration
import Criteria
import Determinism
public import GalaxyAnalysis
import GalaxyCriteria
import GalaxyModel
public import GalaxySettings

/// Which figures are surveyed, of which maps, and what is asked about them.
///
/// ```swift
/// let survey = try SurveyQuestion(
///   settings: settings, seeds: FindSeeds(from: 1, through: 500),
///   variants: FindAxis.variants([], of: settings), figures: ["links", "diameter"])
/// let search = FindSearch(survey.search)
/// let table = survey.table(try search.run(threads: 2).result)
/// print(Survey(table, survey.plan).summaries[0].mean ?? 0)
/// ```
public struct SurveyQuestion: Sendable {
  /// The search whose matches are surveyed: without criteria every seed is one.
  public var search: FindQuestion
  /// What is asked about the figures.
  public let plan: SurveyPlan

  /// Figures that are surveyed unless others are asked for.
  public static let usual: [String] =
    [
      "links", "oneWayPercent", "outDegree.mean", "articulationPoints", "bridges", "deadEnds",
      "clustering", "stronglyConnected.count", "share",
    ]
    + ["declared", "found"].flatMap { function in
      ["BUBBLE", "TUNNEL", "DEAD_END"].map { "\(function)(\($0))" }
    } + [
      "turns(capital,stardock)", "cut(FEDERATION,FRONTIER)", "starts(4).territory", "warnings",
      "violations",
    ]

  /// Further ones whose cost is quadratic, for small maps.
  public static let distances = ["diameter", "radius", "meanDistance", "betweenness[0].value"]
  /// The largest maps of which those are usual.
  public static let smallSectors = 2000

  /// Reads a question.
  ///
  /// - Parameters:
  ///   - settings: The settings that are not varied.
  ///   - seeds: The seeds.
  ///   - variants: What is tried with each seed.
  ///   - criteria: Criteria that the surveyed maps meet, each `[REGION:]EXPR`.
  ///   - figures: The figures, each `[REGION:]EXPR` or `[REGION:]EXPR as NAME`; the usual ones if
  ///     there are none.
  ///   - heat: Pairs of figures `X,Y`, or `auto[:K]`.
  ///   - bands: Where figures should be, each `EXPR in A..B`; those of the rules if there are none.
  ///   - isWhole: Whether all regions are surveyed as one graph, joined by gates.
  ///   - allowsSlow: Whether criteria may cost more than the limit.
  /// - Throws: `CriteriaError` for what cannot be read, `FindFailure` for what does not fit.
  public init(
    settings: GenerationSettings, seeds: FindSeeds, variants: [FindVariant],
    where criteria: [String] = [], figures: [String] = [], heat: [String] = [],
    bands: [String] = [], isWhole: Bool = false, allowsSlow: Bool = false
  ) throws {
    let given = figures.flatMap { CriteriaFigure.split($0) }.map { RegionCriterion.parts(of: $0) }
    let regions = Set(
      given.compactMap(\.region) + criteria.compactMap { RegionCriterion.parts(of: $0).region })
    guard regions.count <= 1 else {
      throw FindFailure(
        "the figures are about different regions: \(regions.sorted().joined(separator: ", "))")
    }
    let region = regions.first
    let vocabulary = try FindQuestion.vocabulary(settings, region: region, isWhole: isWhole)
    var columns = SurveyColumns(vocabulary)
    let asked =
      figures.isEmpty
      ? try Self.usual(variants, region: region, isWhole: isWhole) : given.map(\.text)
    for text in asked { try columns.add(text) }
    let pairs = try heat.map { try Self.pair($0, in: &columns) }
    let own = try bands.map { try columns.band($0) }
    search = try FindQuestion(
      settings: settings, seeds: seeds, variants: variants, where: criteria, show: columns.texts,
      region: region, isWhole: isWhole, showsConditions: false, allowsSlow: allowsSlow)
    var plan = SurveyPlan(variants: Self.variants(of: search))
    plan.pairs = pairs
    plan.hasOwnBands = !own.isEmpty
    // Rules are about single regions.
    plan.bands =
      !own.isEmpty || isWhole ? own : try Self.bands(variants, region: region, columns)
    self.plan = plan
  }

  private static func usual(
    _ variants: [FindVariant], region: String?, isWhole: Bool
  ) throws -> [String] {
    // The places and zones of the other ones are those of a region.
    if isWhole { return usual.filter { !$0.hasPrefix("turns") && !$0.hasPrefix("cut") } }
    let largest = try variants.map {
      try FindQuestion.outline($0.settings, region: region).sectorCount
    }.max()
    return usual + (largest ?? 0 <= smallSectors ? distances : [])
  }

  private static func pair(
    _ text: String, in columns: inout SurveyColumns
  ) throws -> SurveyPlan.Pair {
    let word = "auto"
    if text == word { return .automatic(3) }
    if text.hasPrefix(word + ":"), let limit = Int(text.dropFirst(word.count + 1)), limit > 0 {
      return .automatic(limit)
    }
    let parts = CriteriaFigure.split(text)
    guard parts.count == 2 else {
      throw FindFailure("--heat takes two figures X,Y, or auto, or auto:K, not '\(text)'")
    }
    let x = try columns.name(of: parts[0])
    return .figures(x, try columns.name(of: parts[1]))
  }

  private static func variants(of search: FindQuestion) -> [SurveyPlan.Variant] {
    search.variants.indices.map { index in
      let variant = search.variants[index]
      let command = search.command(of: 0, variant: index)
      let place = command.firstRange(of: "--seed 0")
      return SurveyPlan.Variant(
        values: variant.changes.map { .init($0.setting.key, $0.value.fieldValue) }
          + variant.stages.map { .init("stage.\($0.stage)", .int($0.number)) },
        command: place.map {
          "\(command[..<$0.lowerBound])--seed \(SurveyPlan.seedWord)\(command[$0.upperBound...])"
        } ?? command)
    }
  }

  /// The bands that follow from settings, for each variant if they differ.
  private static func bands(
    _ variants: [FindVariant], region: String?, _ columns: SurveyColumns
  ) throws -> [SurveyPlan.Band] {
    let limits = try variants.map { try FindQuestion.limits($0.settings, region: region).bands }
    return columns.figures.flatMap { figure -> [SurveyPlan.Band] in
      let ranges = limits.map { bands in bands.first { $0.figure == figure.text }?.range }
      if let first = ranges.first ?? nil, ranges.allSatisfy({ $0 == first }) {
        return [SurveyPlan.Band(figure.name, first)]
      }
      return ranges.enumerated().compactMap { variant, range in
        range.map { SurveyPlan.Band(figure.name, $0, variant: variant) }
      }
    }
  }

  // MARK: Results

  /// The figures of matches as a table.
  ///
  /// - Parameter result: What the search has found.
  /// - Returns: A row for each match.
  /// - Complexity: O(matches · figures).
  public func table(_ result: FindResult) -> SurveyTable {
    var table = SurveyTable(
      search.figures.map { .init($0.name, unit: RegionVocabulary.unit(of: $0)) })
    for match in result.matches {
      table.append(
        seed: match.seed.value, variant: match.variant, match.figures.map { Self.number($0) })
    }
    return table
  }

  /// A value as a number: 1 and 0 for true and false, not a number where it is undefined.
  static func number(_ value: CriteriaValue) -> Double {
    switch value {
    case .number(let number): number
    case .boolean(let flag): flag ? 1 : 0
    case .text, .undefined, .unknown: .nan
    }
  }
}
