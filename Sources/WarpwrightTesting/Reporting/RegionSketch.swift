import GalaxyModel
import GraphKit
import WarpMap

/// A plain picture of a region for the attachments of a failing test, as SVG.
///
/// ```
/// ●──●      links; an arrow if one-way
/// │  ◉      marked sectors are red
/// ```
///
/// It needs no program and no fonts, so that tests do not depend on them. `warpwright render` draws
/// maps for people.
struct RegionSketch {
  private static let width = 1000.0
  private let region: Region
  private let marked: Set<Int>
  private let places: [(x: Double, y: Double)]

  /// Places the sectors: by their positions, or in columns by hops from the root.
  ///
  /// - Complexity: O(V + E).
  init(_ region: Region, marking numbers: [Int] = []) {
    self.region = region
    marked = Set(numbers)
    let hasPositions = region.sectors.x.count == region.sectorCount && region.sectors.hasPositions
    let raw =
      hasPositions
      ? (0..<region.sectorCount).map {
        (x: Double(region.sectors.x[$0]), y: -Double(region.sectors.y[$0]))
      } : RegionSketch.columns(of: region)
    let (left, top) = (raw.map(\.x).min() ?? 0, raw.map(\.y).min() ?? 0)
    let extent = max(
      (raw.map(\.x).max() ?? 0) - left, (raw.map(\.y).max() ?? 0) - top, 1)
    let scale = (RegionSketch.width - 80) / extent
    places = raw.map { (40 + ($0.x - left) * scale, 40 + ($0.y - top) * scale) }
  }

  private static func columns(of region: Region) -> [(x: Double, y: Double)] {
    let warps = WarpGraph(region)
    guard let root = warps.root else { return region.sectors.numbering.count == 0 ? [] : [(0, 0)] }
    let hops = warps.graph.undirected().breadthFirstDistances(from: root)
    let last = Int(hops.eccentricity) + 1
    var used = [Int](repeating: 0, count: last + 1)
    return hops.distances.map { distance in
      let column = distance == .unreached ? last : Int(distance)
      used[column] += 1
      // Every other column is half a row lower, so that links do not cover each other.
      return (Double(column), Double(used[column]) + (column % 2 == 0 ? 0 : 0.4))
    }
  }

  /// The picture.
  var svg: String {
    let height = (places.map(\.y).max() ?? 0) + 40
    let size = places.count > 400 ? 3 : places.count > 60 ? 6 : 12
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" "
        + "viewBox=\"0 0 \(Int(RegionSketch.width)) \(Int(height))\">",
      "<title>\(escaped(region.displayName))</title>",
      "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>",
      "<defs><marker id=\"a\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"6\" "
        + "markerHeight=\"6\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"#b33\"/></marker></defs>",
    ]
    RegionLinks(region).visit { link in lines.append(line(link, radius: Double(size))) }
    for (node, place) in places.enumerated() {
      let number = region.sectors.number(node)
      let color = marked.contains(number) ? "#d22" : node == region.root ? "#c90" : "#468"
      lines.append(
        "<circle cx=\"\(tenths(place.x))\" cy=\"\(tenths(place.y))\" r=\"\(size)\" fill=\"\(color)\"/>"
      )
      guard places.count <= 400 || marked.contains(number) else { continue }
      lines.append(
        "<text x=\"\(tenths(place.x))\" y=\"\(tenths(place.y + Double(size) * 0.35))\" fill=\"white\" "
          + "font-size=\"\(size)\" font-family=\"sans-serif\" text-anchor=\"middle\">\(number)</text>"
      )
    }
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  private func line(_ link: RegionLinks.Link, radius: Double) -> String {
    let (from, to) = (places[link.source], places[link.target])
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let end = (x: to.x - dx / length * radius, y: to.y - dy / length * radius)
    let style =
      link.isTwoWay ? "stroke=\"#999\"" : "stroke=\"#b33\" marker-end=\"url(#a)\""
    return "<line x1=\"\(tenths(from.x))\" y1=\"\(tenths(from.y))\" x2=\"\(tenths(end.x))\" "
      + "y2=\"\(tenths(end.y))\" \(style)/>"
  }

  private func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func escaped(_ text: String) -> String {
    text.map { $0 == "<" ? "&lt;" : $0 == "&" ? "&amp;" : String($0) }.joined()
  }
}
