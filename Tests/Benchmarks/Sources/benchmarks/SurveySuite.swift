import Warpwright

/// Surveys of the usual figures beside the stages and kernels that they need, as ratios in one run.
struct SurveySuite {
  let rounds: Int
  private let count = 200

  func run() throws {
    print("Surveys of \(count) seeds of terran-space, CPU, best of \(rounds)")
    let settings = GenerationSettings(preset: .terranSpace)
    let question = try SurveyQuestion(
      settings: settings, seeds: FindSeeds(from: 1, through: Seed(count)),
      variants: FindAxis.variants([], of: settings))
    let figures = question.search.figures
    // Violations are looked for in rows with identifiers; all other figures need the map.
    let bare = best {
      for seed in 1...count {
        let galaxy = GalaxyGenerator(seed: Seed(seed), settings: settings, scope: .rows).generate()
        let subject = RegionSubject(region: 0, of: galaxy)
        keep(figures.map { $0.value(on: subject) })
      }
    }
    let survey = best {
      guard let (result, _) = try? FindSearch(question.search).run() else { return }
      keep(Survey(question.table(result), question.plan))
    }
    var table = Table(["what", "ms a seed", "beside", "ratio"])
    table.add(["stages and kernels", fixed(bare / Double(count) * 1e3, 3), "", ""])
    table.add([
      "survey", fixed(survey / Double(count) * 1e3, 3), "stages and kernels",
      fixed(survey / bare, 2),
    ])
    table.write()
  }

  private func best(_ body: () -> Void) -> Double { (0..<rounds).map { _ in cpu(body) }.min() ?? 0 }
}
