import Warpwright

/// What stamping and detecting formations costs, and how often stamping finds its places.
struct FormationSuite {
  let rounds: Int

  func run() throws {
    print("Formations of a sandbox, CPU, best of \(rounds)")
    var table = Table(["sectors", "stamped", "share of making", "detect ms", "detect ns/sector"])
    for count in [1000, 10_000, 100_000, 1_000_000] {
      var settings = GenerationSettings(preset: .sandbox)
      try settings.set("region.sectors", String(count))
      let generator = GalaxyGenerator(seed: 1, settings: settings, scope: .warps)
      for type in FormationType.allCases {
        try settings.set("formations.\(type.rawValue)", "0")
      }
      let plain = GalaxyGenerator(seed: 1, settings: settings, scope: .warps)
      var with = Double.infinity
      var without = Double.infinity
      for _ in 0..<rounds {
        with = min(with, cpu { keep(generator.generate()) })
        without = min(without, cpu { keep(plain.generate()) })
      }
      let region = GalaxyGenerator(seed: 1, settings: generator.settings, scope: .map)
        .generate().regions[0]
      var detect = Double.infinity
      for _ in 0..<rounds {
        detect = min(detect, cpu { keep(FormationDetector.detect(in: region)) })
      }
      table.add([
        String(count), String(region.formations.count),
        fixed(max(0, with - without) / with * 100, 0) + " %", fixed(detect * 1e3, 2),
        fixed(detect / Double(count) * 1e9, 0),
      ])
    }
    table.write()

    let seeds = 500
    print("Stamped of what was due, seeds 1 to \(seeds) (Nexus: 1 to \(seeds / 10))")
    var success = Table(["type", "terran-space", "player-owned", "central-nexus"])
    let columns: [[FormationType: Int]] = [Preset.terranSpace, .playerOwned, .centralNexus].map {
      preset in
      var counts: [FormationType: Int] = [:]
      for seed in 1...(preset == .centralNexus ? seeds / 10 : seeds) {
        let galaxy = Galaxy.generate(preset, seed: Seed(text: String(seed)), scope: .map)
        for formation in galaxy.regions[0].formations { counts[formation.type, default: 0] += 1 }
        if !galaxy.warnings.isEmpty { print("\(preset.rawValue) \(seed): \(galaxy.warnings)") }
      }
      return counts
    }
    for type in FormationType.allCases {
      success.add([type.rawValue] + columns.map { String($0[type] ?? 0) })
    }
    success.write()
  }
}
