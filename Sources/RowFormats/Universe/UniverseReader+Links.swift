import FileIO
import GalaxyModel
import GraphFormats
import GraphKit
import JSONText
import WarpMap

extension UniverseReader {
  /// `warps`, in the order of the file.
  mutating func readWarps(_ root: JSONRecord) throws(InputError) {
    for value in try root.array("warps") {
      let record = try JSONRecord(value, source: source)
      let from = try record.value("from")
      let to = try record.value("to")
      let isOneWay = try record.optionalFlag("oneWay") ?? false
      let latent = (try record.optionalFlag("is_latent"), try record.optionalFlag("isLatent"))
      let isLatent = latent.0 ?? latent.1 ?? false
      guard let source = node(from), let destination = node(to) else {
        let ends = [from, to].map { $0.wholeNumber.map(String.init) ?? $0.kind }
        find(
          "INV-21", "a warp endpoint is not a sector", "\(ends[0]) → \(ends[1])", omitted: "warp")
        continue
      }
      region.warps.source.append(source)
      region.warps.destination.append(destination)
      region.warps.flags.append(
        (isOneWay ? [] : WarpFlags.twoWay).union(isLatent ? .latent : []))
    }
  }

  private func node(_ value: JSONView) -> UInt32? {
    value.wholeNumber.flatMap { region.sectors.node(ofNumber: $0) }.map { UInt32($0) }
  }

  /// The list of neighbors that every sector repeats must agree with `warps`.
  mutating func checkListedWarps() {
    let warpGraph = WarpGraph(region)
    self.warpGraph = warpGraph
    let graph = warpGraph.graph
    for node in 0..<region.sectorCount {
      guard let listed = sector(node)["warps"]?.array else { continue }
      let implied = graph.successors(of: NodeIndex(UInt32(node)))
      let isSame =
        listed.count == implied.count
        && zip(listed, implied).allSatisfy { $0.wholeNumber == region.sectors.number(Int($1)) }
      if !isSame {
        find("INV-24", "a sector's own list of warps is not what `warps` says", number(node))
      }
    }
  }

  /// `specialFormations`.
  mutating func readFormations(_ root: JSONRecord) throws(InputError) {
    for record in try root.records("specialFormations") {
      let ordinal = try record.integer("id")
      let label = try record.text("type")
      let name = try record.optionalText("name") ?? ""
      let anchorNumber = try record.integer("anchorSectorId")
      var interior: [Int] = []
      for value in try record.optionalArray("interiorSectorIds") {
        if let node = node(value) {
          interior.append(Int(node))
        } else {
          find(
            "INV-34", "an interior sector of formation \(name) does not exist", name,
            omitted: "interior sector")
        }
      }
      let properties = try record.optionalRecord("properties")?.members ?? .none
      guard let type = FormationType(rawValue: label) else {
        find("INV-35", "unknown formation type \(label)", name, omitted: "formation")
        continue
      }
      guard let anchor = region.sectors.node(ofNumber: anchorNumber) else {
        find(
          "INV-34", "the anchor of formation \(name) does not exist", "\(anchorNumber)",
          omitted: "formation")
        continue
      }
      region.formations.append(
        SpecialFormation(
          ordinal: ordinal, type: type, name: name, anchor: anchor, interior: interior.sorted(),
          properties: properties.map { FieldValue.Member($0.key, FieldValue($0.value)) }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }))
    }
  }
}
