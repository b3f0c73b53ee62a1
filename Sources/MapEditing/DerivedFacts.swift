package import GalaxyModel
import WarpMap

/// Values of a Universe file that follow from its map: properties of formations, costs and lengths of
/// tunnels, and centers of clusters.
///
/// A value that agreed with the map before agrees with it afterwards; others stay as they are.
package struct DerivedFacts {
  private let before: Region
  private let after: Region
  /// What was measured of the state before, and of the one after.
  private let known: MeasuredFacts
  /// What was measured of the state after, for the next comparison.
  package private(set) var measured: MeasuredFacts

  /// Compares two states of a region, with the same sectors.
  ///
  /// - Parameters:
  ///   - before: The region as it was, whose values tell which of them followed from it.
  ///   - after: The region as it is, with values as they were.
  ///   - known: What an earlier comparison measured of a region; used as far as it is the one before.
  package init(before: Region, after: Region, known: MeasuredFacts? = nil) {
    (self.before, self.after) = (before, after)
    self.known = MeasuredFacts(before, known)
    measured = MeasuredFacts(after, self.known)
  }

  /// Whether what they follow from is the same.
  package var areSame: Bool {
    before.warps == after.warps && arePositionsSame
      && before.formations.count == after.formations.count
  }

  private var arePositionsSame: Bool {
    before.sectors.x == after.sectors.x && before.sectors.y == after.sectors.y
      && before.sectors.z == after.sectors.z
  }

  /// Whether formations are the same except for names, so that they measure the same in the same warps.
  private var areFormationsSame: Bool {
    before.formations.count == after.formations.count
      && zip(before.formations, after.formations).allSatisfy { old, new in
        old.ordinal == new.ordinal && old.type == new.type && old.anchor == new.anchor
          && old.interior == new.interior && old.properties == new.properties
      }
  }

  /// The properties that change, by the place of their formation in the later list.
  ///
  /// - Complexity: O(sectors + links), and that of measuring the formations of both states, or of the
  ///   later one if those of the other are known.
  package mutating func properties() -> [(place: Int, changes: [FieldValue.Member])] {
    if before.root == after.root, before.warps == after.warps, areFormationsSame { return [] }
    let rows = (known.formations(of: before), measured.formations(of: after))
    measured.formations = rows.1
    var found: [(place: Int, changes: [FieldValue.Member])] = []
    for (place, formation) in after.formations.enumerated() {
      let old = before.formations.firstIndex {
        $0.ordinal == formation.ordinal && $0.type == formation.type
          && $0.anchor == formation.anchor && $0.interior == formation.interior
      }
      let measured = old.map { rows.0[$0].properties }
      var changes: [FieldValue.Member] = []
      for property in rows.1[place].properties {
        let value = formation.properties.first { $0.key == property.key }?.value
        let agreed =
          measured.map { list in
            value != nil && list.first { $0.key == property.key }?.value == value
          } ?? true
        if agreed, value != property.value { changes.append(property) }
      }
      if !changes.isEmpty { found.append((place, changes)) }
    }
    return found
  }

  /// The costs and lengths of tunnels that change, by the place of the tunnel in the later list.
  package mutating func tunnels() -> [(place: Int, cost: Int?, length: Double?)] {
    guard before.sectors.hasPositions, !after.tunnels.isEmpty,
      !(arePositionsSame && before.warps == after.warps)
    else { return [] }
    let measures = (known.tunnels ?? TunnelMeasures(before), TunnelMeasures(after))
    measured.tunnels = measures.1
    var found: [(place: Int, cost: Int?, length: Double?)] = []
    var old: [[Int]: WarpTunnel] = [:]
    for tunnel in before.tunnels { old[[tunnel.origin.node, tunnel.destination.node]] = tunnel }
    for (place, tunnel) in after.tunnels.enumerated() {
      let ends = (tunnel.origin.node, tunnel.destination.node)
      guard let known = old[[ends.0, ends.1]], known.turnCost == tunnel.turnCost,
        known.length == tunnel.length
      else { continue }
      let cost = measures.1.cost(ends.0, ends.1)
      let length = measures.1.length(ends.0, ends.1)
      let newCost =
        measures.0.cost(ends.0, ends.1) == tunnel.turnCost && cost != tunnel.turnCost ? cost : nil
      let newLength =
        measures.0.length(ends.0, ends.1) == tunnel.length && length != tunnel.length ? length : nil
      if newCost != nil || newLength != nil { found.append((place, newCost, newLength)) }
    }
    return found
  }

  /// The centers of clusters that change, by ordinal.
  package func centers() -> [(ordinal: Int, center: Position)] {
    guard before.sectors.hasPositions, !arePositionsSame else { return [] }
    return after.clusters.compactMap { cluster in
      guard let center = Self.center(of: cluster, in: after), center != cluster.center,
        Self.center(of: cluster, in: before) == cluster.center
      else { return nil }
      return (cluster.ordinal, center)
    }
  }

  private static func center(of cluster: Cluster, in region: Region) -> Position? {
    let nodes = (cluster.firstSector...max(cluster.firstSector, cluster.lastSector))
      .compactMap { region.sectors.node(ofNumber: $0) }
    guard !nodes.isEmpty else { return nil }
    func mean(_ column: PackedColumn<Int32>) -> Int32 {
      let sum = nodes.reduce(0) { $0 + Int(column[$1]) }
      // Half up, also below zero: floor((2·sum + n) / 2n).
      let (numerator, denominator) = (2 * sum + nodes.count, 2 * nodes.count)
      let quotient = numerator / denominator
      return Int32(numerator % denominator < 0 ? quotient - 1 : quotient)
    }
    return Position(
      x: mean(region.sectors.x), y: mean(region.sectors.y), z: mean(region.sectors.z))
  }
}
