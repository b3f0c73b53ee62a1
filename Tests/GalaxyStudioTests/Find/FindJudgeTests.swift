import Criteria
import Determinism
import GalaxyAnalysis
import GalaxyCriteria
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyTestSupport
import Testing

@testable import GalaxyStudio

/// What is known after a level never changes later, and early rejection finds what whole maps say.
@Suite struct FindJudgeTests {
  private let seed = TestSeed.draw() % 100_000

  private func settings(_ preset: Preset) throws -> GenerationSettings {
    var settings = GenerationSettings(preset: preset)
    if preset == .playerOwned { try settings.set(\.sectors, to: 240) }
    return settings
  }

  @Test(arguments: [Preset.terranSpace, .playerOwned])
  func valuesAreFinalAfterTheirLevel(preset: Preset) throws {
    let settings = try settings(preset)
    let plan = GalaxyPlan(seed: Seed(seed), settings: settings)
    let (galaxy, rows) = try GalaxyGenerator(plan: plan).generateRows()
    let whole = RegionSubject(region: 0, of: galaxy, contents: ChartContents(rows, of: galaxy))
    let context = FindMap.Context(
      settings: settings, outline: plan.outline, needsAll: false, needsFormations: true,
      needsIdentifiers: true)
    var map = FindMap(context, plan: plan, region: 0)
    let vocabulary = RegionVocabulary.all
    for level in CriteriaLevel.allCases where level <= .world {
      try map.advance(to: level)
      let subject = RegionSubject(
        region: 0, of: map.galaxy, contents: map.contents, level: level)
      for (index, figure) in vocabulary.figures.enumerated() where figure.level == level.rawValue {
        let indexes = figure.name.split(separator: "[").dropFirst().map { _ in 0 }
        #expect(
          subject.value(figure: index, indexes: indexes)
            == whole.value(figure: index, indexes: indexes), "\(figure.name) at \(level)")
      }
      for (index, set) in vocabulary.sets.enumerated() where set.level <= level.rawValue {
        let count = subject.count(set: index)
        #expect(count == whole.count(set: index), "count(\(set.name)) at \(level)")
        for (place, attribute) in set.attributes.enumerated()
        where attribute.level == level.rawValue {
          let arguments: [CriteriaArgument] = attribute.parameters.isEmpty ? [] : [.label(0)]
          for element in 0..<count {
            let value = subject.value(
              attribute: place, element: element, set: index, arguments: arguments)
            let final = whole.value(
              attribute: place, element: element, set: index, arguments: arguments)
            #expect(value == final, "\(set.name): \(attribute.name) of \(element) at \(level)")
            if value != final { break }
          }
        }
      }
    }
  }

  private static let criteria = [
    "declared(BUBBLE) >= 1 and articulationPoints < 12",
    "stardock == 10 and line(capital, dock) > 100 and count(stations[class == 3]) >= 2",
    "any(s in stations[buys(ore)]: hops(capital, s) <= 4) and bridges < 20",
    "trade.best > 5 cr or diameter < 20", "not (count(planets) > 60 and clustering > 0.3)",
    "starts(3).territory >= 40 %", "hops(capital, 9999) > 3 or sinks > 0",
    "let n = count(tunnels); n > 30 and n < 90",
    "hops(capital, stardock) <= 30 and near(capital, 'type:NEBULA') <= 5",
    "found(TUNNEL) >= 2 and missing == 0 and count(found[origin == EMERGENT]) <= 4",
  ]

  @Test(arguments: [false, true])
  func earlyRejectionFindsWhatWholeMapsSay(adoptsEmergent: Bool) throws {
    var settings = try settings(.terranSpace)
    try settings.set(\.adoptsEmergent, to: adoptsEmergent)
    let seeds = FindSeeds(from: Seed(seed), through: Seed(seed + 2))
    let wholes = try (0..<3).map { place in
      let (galaxy, rows) = try GalaxyGenerator(
        plan: GalaxyPlan(seed: seeds[place], settings: settings)
      ).generateRows()
      return RegionSubject(region: 0, of: galaxy, contents: ChartContents(rows, of: galaxy))
    }
    for text in Self.criteria {
      let question = try FindQuestion(
        settings: settings, seeds: seeds, variants: FindAxis.variants([], of: settings),
        where: [text])
      let (result, stop) = try FindSearch(question).run(threads: 2)
      let program = try CriteriaProgram(text, of: RegionVocabulary.all)
      let expected = wholes.indices.filter { program.truth(on: wholes[$0]) == .yes }
      #expect(result.matches.map(\.place) == expected, "\(text)")
      #expect(stop == nil && result.tested == 3)
    }
  }

  /// Early rejection asks cheap figures first, and each keeps what it found: neither order nor company
  /// of a condition changes its truth, at any level.
  @Test func orderOfEvaluationChangesNothing() throws {
    var random = GalaxyTestSupport.SplitMix64(seed: seed)
    let settings = try settings(.playerOwned)
    let terms = Self.criteria.map { "(\($0))" }
    let programs = try terms.map { try CriteriaProgram($0, of: RegionVocabulary.all) }
    let context = FindMap.Context(
      settings: settings, outline: GalaxyPlan(seed: 0, settings: settings).outline,
      needsAll: false, needsFormations: true, needsIdentifiers: true)
    for place in 0..<UInt64(4) {
      let plan = GalaxyPlan(seed: Seed(seed + place), settings: settings)
      var map = FindMap(context, plan: plan, region: 0)
      for level in CriteriaLevel.allCases where level <= .world {
        try map.advance(to: level)
        let fresh = {
          RegionSubject(region: 0, of: map.galaxy, contents: map.contents, level: level)
        }
        // Each alone, then all on one subject, which keeps what was asked for.
        let truths = programs.map { $0.truth(on: fresh()) }
        for _ in 0..<3 {
          let subject = fresh()
          for index in programs.indices.shuffled(using: &random) {
            #expect(
              programs[index].truth(on: subject) == truths[index],
              "\(terms[index]) at \(level), seed \(plan.seed)")
          }
        }
      }
    }
  }

  @Test func orderOfTheTextChangesNoMatch() throws {
    var random = GalaxyTestSupport.SplitMix64(seed: seed)
    let settings = try settings(.playerOwned)
    let terms = [
      "diameter < 30", "(bridges < 30 or sinks > 0)", "count(stations) > 20",
      "(let v = deadEnds; v * v < 400)", "any(formations: let n = count(planets); n > size)",
      "articulationPoints < 60", "hops(capital, dock) > 2",
    ]
    var expected: [Int]?
    for _ in 0..<4 {
      let text = terms.shuffled(using: &random).joined(separator: " and ")
      let question = try FindQuestion(
        settings: settings, seeds: FindSeeds(from: Seed(seed), through: Seed(seed + 19)),
        variants: FindAxis.variants([], of: settings), where: [text])
      let places = try FindSearch(question).run().result.matches.map(\.place)
      #expect(places == expected ?? places, "\(text)")
      expected = places
    }
  }

  @Test func variantsOfAStageAreThoseOfWholeMaps() throws {
    let settings = try settings(.terranSpace)
    for stage in ["warps", "hazards", "stations"] {
      let axes = [FindAxis.stage(stage, 0...3)]
      let question = try FindQuestion(
        settings: settings, seeds: FindSeeds(from: Seed(seed), through: Seed(seed + 1)),
        variants: FindAxis.variants(axes, of: settings), where: ["links > 1"],
        show: ["sum(sectors: hazard), sum(stations: class), links"])
      let (result, _) = try FindSearch(question).run()
      #expect(result.matches.count == 8)
      for match in result.matches {
        let variant = question.variants[match.variant]
        let context = FindMap.Context(
          settings: settings, outline: GalaxyPlan(seed: 0, settings: settings).outline,
          needsAll: false, needsFormations: false, needsIdentifiers: false)
        var map = FindMap(
          context, plan: GalaxyPlan(seed: match.seed, settings: settings), region: 0)
        map.vary(variant)
        try map.advance(to: .sites)
        let subject = RegionSubject(region: 0, of: map.galaxy, contents: map.contents)
        #expect(match.figures == question.figures.map { $0.value(on: subject) }, "\(stage)")
      }
      let first = result.matches.filter { $0.place == 0 }
      #expect(first[0].figures != first[1].figures || first[0].figures != first[2].figures)
    }
  }
}
