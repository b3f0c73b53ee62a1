public import GalaxyAnalysis
public import GalaxyModel

extension MapHighlight {
  /// Highlights the differences between two maps on the second one.
  ///
  /// Links are bands: green-blue and thick if they were added, orange and dashed if they were removed,
  /// violet if they changed. Sectors in which something else differs have rings.
  ///
  /// - Parameter diff: The differences. What was removed with its sectors has no place on the map.
  /// - Complexity: O(differences).
  public init(_ diff: MapDiff) {
    var layers = [Difference.changed, .added, .removed].map { difference in
      var layer = Layer(title: difference.rawValue.capitalizedWord)
      layer.difference = difference
      return layer
    }
    for region in diff.regions {
      var ringed = layers.map { _ in Set<Int>() }
      for change in region.changes {
        let slot = Difference.slots[change.kind] ?? 0
        let nodes = change.nodes(in: region)
        let sectors = nodes.map { SectorReference(region: region.places.b, node: $0) }
        switch change.subject {
        case .warp, .tunnel: if sectors.count == 2 { layers[slot].courses.append(sectors) }
        default:
          for sector in sectors where ringed[slot].insert(sector.node).inserted {
            layers[slot].sectors.append(sector)
          }
        }
      }
    }
    self.init(layers: layers.filter { !$0.courses.isEmpty || !$0.sectors.isEmpty })
    isAlone = true
  }

  /// The numbers of the highlighted sectors of a region, ascending.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - index: Its place in the galaxy.
  /// - Returns: The numbers.
  /// - Complexity: O(n log n) for n highlighted sectors.
  public func sectorNumbers(of region: Region, at index: Int) -> [Int] {
    let shown = layers.flatMap { $0.courses.flatMap { $0 } + $0.sectors }
    return Set(shown.filter { $0.region == index }.map { region.sectors.number($0.node) }).sorted()
  }
}

extension MapHighlight.Difference {
  /// The layer of each kind of change, of those in the order changed, added, removed.
  fileprivate static let slots: [MapChange.Kind: Int] = [
    .changed: 0, .renamed: 0, .moved: 0, .added: 1, .removed: 2,
  ]
}

extension MapChange {
  /// The nodes of the second region that show a change.
  func nodes(in region: RegionDiff) -> [Int] {
    nodesB.isEmpty ? nodesA.compactMap { region.matching.b($0) } : nodesB
  }
}
