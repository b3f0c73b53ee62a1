import Determinism
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import GraphFormats
import RowFormats

/// What a file is, and the commands that go on from there.
struct FileDescription {
  private let name: String?
  private let format: String
  private let what: String
  private let seed: UInt64?
  /// Where the map comes from, for programs.
  private let origin: [FieldValue.Member]
  private let regions: [Region]
  /// Calls, each with what it does.
  private let next: [(call: String, purpose: String)]

  /// Describes a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - name: Name of its file, `nil` if it was generated.
  init(_ map: ReadMap, named name: String?) {
    self.name = name
    format = map.format.name
    what = map.format.summary
    seed = map.galaxy.seed
    origin = Report.origin(of: map.galaxy)
    regions = map.galaxy.regions
    let file = name.map { ShellWords.line([$0]) } ?? "MAP"
    var next = [
      ("warpwright render \(file) -o map.svg", "draw it"),
      ("warpwright analyze \(file)", "measure it"),
      ("warpwright verify \(file)", "check it"),
      ("warpwright detect \(file)", "find its formations"),
    ]
    if let region = regions.first, regions.count == 1, region.sectorCount > 1 {
      let ends = [0, region.sectorCount - 1].map { "\(region.sectors.number($0))" }
      next.append(
        ("warpwright course \(file) \(ends.joined(separator: " "))", "find the way"))
    }
    next.append(("warpwright convert \(file) -o map.graphml", "hand it to another program"))
    self.next = next
  }

  /// Describes a recipe or a manifest.
  init(_ recipe: Recipe, named name: String) {
    self.name = name
    format = "recipe"
    what = "settings of a galaxy, \((recipe.preset ?? .terranSpace).rawValue)"
    seed = recipe.seed?.value
    origin = [FieldValue.Member?]([
      recipe.generatorVersion.map { .init("generator", generatorFact(version: $0)) },
      recipe.seed.map { .init("seed", .int(Int($0.value))) },
      recipe.preset.map { .init("preset", .text($0.rawValue)) },
    ]).compactMap { $0 }
    regions = []
    let file = ShellWords.line([name])
    next = [("warpwright generate --config \(file)", "generate it")]
  }

  /// The description for a terminal.
  var lines: [String] {
    var lines = ["\(name ?? "generated map"): \(format), \(what)"]
    if let seed { lines.append("seed \(seed)") }
    for region in regions.prefix(12) {
      lines.append("\(region.displayName): \(FileDescription.counts(region))")
    }
    if regions.count > 12 { lines.append("and \(regions.count - 12) more regions") }
    return lines + ["", "Next:"] + TextTable(rows: next.map { ["  " + $0.call, $0.purpose] }).lines
  }

  /// The description for programs.
  var fieldValue: FieldValue {
    var members: [FieldValue.Member] = [
      .init("schema", .text("warpwright.inspect")), .init("version", .integer(1)),
    ]
    members += origin
    members += [
      .init("file", .optional(name, FieldValue.text)), .init("format", .text(format)),
    ]
    members.append(
      .init(
        "regions",
        .list(
          regions.map { region in
            .object([
              .init("region", .text(region.name)), .init("sectors", .int(region.sectorCount)),
              .init("links", .int(region.warps.count)),
              .init("tunnels", .int(region.tunnels.count)),
              .init("formations", .int(region.formations.count)),
            ])
          })))
    members.append(.init("next", .list(next.map { .text($0.call) })))
    return .object(members)
  }

  private static func counts(_ region: Region) -> String {
    var parts = [
      Counted.text(region.sectorCount, "sector"), Counted.text(region.warps.count, "warp link"),
    ]
    if region.tunnels.count > 0 { parts.append(Counted.text(region.tunnels.count, "tunnel")) }
    if !region.clusters.isEmpty { parts.append(Counted.text(region.clusters.count, "cluster")) }
    if !region.formations.isEmpty {
      parts.append(Counted.text(region.formations.count, "formation"))
    }
    return parts.joined(separator: ", ")
  }
}
