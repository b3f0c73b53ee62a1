import ArgumentParser
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyStudio
import GraphFormats

/// The command `warpwright plan`.
struct PlanCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Measure how many shards a galaxy should have.",
    discussion: """
      One region of each kind is made here and thrown away, and the calls for some engines are printed. \
      The figures are those of this machine; a shard takes its regions, and a little more to find out \
      what they depend on. 'warpwright generate --shard k/n' makes a shard, 'warpwright merge' joins them.
      """)

  @OptionGroup var galaxy: GalaxyOptions
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder of the shards, for the calls.", valueName: "dir"),
    completion: .directory)
  var output = "shards"
  @Option(help: ArgumentHelp("Seconds that a shard should take.", valueName: "s"))
  var targetSeconds: Double = 60
  @Option(help: ArgumentHelp("Processes that work at the same time.", valueName: "p"))
  var processes: Int?
  @Flag(help: "Print a JSON document.") var json = false
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard targetSeconds > 0, targetSeconds <= 1e6 else {
      throw CommandFailure.usage("--target-seconds takes a number above 0, at most 1000000")
    }
    guard (1...ShardChoice.limit).contains(processes ?? 1) else {
      throw CommandFailure.usage("--processes takes a number 1…\(ShardChoice.limit)")
    }
  }

  func run() throws {
    let recipe = try galaxy.readRecipe(.program)
    let request = try GenerateRequest(galaxy, recipe: recipe, names: galaxy.readNames())
    guard let seed = request.seed else {
      throw CommandFailure.usage("plan needs the seed of the galaxy: --seed S")
    }
    var plan = GalaxyPlan(seed: seed, settings: request.settings)
    if let recipe { plan = try recipe.changed(plan) }
    let formats = request.hasStandardFormats ? [.json] : request.formats
    guard let first = ShardChoice(0, of: 1) else { return }
    try ShardJob(plan, formats: formats, choice: first, directory: ".").check()
    let estimate = try ShardEstimate(
      plan, formats: formats, target: targetSeconds, processes: processes)
    let calls = ShardCalls(
      words: galaxy.callWords(seed: seed) + ["-T", formats.map(\.name).joined(separator: ",")],
      folder: output, shards: estimate.shards)
    if json { return try Report.write(list: estimate.fieldValue(calls)) }
    try Report.write(lines: estimate.lines + calls.lines)
  }
}

extension ShardEstimate {
  /// The report in lines.
  fileprivate var lines: [String] {
    let rows = kinds.map { kind in
      [
        kind.name, "\(kind.count)", "\(ShardEstimate.text(kind.seconds)) s",
        Counted.bytes(kind.bytes),
      ]
    }
    return ["\(Counted.text(shards, "shard")) of \(Counted.text(regions, "region"))"]
      + TextTable(rows: [["kind", "regions", "CPU each", "bytes each"]] + rows).lines
      + [
        "all: \(ShardEstimate.text(seconds)) s of CPU, \(Counted.bytes(bytes)); a process: "
          + "\(ShardEstimate.text(seconds / Double(shards))) s, \(Counted.bytes(memory)) of memory",
        "",
      ]
  }

  private static func text(_ seconds: Double) -> String {
    let thousandths = Int((seconds * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }

  /// The report as a document.
  fileprivate func fieldValue(_ calls: ShardCalls) -> FieldValue {
    .object([
      .init("schema", .text("warpwright.plan")), .init("version", 1),
      .init("shards", .int(shards)), .init("regions", .int(regions)),
      .init("cpuSeconds", .number(seconds)), .init("bytes", .int(bytes)),
      .init("memory", .int(memory)), .init("overheadSeconds", .number(overhead)),
      .init(
        "kinds",
        .list(
          kinds.map { kind in
            .object([
              .init("kind", .text(kind.name)), .init("regions", .int(kind.count)),
              .init("cpuSeconds", .number(kind.seconds)), .init("bytes", .int(kind.bytes)),
            ])
          })),
      .init(
        "calls",
        .object(calls.all.map { .init($0.engine, .text($0.call)) })),
    ])
  }
}
