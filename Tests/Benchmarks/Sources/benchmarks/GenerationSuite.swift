import Warpwright

/// Topology of the preset sandbox from 1,000 to 1,000,000 sectors: positions, wiring, one-way share.
struct GenerationSuite {
  let yardstick: Yardstick?
  let rounds: Int

  func run() throws {
    print("Topology of a sandbox, CPU, best of \(rounds), in turn with the yardstick")
    var table = Table([
      "sectors", "ms", "ns/sector", "yardstick ms", "ratio", "with formations ms", "ratio",
    ])
    for count in [1000, 5000, 20_000, 100_000, 300_000, 1_000_000] {
      var settings = GenerationSettings(preset: .sandbox)
      try settings.set("region.sectors", String(count))
      let whole = GalaxyGenerator(seed: 1, settings: settings, scope: .warps)
      // The yardstick stamps nothing.
      for type in FormationType.allCases {
        try settings.set("formations.\(type.rawValue)", "0")
      }
      let generator = GalaxyGenerator(seed: 1, settings: settings, scope: .warps)
      var stamped = Double.infinity
      var best = Double.infinity
      var reference = Double.infinity
      for _ in 0..<rounds {
        best = min(best, cpu { keep(generator.generate()) })
        stamped = min(stamped, cpu { keep(whole.generate()) })
        if let seconds = yardstick?.generation(count: count) {
          reference = min(reference, seconds)
        }
      }
      // The yardstick prints whole milliseconds: under ten of them a ratio says nothing.
      let isComparable = reference.isFinite && reference >= 0.01
      table.add([
        String(count), fixed(best * 1e3, 2), fixed(best / Double(count) * 1e9, 0),
        reference.isFinite ? fixed(reference * 1e3, 0) : "–",
        isComparable ? fixed(best / reference, 2) : "–", fixed(stamped * 1e3, 2),
        isComparable ? fixed(stamped / reference, 2) : "–",
      ])
    }
    table.write()
    print("peak memory so far: \(peakMegabytes()) MB\n")
  }
}
