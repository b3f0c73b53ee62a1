import GalaxyRender
import Warpwright

/// Steps of recipes, the recorder of `explain`, and the interactive map, beside making or writing a map
/// without them, as ratios in one run.
struct StepSuite {
  let rounds: Int

  func run() throws {
    print("Steps, recorder and page, CPU, best of \(rounds)")
    var table = Table(["what", "ms", "beside", "ratio", "goal"])
    for preset in [Preset.terranSpace, .centralNexus] {
      for row in try steps(on: preset) + [tracing(preset)] { table.add(row) }
      if let row = try page(of: preset) { table.add(row) }
    }
    table.write()
  }

  /// A map after steps, with the map before and the invariants checked, beside the map alone.
  private func steps(on preset: Preset) throws -> [[String]] {
    let base = MapSession(try recipe(preset, ""))
    let plan = try base.plan()
    let bare = best { keep(GalaxyGenerator(plan: plan, scope: .map).generateMap()) }
    let words = [
      ("reroll nebulae", #"{"reroll":{"stages":{"nebulae":1}}}"#),
      (
        "reroll formations, a cluster kept",
        #"{"reroll":{"stages":{"formations":1},"pin":["cluster:2"],"release":true}}"#
      ),
      ("edit one name", #"{"edit":[{"op":"rename","ref":"sector:40","name":"Elm"}]}"#),
    ]
    var rows: [[String]] = []
    for (name, step) in words {
      let after = MapSession(try recipe(preset, step))
      let job = StepJob(
        from: base, to: after, scope: .map, checksRows: false, invariants: Invariant.all)
      let time = best { keep(try? job.run()) }
      rows.append(row(name, preset, time, "generate", bare, "1.6"))
    }
    let edits = (1...100).map {
      #"{"edit":[{"op":"rename","ref":"sector:\#(40 + $0)","name":"Elm \#($0)"}]}"#
    }
    let long = try MapSession(try recipe(preset, edits.joined(separator: ","))).plan()
    let replay = best { keep(GalaxyGenerator(plan: long, scope: .map).generateMap()) }
    rows.append(row("replay of 100 edit steps", preset, replay, "generate", bare, "3"))
    return rows
  }

  private func recipe(_ preset: Preset, _ steps: String) throws -> Recipe {
    let text = "{\"preset\":\"\(preset.rawValue)\",\"seed\":7,\"steps\":[\(steps)]}"
    return try RecipeReader.read(Array(text.utf8), source: "recipe")
  }

  private func tracing(_ preset: Preset) -> [String] {
    let plan = GalaxyPlan(seed: 7, settings: GenerationSettings(preset: preset))
    func make(isTraced: Bool) -> Double {
      best {
        var run = GenerationRun(plan, region: 0)
        run.isTraced = isTraced
        run.advance(through: .map)
        keep((run.region, run.trace))
      }
    }
    let (off, on) = (make(isTraced: false), make(isTraced: true))
    return row("with the recorder", preset, on, "without", off, "2")
  }

  /// Writing the page, without the stations and planets that it needs, beside both lists of the map.
  private func page(of preset: Preset) throws -> [String]? {
    let plan = GalaxyPlan(seed: 7, settings: GenerationSettings(preset: preset))
    guard let nodes = ExportFormat(GraphFormat.csvNodes),
      let edges = ExportFormat(GraphFormat.csvEdges), let html = Format.page().output
    else { return nil }
    let galaxy = GalaxyGenerator(plan: plan).generateMap()
    let lists = best { for format in [nodes, edges] { write(format, galaxy, plan) } }
    let seeded = best {
      var (copy, rows) = (galaxy, RowStore())
      try? GalaxySeeder(settings: plan.seeding(of: galaxy)).seedMap(&copy, into: &rows)
      keep(rows)
    }
    let page = best { write(html, galaxy, plan) } - seeded
    return row("page", preset, page, "csv-nodes and csv-edges", lists, "1")
  }

  private func write(_ format: ExportFormat, _ galaxy: Galaxy, _ plan: GalaxyPlan) {
    var writer = ByteWriter(memoryCapacity: 1 << 16)
    try? GenerateJob(plan, formats: [format], destination: .standardOutput)
      .write(of: galaxy, to: &writer)
    keep(writer.takeBytes())
  }

  private func row(
    _ what: String, _ preset: Preset, _ seconds: Double, _ beside: String, _ base: Double,
    _ goal: String
  ) -> [String] {
    [
      "\(what), \(preset.rawValue)", fixed(seconds * 1e3, 2), beside, fixed(seconds / base, 2),
      "≤ \(goal)",
    ]
  }

  private func best(_ body: () -> Void) -> Double { (0..<rounds).map { _ in cpu(body) }.min() ?? 0 }
}
