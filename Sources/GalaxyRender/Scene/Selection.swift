import GalaxyModel

/// Which sectors of a region are drawn, and which of them the picture is about.
struct Selection: Sendable {
  /// Drawn nodes, ascending.
  var nodes: [Int]
  /// By node: whether it is drawn.
  var isDrawn: [Bool]
  /// By node: whether it is the focus itself; empty without a focus.
  var isFocus: [Bool] = []

  /// Room around the sectors, in mean distances of neighbors.
  var margin = 1.2

  var isWhole: Bool { isFocus.isEmpty }

  /// Everything.
  init(whole region: Region) {
    nodes = Array(0..<region.sectorCount)
    isDrawn = [Bool](repeating: true, count: region.sectorCount)
  }

  /// The sectors of a page of an atlas, with room for the neighbors beyond its edge.
  init(page nodes: [Int], of region: Region) {
    self.nodes = nodes
    isDrawn = [Bool](repeating: false, count: region.sectorCount)
    isFocus = isDrawn
    for node in nodes { isDrawn[node] = true }
    margin = 2.4
  }

  /// The focus and all sectors at most `hops` warps away, whatever the direction of the warps.
  ///
  /// Breadth-first search over both ends of every warp: O(V + E).
  init(_ focus: MapFocus, hops: Int, in region: Region) throws(RenderFailure) {
    let centers = try Selection.nodes(of: focus, in: region)
    let count = region.sectorCount
    isDrawn = [Bool](repeating: false, count: count)
    isFocus = [Bool](repeating: false, count: count)
    for node in centers {
      isDrawn[node] = true
      isFocus[node] = true
    }
    var degree = [Int](repeating: 0, count: count + 1)
    region.forEachValidWarp { from, to, _ in
      degree[from + 1] += 1
      degree[to + 1] += 1
    }
    for index in 0..<count { degree[index + 1] += degree[index] }
    var cursor = degree
    var neighbors = [Int](repeating: 0, count: degree[count])
    region.forEachValidWarp { from, to, _ in
      neighbors[cursor[from]] = to
      cursor[from] += 1
      neighbors[cursor[to]] = from
      cursor[to] += 1
    }
    var frontier = centers
    var hop = 0
    while hop < hops, !frontier.isEmpty {
      var next: [Int] = []
      for node in frontier {
        for slot in degree[node]..<degree[node + 1] where !isDrawn[neighbors[slot]] {
          isDrawn[neighbors[slot]] = true
          next.append(neighbors[slot])
        }
      }
      frontier = next
      hop += 1
    }
    let drawn = isDrawn
    nodes = (0..<count).filter { drawn[$0] }
  }

  private static func nodes(of focus: MapFocus, in region: Region) throws(RenderFailure) -> [Int] {
    switch focus {
    case .sector(let number):
      guard let node = region.sectors.node(ofNumber: number) else {
        throw .unknownFocus(
          value: "sector \(number)", hint: "the region has \(region.sectorCount) sectors")
      }
      return [node]
    case .sectors(let numbers):
      let nodes = Set(numbers.compactMap { region.sectors.node(ofNumber: $0) }).sorted()
      guard !nodes.isEmpty else {
        throw .unknownFocus(
          value: focus.description, hint: "the region has none of these sectors")
      }
      return nodes
    case .cluster(let ordinal):
      let nodes = (0..<region.sectorCount).filter { region.cluster(at: $0)?.ordinal == ordinal }
      guard !nodes.isEmpty else {
        throw .unknownFocus(
          value: "cluster \(ordinal)", hint: "the region has \(region.clusters.count) clusters")
      }
      return nodes
    case .zone(let zone):
      let nodes = (0..<region.sectorCount).filter { region.zone(at: $0)?.type == zone }
      guard !nodes.isEmpty else {
        let known = region.zones.map(\.type.rawValue).joined(separator: ", ")
        throw .unknownFocus(
          value: "zone \(zone.rawValue)",
          hint: known.isEmpty ? "the region has no zones" : "there are \(known)")
      }
      return nodes
    case .formation(let name):
      guard let formation = region.formation(called: name) else {
        let known = region.formations.prefix(8).map(\.name).joined(separator: ", ")
        throw .unknownFocus(
          value: "formation \(name)",
          hint: known.isEmpty ? "the region declares no formations" : "there are \(known)")
      }
      let all = Set([formation.anchor] + formation.interior)
      return all.filter { $0 >= 0 && $0 < region.sectorCount }.sorted()
    }
  }
}

extension Region {
  /// The formation of a name; a type stands for the first formation of that type.
  func formation(called name: String) -> SpecialFormation? {
    formations.first { $0.name == name }
      ?? formations.first { $0.type.rawValue == name.uppercased() }
  }

  /// Calls `body` with both ends and the row of every warp whose ends exist.
  func forEachValidWarp(_ body: (Int, Int, Int) -> Void) {
    let count = sectorCount
    let source = warps.source
    let destination = warps.destination
    for row in source.indices {
      let from = Int(source[row])
      let to = Int(destination[row])
      if from < count && to < count { body(from, to, row) }
    }
  }
}
