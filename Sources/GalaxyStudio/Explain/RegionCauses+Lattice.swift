import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel

extension RegionCauses {
  /// The cell of the lattice from which a sector of a disc was scattered.
  func lattice(_ node: Int) -> Explanation.Cause? {
    let places = map.latticePlaces(in: index)
    guard places.indices.contains(node), node != region.root else { return nil }
    let place = places[node]
    var numbers: [FieldValue.Member] = [
      .init("cell", .int(place.cell)), .init("column", .int(place.column)),
      .init("row", .int(place.row)),
    ]
    var moved = ", where an earlier step left it or moved it"
    if let jitter = place.jitter {
      numbers += [
        .init("jitterX", .number(jitter.x)), .init("jitterY", .number(jitter.y)),
      ]
      moved =
        ", moved by \(FieldValue.shortened(jitter.x)) and \(FieldValue.shortened(jitter.y)) steps "
        + "before nearby sectors pushed each other apart"
    }
    return Explanation.Cause(
      stage: "positions", stream: "positions/scatter",
      rule: "one sector a cell of a hexagonal lattice, scattered by at most 0.37 steps in x and y",
      text:
        "it comes from row \(place.row), column \(place.column) of the lattice around the capital"
        + moved,
      numbers: numbers)
  }
}
