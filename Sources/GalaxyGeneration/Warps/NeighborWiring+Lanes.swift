extension NeighborWiring {
  /// Adds lanes: long two-way links between the centers of neighboring clusters.
  ///
  /// ```
  ///   · · · · │ · · · ·
  ///   · ·(h)══╪══(h)· ·      h: one of the few sectors nearest to a cluster's center
  ///   · · · · │ · · · ·
  /// ```
  ///
  /// Each center has several such hubs, since a single sector has too few exits. Lanes count as part
  /// of the tree: they stay two-way.
  ///
  /// - Returns: The number of links added.
  /// - Complexity: O(sectors).
  func addLanes(_ draft: inout WarpDraft) -> Int {
    let clusters = rules.clusters
    if clusters.count < 2 { return 0 }
    var clusterOf = [UInt32](repeating: 0, count: x.count)
    for (index, cluster) in clusters.enumerated() {
      for node in cluster.nodes { clusterOf[node] = UInt32(truncatingIfNeeded: index) }
    }
    var hubs = clusters.map { self.hubs(of: $0, draft) }
    var added = 0
    draft.begin(.lane)
    var neighbors: [(cluster: UInt32, contacts: Int)] = []
    for (index, cluster) in clusters.enumerated() {
      findNeighbors(of: index, cluster, clusterOf, &neighbors)
      for neighbor in neighbors where neighbor.contacts > 1 {
        if addLane(&hubs, index, Int(neighbor.cluster), &draft) { added += 1 }
      }
    }
    return added
  }

  /// A sector at the end of lanes.
  private struct Hub {
    var node: Int
    /// How many lanes may still end there.
    var berths: Int
  }

  // The sectors of the mainland nearest to the center of a cluster that have room, nearest first.
  private func hubs(of cluster: ClusterCenter, _ draft: WarpDraft) -> [Hub] {
    let most = 4
    var found: [(squared: Int64, node: Int)] = []
    for node in cluster.nodes where draft.outDegree(node) < Int(rules.cap[node]) {
      if rules.group(of: node, .bay) != 0 { continue }
      let dx = Int64(x[node] - cluster.x)
      let dy = Int64(y[node] - cluster.y)
      let squared = dx * dx + dy * dy
      if found.count == most, let last = found.last, squared >= last.squared { continue }
      if found.count == most { found.removeLast() }
      let place = found.firstIndex { squared < $0.squared } ?? found.count
      found.insert((squared, node), at: place)
    }
    return found.map { Hub(node: $0.node, berths: 2) }
  }

  // Fills `neighbors` with the clusters of higher index that border on one, in ascending order.
  private func findNeighbors(
    of index: Int, _ cluster: ClusterCenter, _ clusterOf: [UInt32],
    _ neighbors: inout [(cluster: UInt32, contacts: Int)]
  ) {
    neighbors.removeAll(keepingCapacity: true)
    for node in cluster.nodes {
      for rank in 0..<min(4, near.width) {
        let other = clusterOf[near.neighbor(node, rank)]
        if other <= index { continue }
        if let place = neighbors.firstIndex(where: { $0.cluster == other }) {
          neighbors[place].contacts += 1
        } else {
          neighbors.append((other, 1))
        }
      }
    }
    neighbors.sort { $0.cluster < $1.cluster }
  }

  private func addLane(
    _ hubs: inout [[Hub]], _ one: Int, _ other: Int, _ draft: inout WarpDraft
  ) -> Bool {
    func isOpen(_ hub: Hub) -> Bool {
      hub.berths > 0 && draft.outDegree(hub.node) < Int(rules.cap[hub.node])
    }
    for start in hubs[one].indices where isOpen(hubs[one][start]) {
      for end in hubs[other].indices where isOpen(hubs[other][end]) {
        let (u, v) = (hubs[one][start].node, hubs[other][end].node)
        if !rules.mayLink(u, v) || draft.isLinked(u, v) { continue }
        draft.join(u, v)
        hubs[one][start].berths -= 1
        hubs[other][end].berths -= 1
        return true
      }
    }
    return false
  }
}
