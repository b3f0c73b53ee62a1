import Warpwright

/// Searches of seeds beside the generation that they cannot do without, as ratios in one run.
struct FindSuite {
  var yardstick: Yardstick?
  let rounds: Int
  private let count = 400

  func run() throws {
    print("Searches of \(count) seeds of terran-space, CPU, best of \(rounds)")
    let settings = GenerationSettings(preset: .terranSpace)
    var table = Table(["what", "ms a seed", "beside", "ratio"])
    let bare = best {
      for seed in 1...count {
        keep(GalaxyGenerator(seed: Seed(seed), settings: settings, scope: .warps).generate())
      }
    }
    let warps = try search("links < 1", settings)
    let places = try search("line(capital, dock) < 1", settings)
    // The yardstick makes as many sectors in one map, and no formations.
    let reference = yardstick?.generation(count: 300 * count)
    table.add([
      "scope warps alone", milliseconds(bare), reference == nil ? "" : "yardstick",
      reference.map { fixed(bare / $0, 2) } ?? "",
    ])
    table.add(["false at level warps", milliseconds(warps), "scope warps", fixed(warps / bare, 2)])
    table.add([
      "false at level places", milliseconds(places), "false at warps", fixed(places / warps, 2),
    ])
    try addFamily(&table, settings)
    table.write()
    try threads(settings)
  }

  /// 100 variants of the nebulae of one map, beside the map and 100 runs of what follows.
  private func addFamily(_ table: inout Table, _ settings: GenerationSettings) throws {
    let plan = GalaxyPlan(seed: 7, settings: settings)
    let stages = best {
      var first = GenerationRun(plan, region: 0)
      first.advance(through: .map, before: "nebulae")
      for number in 0..<100 {
        var variants = StageVariants()
        variants["nebulae"] = number
        var run = first.with(variants)
        run.advance(through: .map)
        keep(run.region)
      }
    }
    let question = try FindQuestion(
      settings: settings, seeds: FindSeeds([7]),
      variants: FindAxis.variants([.stage("nebulae", 0...99)], of: settings),
      where: ["count(sectors[type == NEBULA]) >= 0 and links > 0"])
    let search = FindSearch(question)
    let found = best { keep(try? search.run()) }
    table.add([
      "100 variants of nebulae", fixed(found * 1e3, 1), "their stages", fixed(found / stages, 2),
    ])
  }

  private func threads(_ settings: GenerationSettings) throws {
    let search = FindSearch(try question("links < 1", settings))
    let clock = ContinuousClock()
    func wall(_ threads: Int) -> Duration {
      (0..<rounds).map { _ in clock.measure { keep(try? search.run(threads: threads)) } }.min()
        ?? .zero
    }
    let (one, two) = (wall(1), wall(2))
    print("two threads: \(fixed(one / two, 2)) times as fast as one\n")
  }

  private func question(_ text: String, _ settings: GenerationSettings) throws -> FindQuestion {
    try FindQuestion(
      settings: settings, seeds: FindSeeds(from: 1, through: Seed(count)),
      variants: FindAxis.variants([], of: settings), where: [text])
  }

  private func search(_ text: String, _ settings: GenerationSettings) throws -> Double {
    let search = FindSearch(try question(text, settings))
    return best { keep(try? search.run()) }
  }

  private func best(_ body: () -> Void) -> Double { (0..<rounds).map { _ in cpu(body) }.min() ?? 0 }

  private func milliseconds(_ seconds: Double) -> String { fixed(seconds / Double(count) * 1e3, 3) }
}
