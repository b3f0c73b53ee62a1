public import GalaxyAnalysis
public import GalaxyGeneration
public import GalaxyModel
import GalaxySeeding
import GalaxySettings

/// Explains parts of a map: what they are, why, and what the map would be without them.
///
/// A map that carries its recipe is generated again, and what decides is recorded; of any other map
/// only the roles are given.
///
/// ```swift
/// let job = ExplainJob(galaxy)
/// let answer = try job.run([(.sector(SectorReference(region: 0, node: 16)), "sector:17")])
/// answer.explanations[0].lines
/// ```
public struct ExplainJob {
  /// The map.
  public let galaxy: Galaxy
  /// Its stations and planets.
  public let contents: ChartContents
  /// The recipe of the map; nil for a map of another origin.
  public let recipe: Recipe?

  /// Prepares to explain a map.
  ///
  /// - Parameters:
  ///   - galaxy: The map.
  ///   - contents: Its stations and planets, as far as known.
  public init(_ galaxy: Galaxy, contents: ChartContents = ChartContents()) {
    self.galaxy = galaxy
    self.contents = contents
    recipe = Recipe(recordedIn: galaxy)
  }

  /// Explains subjects.
  ///
  /// - Parameters:
  ///   - subjects: Parts of the map, each as it was asked for.
  ///   - threads: Number of threads; no answer depends on it.
  ///   - progress: Called before each step.
  /// - Returns: The explanations in the order of the subjects.
  /// - Throws: `InputError` if the recipe cannot be followed.
  /// - Complexity: That of generating the map, and of the distances between all sectors of a region
  ///   for each link and sector.
  public func run(
    _ subjects: [(subject: MapSubject, ref: String)], threads: Int = 1,
    progress: (ProgressStep) -> Void = { _ in }
  ) throws -> ExplainAnswer {
    let explainer = MapExplainer(galaxy, contents: contents, threads: threads)
    let made = try recipe.map { try TracedMap($0, threads: threads, progress: progress) }
    let difference = try made.flatMap { made in
      try MapDiff(
        MapSide(galaxy, contents: contents), MapSide(made.galaxy),
        options: DiffOptions(
          levels: DiffLevel.usual.subtracting([.figures, .counts]), match: .number,
          isExact: false, threads: threads)
      ).lines(listsAll: false).first
    }
    var explanations: [Explanation] = []
    for (subject, ref) in subjects {
      var answer = explainer.explanation(of: subject, ref: ref)
      if let made { made.addCauses(of: subject, on: galaxy, to: &answer) }
      explanations.append(answer)
    }
    return ExplainAnswer(explanations: explanations, difference: difference, isTraced: made != nil)
  }
}

/// What ``ExplainJob`` answers.
public struct ExplainAnswer: Sendable {
  /// The explanations in the order of the subjects.
  public var explanations: [Explanation]
  /// The first difference of the map that its recipe makes, in words; nil if there is none.
  public let difference: String?
  /// Whether generating the map again makes another map.
  public var differs: Bool { difference != nil }
  /// Whether the map carries its recipe, so that causes are known.
  public let isTraced: Bool

  /// The answer as a document.
  public var fieldValue: FieldValue {
    .object([
      .init("schema", .text("warpwright.explain")), .init("version", 1),
      .init("differs", .boolean(differs)), .init("traced", .boolean(isTraced)),
      .init("subjects", .list(explanations.map(\.fieldValue))),
    ])
  }

  /// The answer as text, one paragraph for each subject.
  public var lines: [String] { explanations.flatMap(\.lines) }
}
