import Warpwright

/// Makes one region in every shape and prints what that does to its graph.
@main
enum CompareShapes {
  static func main() throws {
    // A mask needs a picture.
    for shape in RegionShape.allCases where shape != .mask {
      var settings = GenerationSettings(preset: .playerOwned)
      try settings.set("region.shape", shape.rawValue)
      let galaxy = GalaxyGenerator(seed: 5, settings: settings).generate()
      let report = RegionReport(measuring: galaxy.regions[0])
      print(
        "\(shape.rawValue): \(report.links) links,",
        "\(report.articulationPoints.count) articulation points,",
        "\(report.bridges.count) bridges")
    }
  }
}
