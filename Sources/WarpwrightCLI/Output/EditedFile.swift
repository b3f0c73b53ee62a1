import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxyStudio
import GraphFormats

/// The file of an edited map that has no recipe.
struct EditedFile {
  let output: StepOutputOptions
  let source: String
  let console: Console

  /// Writes the file.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - original: Its file, if nothing was edited; it is copied unless another format is asked for.
  /// - Throws: `CommandFailure` if it cannot go there, and what writing throws.
  func write(_ map: ReadMap, original: [UInt8]? = nil) throws {
    let typed = output.format.flatMap { $0.split(separator: ",").map(String.init) }
    guard typed.count <= 1 else {
      throw CommandFailure.usage("a map without a recipe is written in one format")
    }
    let target = try SingleOutput(format: typed.first ?? ownFormat(of: map), name: output.output)
    guard !output.json || target.name != "-" else {
      throw CommandFailure.usage("--json needs a file for the map; name one with -o")
    }
    try map.check(for: target.format, source: source)
    try map.checkFit(for: target.format, source: source)
    let files = try MapTarget(
      [target.format], named: target.name, regions: map.galaxy.regions.map(\.name),
      takesPlainFiles: true)
    let job = OutputJob(
      plan: files.plan, destination: files.destination, replacesFiles: output.force,
      writesManifest: false)
    try job.check()
    target.warnOfLosses(map.galaxy.regions, console: console)
    console.progress("writing \(target.name)")
    var content = try OutputContent(map, as: target.format, source: source)
    if target.format.name == map.format.name { content.original = original }
    target.say(try job.write(content), on: console)
  }

  /// The format of the input, unless the ending of the output's name is not that of its files.
  private func ownFormat(of map: ReadMap) -> String? {
    let own = FormatCatalog.program.output(map.format.name)
    guard let ending = output.output.flatMap({ OutputRule.ending(of: $0) }),
      own?.fileNames(regions: ["map"]).first?.path.hasSuffix("." + ending) != true
    else { return own?.name }
    return nil
  }
}
