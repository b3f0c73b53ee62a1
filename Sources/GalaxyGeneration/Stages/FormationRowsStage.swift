import Determinism
import GalaxyModel
import GalaxySettings
import PlaceNaming
import WarpMap

extension Stage {
  /// Turns the stamped formations into rows: order, names, and the properties measured on the
  /// finished graph.
  ///
  /// Example: of terran-space with seed 7, the bubble is "Pondpoint Hollow", and the tunnel
  /// "Prailfall Gallery".
  static let formationRows = Stage(
    name: "formation-rows", level: .map, makes: [.formationRows],
    establishes: ["INV-30", "INV-32", "INV-36", "INV-38", "INV-44"]
  ) { draft in
    var writer = FormationWriter(draft: draft)
    draft.region.formations = writer.rows()
    draft.checkKeptFormations()
  }
}

/// Turns stamped formations and islands into rows.
private struct FormationWriter {
  private let draft: RegionDraft
  private var rowsBeforeOrder: [(row: SpecialFormation, stampIndex: Int?)] = []

  init(draft: RegionDraft) { self.draft = draft }

  mutating func rows() -> [SpecialFormation] {
    appendStamped()
    appendIslands()
    let order = FormationType.allCases
    rowsBeforeOrder.sort { left, right in
      let a = order.firstIndex(of: left.row.type) ?? 0
      let b = order.firstIndex(of: right.row.type) ?? 0
      return (a, left.row.anchor, left.row.interior.first ?? -1)
        < (b, right.row.anchor, right.row.interior.first ?? -1)
    }
    let kept = draft.keptFormationRows(rowsBeforeOrder.map(\.row))
    var names = draft.names(of: .formations)
    var used = Set(kept.values.map(\.row.name))
    var ordinalOfStamp: [Int: Int] = [:]
    for (place, entry) in rowsBeforeOrder.enumerated() {
      if let index = entry.stampIndex { ordinalOfStamp[index] = place + 1 }
    }
    var rows: [SpecialFormation] = []
    for (place, entry) in rowsBeforeOrder.enumerated() {
      var row = entry.row
      row.ordinal = place + 1
      if let before = kept[place] {
        if before.isNameAlone { row.name = before.row.name } else { row.keep(before.row) }
      } else {
        row.name = names.next(row.type.facts.noun)
        while !kept.isEmpty, !used.insert(row.name).inserted {
          row.name = names.next(row.type.facts.noun)
        }
      }
      if let index = entry.stampIndex, let target = draft.stamped[index].target {
        // An ordinal; rows contain the identifier of the formation with this ordinal.
        row.properties.append(
          FieldValue.Member(FormationProperty.target.rawValue, .int(ordinalOfStamp[target] ?? 0)))
      }
      rows.append(row)
    }
    return rows
  }

  private mutating func appendStamped() {
    if draft.stamped.isEmpty { return }
    let shapes = draft.stamped.map {
      FormationShape(
        type: $0.type, anchor: $0.anchor, interior: $0.interior, gateways: $0.gateways)
    }
    var measures = FormationMeasures(draft.region, shapes)
    for (index, shape) in shapes.enumerated() {
      rowsBeforeOrder.append((measures.row(shape), index))
    }
  }

  private mutating func appendIslands() {
    guard let islands = draft.islands?.islands, !islands.isEmpty else { return }
    let sectors = draft.region.sectors
    let grid = SpatialGrid(x: sectors.x.unpacked, y: sectors.y.unpacked)
    let group = draft.islands?.group ?? []
    let sinks = Set(draft.stamped.filter { $0.type == .warpSink }.map(\.anchor))
    for (index, island) in islands.enumerated() {
      var least = Int64.max
      for node in island.nodes {
        guard
          let other = grid.nearest(
            to: node, sectors, where: { group[$0] == 0 && !sinks.contains($0) })
        else { continue }
        let dx = Int64(sectors.x[node] - sectors.x[other])
        let dy = Int64(sectors.y[node] - sectors.y[other])
        let dz = Int64(sectors.z[node] - sectors.z[other])
        least = min(least, dx * dx + dy * dy + dz * dz)
      }
      let distance = least == .max ? 0 : Int(Double(least).squareRoot() + 0.5)
      var properties: [FieldValue.Member] = []
      for key in island.type.facts.properties {
        let value: FieldValue?
        switch key {
        case .exitSector:
          value = draft.islandExits[index].map { .int(sectors.number($0.source)) }
        case .memberClusters: value = .list(island.clusters.map { .int($0 + 1) })
        case .jumpDistance: value = .int(distance)
        default: value = nil
        }
        if let value { properties.append(.init(key.rawValue, value)) }
      }
      rowsBeforeOrder.append(
        (
          SpecialFormation(
            ordinal: 0, type: island.type, name: "", anchor: island.nodes[0],
            interior: Array(island.nodes.dropFirst()), properties: properties), nil
        ))
    }
  }
}
