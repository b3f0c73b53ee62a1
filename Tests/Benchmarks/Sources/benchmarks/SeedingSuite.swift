import Warpwright

/// The world on finished maps: the profile `empty` beside topology with formations, and beside all
/// that a map has.
struct SeedingSuite {
  let rounds: Int

  /// Runs the cases and prints the table.
  ///
  /// - Parameter only: Name of the one case to run; all if there is none.
  /// - Throws: What generation or seeding of a case throws.
  func run(_ only: String? = nil) throws {
    print("Seeding of the profile empty, CPU, best of \(rounds)")
    var table = Table([
      "preset", "topology and formations ms", "map ms", "seeding ms", "ratio",
      "of it betweenness ms", "ratio of the rest", "rows", "rows/s",
    ])
    for (name, preset, changes) in cases where only == nil || only == name {
      var settings = GenerationSettings(preset: preset)
      for (key, value) in changes { try settings.set(key, value) }
      let topology = GalaxyGenerator(seed: 1, settings: settings, scope: .warps)
      let whole = GalaxyGenerator(seed: 1, settings: settings)
      let seeder = GalaxySeeder(settings: SeedingSettings(settings, seed: 1))
      var best = (
        warps: Double.infinity, map: Double.infinity, seeding: Double.infinity,
        betweenness: Double.infinity
      )
      var rows = 0
      for _ in 0..<rounds {
        best.warps = min(best.warps, cpu { keep(topology.generate()) })
        var galaxy = Galaxy(name: "", source: .rows)
        best.map = min(best.map, cpu { galaxy = whole.generate() })
        var sink = NoSink()
        best.seeding = min(best.seeding, cpu { try? seeder.seed(&galaxy, into: &sink) })
        rows = sink.rows
        best.betweenness = min(best.betweenness, betweenness(galaxy))
      }
      table.add([
        name, fixed(best.warps * 1e3, 2), fixed(best.map * 1e3, 2),
        fixed(best.seeding * 1e3, 2), fixed(best.seeding / best.warps, 2),
        fixed(best.betweenness * 1e3, 2),
        fixed((best.seeding - best.betweenness) / best.warps, 2), String(rows),
        fixed(Double(rows) / best.seeding, 0),
      ])
    }
    table.write()
  }

  /// CPU seconds that finding the busy sectors of all regions takes.
  private func betweenness(_ galaxy: Galaxy) -> Double {
    var seconds = 0.0
    for region in galaxy.regions {
      let table = region.warps
      let warps = DirectedGraph(
        nodeCount: region.sectorCount, sources: table.source.unpacked,
        targets: table.destination.unpacked,
        isTwoWay: table.flags.map { $0.contains(.twoWay) })
      let nodes = (0..<warps.nodeCount).map { NodeIndex($0) }
      seconds += cpu {
        keep(
          nodes.count <= 2000
            ? warps.betweenness()
            : warps.betweenness(
              sources: stride(from: 0, to: nodes.count, by: nodes.count / 256).map { nodes[$0] }))
      }
    }
    return seconds
  }

  private let cases: [(String, Preset, [(String, String)])] = [
    ("terran-space", .terranSpace, []), ("player-owned", .playerOwned, []),
    ("player-owned, tradewars", .playerOwned, [("density.profile", "tradewars")]),
    ("central-nexus", .centralNexus, []), ("galaxy", .galaxy, []),
    ("galaxy of 20", .galaxy, [("galaxy.playerRegions", "20")]),
  ]
}

/// Counts rows without looking at them.
private struct NoSink: RowSink {
  var rows = 0

  mutating func receive(_ part: TableRows) { rows += part.count }
}
