public import Criteria
import Determinism
public import GalaxyCriteria
import GalaxyGeneration
import GalaxyModel
public import GalaxySettings
public import Platform

/// What a search looks for, and where.
public struct FindQuestion: Sendable {
  /// The settings that are not varied.
  public let settings: GenerationSettings
  /// The seeds.
  public var seeds: FindSeeds
  /// What is tried with each seed.
  public internal(set) var variants: [FindVariant]
  /// The criteria, all of which must hold.
  public let criteria: [RegionCriterion]
  /// The figures of the answer, each once: those of the criteria if they are shown, then those asked for.
  public let figures: [CriteriaFigure]
  /// The scores.
  public let scores: [CriteriaFigure]
  /// Whether low scores are better.
  public var isLowest = false
  /// The number of matches after which the search ends.
  public var limit: Int?
  /// The number of the best matches by score that are kept.
  public var top = 10
  /// The shard that the seeds are, if they are one: the answer then has the whole front of several scores, of
  /// which ``FindMerge`` takes the best.
  public internal(set) var part: FindPart?
  /// The number of nearest misses; without it, seeds are rejected as early as possible.
  public var near: Int?
  /// Whether the conditions are counted.
  public var countsConditions = false
  /// The name or type of the region that is judged; nil for the only one, or a whole galaxy.
  let region: String?
  /// Whether all regions are judged as one graph, joined by gates.
  public let isWhole: Bool
  /// The criteria, figures, and scores as they were given.
  let texts: [String]

  /// Reads a question.
  ///
  /// - Parameters:
  ///   - settings: The settings that are not varied.
  ///   - seeds: The seeds.
  ///   - variants: What is tried with each seed.
  ///   - texts: The criteria, each `[REGION:]EXPR`.
  ///   - shown: Expressions to show, each `[REGION:]EXPR`, possibly with `as NAME`.
  ///   - scores: Expressions by which matches are ranked, each `[REGION:]EXPR`.
  ///   - named: The region that is judged, if the criteria do not name it.
  ///   - isWhole: Whether all regions are judged as one graph, joined by gates.
  ///   - showsConditions: Whether the answer has the figures that the criteria name, too.
  ///   - allowsSlow: Whether criteria may cost more than the limit.
  /// - Throws: `CriteriaError` for what cannot be read, `FindFailure` for regions that do not fit.
  public init(
    settings: GenerationSettings, seeds: FindSeeds, variants: [FindVariant], where texts: [String],
    show shown: [String] = [], by scores: [String] = [], region named: String? = nil,
    isWhole: Bool = false, showsConditions: Bool = true, allowsSlow: Bool = false
  ) throws {
    self.settings = settings
    self.seeds = seeds
    self.variants = variants
    self.texts =
      texts + (isWhole ? ["whole"] : []) + [showsConditions ? "show" : "figures"] + shown + ["by"]
      + scores
    let shown = shown.flatMap { CriteriaFigure.split($0) }.map { RegionCriterion.parts(of: $0) }
    let ranked = scores.map { RegionCriterion.parts(of: $0) }
    let names =
      texts.compactMap { RegionCriterion.parts(of: $0).region }
      + (shown + ranked).compactMap(\.region)
      + (named.map { [$0] } ?? [])
    guard Set(names).count <= 1 else {
      throw FindFailure(
        "the criteria are about different regions: \(names.joined(separator: ", "))")
    }
    guard !isWhole || names.isEmpty else {
      throw FindFailure("--whole joins all regions; leave out '\(names[0]):'")
    }
    region = names.first
    self.isWhole = isWhole
    let vocabulary = try Self.vocabulary(settings, region: region, isWhole: isWhole)
    criteria = try texts.map {
      try RegionCriterion($0, of: vocabulary, allowsSlow: allowsSlow)
    }
    self.scores = try ranked.map { try CriteriaFigure($0.text, of: vocabulary) }
    var figures: [CriteriaFigure] = []
    let asked = try shown.map { try CriteriaFigure($0.text, of: vocabulary) }
    for figure in (showsConditions ? criteria.flatMap(\.program.figures) : []) + asked
    where !figures.contains(where: { $0.name == figure.name }) {
      figures.append(figure)
    }
    self.figures = figures
  }

  /// The words of expressions about a region.
  static func vocabulary(
    _ settings: GenerationSettings, region: String?, isWhole: Bool = false
  ) throws(FindFailure) -> CriteriaVocabulary {
    RegionVocabulary.words(
      sectors: isWhole
        ? GalaxyPlan(seed: 0, settings: settings).sectorCount
        : try outline(settings, region: region).sectorCount,
      adoptsEmergent: settings[\.adoptsEmergent], isWhole: isWhole)
  }

  /// The region that is judged, before it has a seed.
  static func outline(
    _ settings: GenerationSettings, region: String?
  ) throws(FindFailure) -> RegionOutline {
    let plan = GalaxyPlan(seed: 0, settings: settings)
    return plan.regions[try index(of: region, in: plan)]
  }

  /// The index of the judged region in the order of a galaxy.
  static func index(of name: String?, in plan: GalaxyPlan) throws(FindFailure) -> Int {
    let regions = plan.regions
    let chosen = regions.prefix(plan.settings.preset == .galaxy ? regions.count : 1)
    guard let name else {
      guard chosen.count == 1 else {
        throw FindFailure(
          "the preset has \(chosen.count) regions; name one before the criterion, "
            + "as \(regions[0].name):EXPR, or judge all of them as one graph with --whole")
      }
      return plan.mainRegion
    }
    func slug(_ type: RegionType) -> String {
      String(type.rawValue.map { $0 == "_" ? "-" : $0 })
    }
    if let index = regions.firstIndex(where: { $0.name == name }) { return index }
    if let index = regions.firstIndex(where: { slug($0.type) == name }) { return index }
    let kinds = RegionType.allCases.map(slug).filter { kind in
      regions.contains { slug($0.type) == kind }
    }
    throw FindFailure(
      "there is no region '\(name)' (\(kinds.joined(separator: ", ")), or the name of one)")
  }

  /// The index of the judged region, or of the main one of a whole galaxy.
  func index(in plan: GalaxyPlan) throws(FindFailure) -> Int {
    isWhole ? plan.mainRegion : try Self.index(of: region, in: plan)
  }

  /// The criteria and figures use these words.
  var use: CriteriaUse {
    var use = CriteriaUse()
    for criterion in criteria { use.formUnion(criterion.program.use) }
    for figure in figures + scores { use.formUnion(figure.use) }
    return use
  }

  /// The conjuncts of all criteria in the order of the text.
  public var conjuncts: [CriteriaProgram.Conjunct] { criteria.flatMap(\.program.conjuncts) }
}

/// Why a question cannot be answered.
public struct FindFailure: ReportableError {
  /// What is wrong, and how to fix it.
  public let description: String
  /// The call is wrong.
  public var exitStatus: ExitStatus { .usage }

  init(_ description: String) { self.description = description }
}
