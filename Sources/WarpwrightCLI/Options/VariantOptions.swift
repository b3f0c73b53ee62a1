import ArgumentParser
import FileIO
import GalaxyAnalysis
import Criteria
import GalaxyCriteria
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyRender
import GalaxyRules
import GalaxySettings
import GalaxyStudio
import GraphFormats

/// Several variants of a step, and which of them to take.
struct VariantOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Make the next n variants, DIR/v1 …, with a page of small maps to choose from.",
      valueName: "n"))
  var count: Int?
  @Option(
    help: ArgumentHelp(
      "The page or picture of small maps (default: DIR/sheet.html).", valueName: "file"),
    completion: .file())
  var sheet: String?
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only variants that meet a criterion (repeatable).", valueName: "[region:]expr"))
  var criteria: [String] = []
  @Option(
    help: ArgumentHelp("Rank the variants by a score, the highest first.", valueName: "expr"))
  var by: String?
  @Flag(help: "The lowest score first.") var lowest = false

  /// Whether there are several variants.
  var isWanted: Bool { count != nil }

  func validate() throws {
    guard (1...1_000).contains(count ?? 1) else {
      throw CommandFailure.usage("--count takes a number 1…1000")
    }
    for (isGiven, name) in [
      (sheet != nil, "--sheet"), (!criteria.isEmpty, "--where"), (by != nil, "--by"),
    ] where isGiven && count == nil {
      throw CommandFailure.usage("\(name) is about several variants: --count n")
    }
    guard by != nil || !lowest else { throw CommandFailure.usage("--lowest needs a score: --by") }
  }

  /// One variant that was made.
  private struct Variant {
    let number: Int
    let session: MapSession
    let job: GenerateJob
    let made: StepJob.Made
    let report: StepReport
    var score: CriteriaValue?
  }

  /// Makes the variants, and writes those that meet the criteria.
  func run(
    _ map: SteppedMap, _ formats: [ExportFormat], _ output: StepOutputOptions,
    _ common: CommonOptions, step: (Int) throws -> MapSession
  ) throws {
    let console = common.console
    let directory = try directory(output, map)
    let page = try page(in: directory)
    var names = OutputNames()
    try names.add(page.path, as: "--sheet")
    let judge = try VariantJudge(map.session, where: criteria, by: by)
    var old: StepJob.Made?
    var found: [Variant] = []
    for turn in 0..<(count ?? 1) {
      let session = try step(turn)
      let job = try output.job(
        session, formats, hidesOrigin: !map.isStamped, in: "\(directory)/v\(turn + 1)/")
      try job.check()
      for file in job.output.paths { try names.add(file.path, as: "-o") }
      let scope = max(job.contentScope, judge.scope)
      let steps = StepJob(
        from: map.session, to: session, scope: scope,
        checksRows: max(job.scope, judge.scope) == .rows, invariants: Invariant.all)
      console.progress("variant \(turn + 1)")
      let before = try old ?? steps.make(map.session, common.threadCount)
      old = before
      let (made, report) = try steps.run(from: before, threads: common.threadCount)
      guard report.isSound else {
        console.warn("variant \(turn + 1) breaks \(report.newFailures[0].violation.line)")
        continue
      }
      guard try judge.accepts(made) else { continue }
      found.append(
        Variant(
          number: turn + 1, session: session, job: job, made: made, report: report,
          score: try judge.score(made)))
    }
    console.clearProgress()
    if by != nil { found = judge.ranked(found, lowest: lowest) { ($0.score, $0.number) } }
    if !output.dryRun {
      Interruption.keepTimeout()
      for variant in found {
        let map = variant.made.map
        let isWhole = variant.job.contentScope == max(variant.job.contentScope, judge.scope)
        _ = try variant.job.run(isWhole ? map : nil, threads: common.threadCount)
        console.note("wrote \(directory)/v\(variant.number)/")
      }
      try write(page, of: found, directory, judge, console)
    }
    try give(found, output, judge)
    if found.isEmpty { throw NegativeAnswer() }
  }

  private func directory(_ output: StepOutputOptions, _ map: SteppedMap) throws -> String {
    guard let name = output.output else {
      let plan = try map.session.plan()
      return "Output/\(plan.settings.preset.rawValue)-\(plan.seed)-variants"
    }
    guard OutputRule.isDirectory(name) else {
      throw CommandFailure.usage("several variants go to a directory: -o \(name)/")
    }
    return name.hasSuffix("/") ? String(name.dropLast()) : name
  }

  /// Where the small maps go.
  private func page(in directory: String) throws -> PlainFile {
    guard let sheet else { return PlainFile(named: "\(directory)/sheet.html", own: "sheet.html") }
    guard sheet.hasSuffix(".html") || sheet.hasSuffix(".png") else {
      throw CommandFailure.usage(
        "small maps are a page or a picture: --sheet sheet.html or sheet.png, not '\(sheet)'")
    }
    let page = PlainFile(named: sheet, own: "sheet.html")
    try page.check()
    return page
  }

  private func write(
    _ page: PlainFile, of found: [Variant], _ directory: String, _ judge: VariantJudge,
    _ console: Console
  ) throws {
    guard !found.isEmpty else { return }
    let cards = found.map { variant in
      ContactSheet.Card(
        region: variant.made.map.regions[0], title: "variant \(variant.number)",
        facts: variant.score.map { [("score", judge.text($0))] } ?? [],
        command: "warpwright generate --config \(directory)/v\(variant.number)/manifest.json")
    }
    let sheet = ContactSheet(title: "\(cards.count) variants", cards: cards)
    let bytes = page.path.hasSuffix(".png") ? try sheet.image(.png).bytes : sheet.bytes()
    try page.write(console: console) { $0.append(bytes: bytes) }
  }

  private func give(
    _ found: [Variant], _ output: StepOutputOptions, _ judge: VariantJudge
  ) throws {
    if output.json {
      let variants = found.map { variant in
        FieldValue.object(
          [.init("variant", .int(variant.number))]
            + (variant.score.map { [.init("score", judge.value($0))] } ?? [])
            + variant.report.members)
      }
      try Report.write(
        json: .object([
          .init("schema", .text("warpwright.step")), .init("version", 1),
          .init("variants", .list(variants)),
        ]))
      return
    }
    var rows = [["variant"] + (by.map { [$0] } ?? [])]
    for variant in found {
      rows.append(["v\(variant.number)"] + (variant.score.map { [judge.text($0)] } ?? []))
    }
    try Report.write(lines: found.isEmpty ? ["no variant is left"] : TextTable(rows: rows).lines)
  }
}
