import FileIO
public import GalaxyAnalysis
import GalaxyModel
import RowFormats

/// Summarizes galaxies that are not read whole.
public enum WholeGalaxy {
  /// Summarizes a galaxy in shards, from what their manifests say.
  ///
  /// - Parameter shards: The shards, which were checked.
  /// - Returns: The summary.
  /// - Throws: `UnfitMerge` for a manifest that has changed, or says nothing of the whole galaxy.
  /// - Complexity: O(bytes of the manifests) time; memory of one manifest, and O(regions + gates).
  public static func summary(of shards: ShardMerge) throws -> GalaxySummary {
    var summary = GalaxySummary()
    try shards.forEachManifest { manifest in
      for region in manifest.regions {
        let member = region.members.first { $0.key == ShardRegion.wholeKey }
        guard let own = member.flatMap({ GalaxySummary(fieldValue: $0.value) }) else {
          throw UnfitMerge.incomplete(
            shards.directory.path,
            [
              ShardCheck.Finding(
                shard: manifest.choice.index, reason: "its manifest does not sum its regions up")
            ])
        }
        summary.add(own)
      }
    }
    return summary
  }

  /// Summarizes a `galaxy.json`, region by region.
  ///
  /// - Parameters:
  ///   - path: The path of a regular file as this program writes it.
  ///   - source: Its name in messages.
  ///   - progress: Called before each region with its name.
  /// - Returns: The summary.
  /// - Throws: `InputError` for a file of another layout, or `InputFailure`.
  /// - Complexity: O(bytes) time; memory of the largest region, and O(regions + gates).
  public static func summary(
    ofFile path: String, source: String, progress: (String) -> Void = { _ in }
  ) throws -> GalaxySummary {
    var stream = try GalaxyStream(path, source: source)
    var summary = GalaxySummary()
    let names = stream.names
    while let part = try stream.part() {
      progress(part.region.name)
      summary.add(
        RegionTotals(measuring: part.region, gateNodes: part.gateNodes))
    }
    for gate in stream.gates {
      guard let from = gate.sectors[0], let to = gate.sectors[1] else { continue }
      summary.add(
        GateLink(
          from: .init(region: names[gate.regions[0]], sector: from),
          to: .init(region: names[gate.regions[1]], sector: to), isTwoWay: gate.isTwoWay,
          turns: gate.turnCost))
    }
    return summary
  }
}
