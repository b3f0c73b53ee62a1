import GalaxyModel
import WarpMap

/// What was measured of a state of a region, so that the next edit need not measure it again.
package struct MeasuredFacts: Sendable {
  /// A formation as it was measured: what identifies its shape, and the values.
  struct Formation: Sendable {
    let shape: FormationShape
    let properties: [FieldValue.Member]
  }

  private let root: Int
  private let warps: WarpTable
  private let sectors: SectorTable
  /// Its formations in their order, if they were measured.
  var formations: [Formation]?
  /// Its tunnels, if they were measured.
  var tunnels: TunnelMeasures?

  /// Takes over what is known of a state with the same warps and positions.
  init(_ region: Region, _ known: MeasuredFacts?) {
    (root, warps, sectors) = (region.root, region.warps, region.sectors)
    guard let known, known.warps == warps else { return }
    if known.root == root { formations = known.formations }
    let (old, new) = (known.sectors, sectors)
    if old.x == new.x, old.y == new.y, old.z == new.z { tunnels = known.tunnels }
  }

  /// The formations of the region, measured unless they are known.
  ///
  /// - Complexity: O(sectors + links), and that of measuring the formations.
  func formations(of region: Region) -> [Formation] {
    let shapes = region.formations.map { Self.shape(of: $0, in: region) }
    if let formations, formations.map(\.shape) == shapes { return formations }
    var measures = FormationMeasures(region, shapes)
    return shapes.map { Formation(shape: $0, properties: measures.row($0).properties) }
  }

  private static func shape(of formation: SpecialFormation, in region: Region) -> FormationShape {
    var gateways: [Int] = []
    if case .list(let numbers)? = formation.value(of: .gatewaySectors) {
      gateways = numbers.compactMap { $0.intValue.flatMap { region.sectors.node(ofNumber: $0) } }
    }
    return FormationShape(
      type: formation.type, anchor: formation.anchor, interior: formation.interior,
      gateways: gateways)
  }
}
