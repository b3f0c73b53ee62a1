import ArgumentParser
import GalaxyAnalysis
import GalaxyModel

/// What a question about sectors looks at.
struct ChartOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Region, if the map has several.", valueName: "name"))
  var region: String?
  @Flag(
    help: ArgumentHelp(
      "Look at the whole galaxy; sectors are galaxy-wide ids, or <region>/<number>."))
  var whole = false
  @Flag(help: "Also fly through warp tunnels and, if there are several regions, gates.")
  var tunnels = false

  func validate() throws {
    guard region == nil || !whole else {
      throw CommandFailure.usage("--region and --whole contradict each other")
    }
  }

  /// The chart that the options ask for.
  func chart(of galaxy: Galaxy) throws -> StarChart {
    if let region {
      return StarChart(
        region: try RegionChoice.index(region, in: galaxy), of: galaxy, includingTunnels: tunnels)
    }
    if whole || galaxy.regions.isEmpty || (tunnels && galaxy.regions.count > 1) {
      return StarChart(joining: galaxy)
    }
    guard galaxy.regions.count == 1 else {
      throw CommandFailure.usage(
        "the map has \(galaxy.regions.count) regions; choose one by --region, or --whole")
    }
    return StarChart(region: 0, of: galaxy, includingTunnels: tunnels)
  }
}
