import GalaxyModel
import Platform

/// Regions as users name them.
enum RegionChoice {
  /// The place of the region with this name, or display name.
  static func index(_ name: String, in galaxy: Galaxy) throws(CommandFailure) -> Int {
    let regions = galaxy.regions
    if let index = regions.firstIndex(where: { $0.name == name || $0.displayName == name }) {
      return index
    }
    let names = regions.map(\.name)
    let shown = names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "")
    throw .usage(
      "there is no region '\(name)'"
        + suggestion(for: name, in: names)
        + " (regions: \(shown))")
  }
}
