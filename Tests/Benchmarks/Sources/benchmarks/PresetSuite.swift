import Warpwright

/// Whole presets, everything that rows and maps need.
struct PresetSuite {
  let rounds: Int

  func run() {
    print("Whole presets in memory, CPU, best of \(rounds)")
    var table = Table(["preset", "sectors", "ms"])
    for preset in Preset.allCases {
      var best = Double.infinity
      var sectors = 0
      for round in 0..<rounds {
        best = min(
          best,
          cpu {
            let galaxy = Galaxy.generate(preset, seed: Seed(text: String(round)))
            sectors = galaxy.regions.reduce(0) { $0 + $1.sectorCount }
          })
      }
      table.add([preset.rawValue, String(sectors), fixed(best * 1e3, 2)])
    }
    table.write()
  }
}
