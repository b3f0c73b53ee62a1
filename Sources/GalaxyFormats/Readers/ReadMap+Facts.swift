import GalaxyModel
import GraphFormats
import JSONText
public import WarpMap

extension ReadMap {
  /// What the file of the map has no place for, or did not use it.
  ///
  /// - Complexity: O(links) for a graph that is only read.
  public var missingFacts: Set<MapFact> {
    switch format.method {
    case .galaxyDocument, .database: return []
    case .universe:
      return document?["x-warpwright"]?["tunnels"] == nil ? [.tunnels] : []
    case .graph(let format, _):
      guard let carried = format.writing?.carries else {
        let isLatent = galaxy.regions.contains { $0.warps.flags.contains { $0.contains(.latent) } }
        return isLatent ? [] : [.latency]
      }
      var missing: Set<MapFact> = []
      if !carried.contains(.warps) { missing.insert(.warps) }
      if !carried.contains(.latency) { missing.insert(.latency) }
      if !carried.contains(.isolatedSectors) { missing.insert(.isolatedSectors) }
      return missing
    }
  }
}
