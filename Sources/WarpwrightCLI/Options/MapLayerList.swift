import GalaxyModel
import GalaxyRender
import Platform

extension MapLayer {
  /// Reads lists of layers, `stations,planets`, `all`, or `none`; nil if there is no list.
  static func parse(_ texts: [String]) throws(CommandFailure) -> Set<MapLayer>? {
    guard !texts.isEmpty else { return nil }
    var layers: Set<MapLayer> = []
    let words = texts.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard words.count == 1 || !words.contains("none") else {
      throw .usage("'none' leaves all layers out; name no other beside it")
    }
    for word in words {
      if word == "all" {
        layers.formUnion(MapLayer.allCases)
      } else if word == "none" {
        continue
      } else if let layer = MapLayer(rawValue: String(word)) {
        layers.insert(layer)
      } else {
        let names = MapLayer.allCases.map(\.rawValue) + ["all", "none"]
        throw .usage(
          "there is no layer '\(word)'"
            + suggestion(for: String(word), in: names)
            + " (layers: \(names.joined(separator: ", ")))")
      }
    }
    return layers
  }
}
