import GalaxyModel

/// One row of `sectors` as it is read, before the rows of a region are put in order.
struct SectorRowFacts {
  var identifier: Identifier
  var number: Int
  var globalID: Int?
  var name: String
  var position = Position(x: 0, y: 0, z: 0)
  var cluster = SectorTable.unknown
  var zone = SectorTable.unknown
  var type = SectorType.standard
  var hazard: Int32 = 0
  var radiation = 0.0
  var security: Int32 = 5
  var nebulaDensity: Int32 = 0
  var flags: SectorFlags = []
  var location: SpecialLocation?
}

extension SectorTable {
  /// A table of given rows in ascending order of number.
  ///
  /// - Complexity: O(rows log rows) if they are not in order.
  init(_ rows: [SectorRowFacts], offset: Int) {
    let isSequential = rows.indices.allSatisfy { rows[$0].number == $0 + 1 }
    self.init(
      numbering: isSequential
        ? .sequential(count: rows.count) : .listed(rows.map(\.number)))
    identifier = SectorIdentifiers(rows.map(\.identifier))
    x = PackedColumn(rows.map(\.position.x))
    y = PackedColumn(rows.map(\.position.y))
    z = PackedColumn(rows.map(\.position.z))
    cluster = PackedColumn(rows.map(\.cluster))
    zone = PackedColumn(rows.map(\.zone))
    type = rows.map(\.type)
    hazard = PackedColumn(rows.map(\.hazard))
    radiation = PackedColumn(rows.map(\.radiation))
    security = PackedColumn(rows.map(\.security))
    nebulaDensity = PackedColumn(rows.map(\.nebulaDensity))
    flags = rows.map(\.flags)
    if rows.contains(where: { $0.globalID != nil && $0.globalID != $0.number &+ offset }) {
      listedGlobalID = rows.map { $0.globalID ?? $0.number &+ offset }
    }
  }
}
