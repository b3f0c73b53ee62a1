import ArgumentParser
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxySettings
import GalaxyStudio
import GraphFormats
import Platform

/// Where a map goes that steps were done on.
struct StepOutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("T", allowingJoined: true), .long],
    help: ArgumentHelp(
      "Formats, separated by commas (default: those of the map's manifest, else "
        + "\(FormatCatalog.standardNames.joined(separator: ","))).",
      valueName: "f"),
    completion: .list(FormatCatalog.names()))
  var format: [String] = []
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "File, directory/ or - (default: Output/<preset>-<seed>-<steps>).", valueName: "out"),
    completion: .directory)
  var output: String?
  @Flag(help: "Replace existing files.") var force = false
  @Flag(help: "Report what would become of the map, and write nothing.") var dryRun = false
  @Flag(help: "Print a JSON document: what the step made.") var json = false

  func validate() throws {
    guard output?.isEmpty != true else { throw CommandFailure.usage("-o takes a name") }
  }

  /// The formats to write.
  func formats(of map: SteppedMap, _ catalog: FormatCatalog) throws -> [ExportFormat] {
    let typed = try GenerateRequest.formats(format, output: output, catalog)
    if !typed.isEmpty { return typed }
    return map.formats.isEmpty ? catalog.standard : map.formats
  }

  /// The job that writes a map.
  ///
  /// - Parameters:
  ///   - session: The map.
  ///   - formats: The formats.
  ///   - hidesOrigin: Whether files do not carry their recipe.
  ///   - directory: A directory instead of what `-o` says.
  /// - Returns: The job.
  /// - Throws: `CommandFailure` if the files cannot go there.
  func job(
    _ session: MapSession, _ formats: [ExportFormat], hidesOrigin: Bool,
    in directory: String? = nil
  ) throws -> GenerateJob {
    let plan = try session.plan()
    let own = "Output/\(plan.settings.preset.rawValue)-\(plan.seed)-\(session.steps.count)/"
    let pipes = !StandardStreams.isTerminal(.output) && !json && !dryRun
    let isSingle = OutputPlan.isSingleFile(formats, regionCount: plan.regions.count)
    let target = try MapTarget(
      formats, named: directory ?? output ?? (isSingle && pipes ? "-" : own),
      regions: plan.regions.map(\.name), takesPlainFiles: false)
    var job = GenerateJob(
      plan, formats: formats, destination: target.destination, files: target.plan,
      replacesFiles: force)
    if json, !dryRun, job.output.destination == .standardOutput {
      throw CommandFailure.usage("--json needs a file or directory for the map; name one with -o")
    }
    job.isStamped = !hidesOrigin
    return job
  }
}
