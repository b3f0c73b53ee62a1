import GalaxyAnalysis
import Criteria
import GalaxyModel

extension RegionSubject {
  /// Returns how an element of a set is named, such as `sector:201` or `formation:#3`.
  ///
  /// - Parameters:
  ///   - element: The number of the element, from 0.
  ///   - set: The index of the set.
  /// - Returns: The reference.
  /// - Complexity: O(1), O(elements) for planets.
  public func reference(element: Int, set: Int) -> String {
    func number(_ node: Int) -> String { String(region.sectors.number(node)) }
    switch RegionSet.all[set].name {
    case "clusters": return "cluster:\(region.clusters[element].ordinal)"
    case "formations", "found": return "formation:#\(element + 1)"
    case "warps":
      let ends = ends(ofWarp: element)
      let mark = region.warps.isTwoWay(element) ? "-" : ">"
      return "warp:\(number(ends.from))\(mark)\(number(ends.to))"
    case "tunnels":
      let tunnel = region.tunnels[element]
      return "tunnel:\(number(tunnel.origin.node))-\(number(tunnel.destination.node))"
    case "stations": return "station:" + (station(element).map { number($0.sector.node) } ?? "")
    case "planets":
      guard let planet = planet(element), let planets = contents.planets else { return "planet:" }
      let position = planets.prefix(element + 1).count { $0.sector == planet.sector }
      return "planet:\(number(planet.sector.node))/\(position)"
    default: return "sector:\(number(element))"
    }
  }
}
