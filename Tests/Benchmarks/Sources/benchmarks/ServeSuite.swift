import GalaxyRender
import Warpwright

/// What the server does for a changed setting, beside making the whole map, as ratios in one run.
struct ServeSuite {
  let rounds: Int
  private let count = 20

  func run() throws {
    print("Maps of the workbench, CPU, best of \(rounds)")
    var table = Table(["what", "ms a map", "ratio to whole"])
    for preset in [Preset.terranSpace, .centralNexus] {
      for row in try rows(of: preset) { table.add(row) }
    }
    table.write()
  }

  private func rows(of preset: Preset) throws -> [[String]] {
    let plans = try (0..<count).map { place in
      var settings = GenerationSettings(preset: preset)
      try settings.set("density.stationPercent", "\(10 + place)")
      return GalaxyPlan(seed: 7, settings: settings)
    }
    var memory: [StageMemory] = []
    _ = map(plans[0], &memory)
    let whole = best {
      for plan in plans {
        var none: [StageMemory] = []
        if let galaxy = map(plan, &none) { write(plan, galaxy) }
      }
    }
    let betweenness = BetweennessMemory(capacity: 8)
    let late = best {
      for plan in plans { if let galaxy = map(plan, &memory) { write(plan, galaxy, betweenness) } }
    }
    let galaxies = plans.compactMap { map($0, &memory) }
    let written = best { for (plan, galaxy) in zip(plans, galaxies) { write(plan, galaxy) } }
    let seeded = best {
      for (plan, galaxy) in zip(plans, galaxies) {
        var (copy, rows) = (galaxy, RowStore())
        try? GalaxySeeder(settings: plan.seeding(of: galaxy)).seedMap(&copy, into: &rows)
        keep(rows)
      }
    }
    func row(_ what: String, _ seconds: Double) -> [String] {
      [
        "\(what), \(preset.rawValue)", fixed(seconds / Double(count) * 1e3, 2),
        fixed(seconds / whole, 2),
      ]
    }
    return [
      row("whole map and data block", whole), row("after a changed density.*", late),
      row("data block alone", written - seeded),
    ]
  }

  private func map(_ plan: GalaxyPlan, _ memory: inout [StageMemory]) -> Galaxy? {
    GalaxyGenerator(plan: plan).generateMap(reusing: &memory) { _, _ in true }
  }

  private func write(
    _ plan: GalaxyPlan, _ galaxy: Galaxy, _ betweenness: BetweennessMemory? = nil
  ) {
    var writer = ByteWriter(memoryCapacity: 1 << 16)
    var job = GenerateJob(plan, formats: [MapData.format], destination: .standardOutput)
    job.betweenness = betweenness
    try? job.write(of: galaxy, to: &writer)
    keep(writer.takeBytes())
  }

  private func best(_ body: () -> Void) -> Double { (0..<rounds).map { _ in cpu(body) }.min() ?? 0 }
}
