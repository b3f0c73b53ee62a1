import GalaxyModel

/// A gate between two regions that differs.
public struct GateChange: Sendable, Equatable {
  /// What happened.
  public let kind: MapChange.Kind
  /// The ends, such as `grindle-marches/12`.
  public let ends: [String]
  /// The directions of the gate in both maps.
  public let directionA, directionB: LinkDirection?
  /// The fields that differ.
  public let fields: [FieldChange]
}

/// Compares the gates of two galaxies by the regions and numbers of their ends.
enum GateComparison {
  private struct Gate {
    let ends: [String]
    let tunnel: WarpTunnel

    init(_ tunnel: WarpTunnel, _ galaxy: Galaxy) {
      self.tunnel = tunnel
      ends = [tunnel.origin, tunnel.destination].map { sector in
        guard let region = galaxy.regions.value(at: sector.region) else { return "" }
        return "\(region.name)/\(region.sectors.number(sector.node))"
      }
    }
  }

  /// The differences, by their ends.
  ///
  /// - Complexity: O(gates · log gates).
  static func changes(_ a: Galaxy, _ b: Galaxy) -> [GateChange] {
    let gatesA = a.attachments.map { Gate($0, a) }
    var gatesB = Dictionary(grouping: b.attachments.map { Gate($0, b) }) { $0.ends.sorted() }
    var changes: [GateChange] = []
    for gate in gatesA {
      let key = gate.ends.sorted()
      guard let other = gatesB[key]?.first else {
        changes.append(
          GateChange(
            kind: .removed, ends: gate.ends, directionA: gate.tunnel.direction, directionB: nil,
            fields: []))
        continue
      }
      gatesB[key]?.removeFirst()
      let (one, two) = (gate.tunnel, other.tunnel)
      let fields = [
        FieldChange("type", one.type.rawValue, two.type.rawValue),
        FieldChange("cost", one.turnCost, two.turnCost),
        FieldChange("stability", one.stability, two.stability),
        FieldChange("length", one.length, two.length), FieldChange("name", one.name, two.name),
      ].compactMap { $0 }
      if one.direction != two.direction || !fields.isEmpty {
        changes.append(
          GateChange(
            kind: .changed, ends: gate.ends, directionA: one.direction, directionB: two.direction,
            fields: fields))
      }
    }
    for gate in gatesB.values.flatMap(\.self) {
      changes.append(
        GateChange(
          kind: .added, ends: gate.ends, directionA: nil, directionB: gate.tunnel.direction,
          fields: []))
    }
    return changes.sorted { ($0.ends[0], $0.ends[1]) < ($1.ends[0], $1.ends[1]) }
  }
}
