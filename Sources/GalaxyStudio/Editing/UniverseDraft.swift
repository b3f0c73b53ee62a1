import FileIO
import GalaxyAnalysis
import GalaxyModel
import JSONText
import RowFormats

/// The document of a Universe file that is being edited; what no edit touches keeps its bytes.
struct UniverseDraft {
  /// The types of planets that the format has.
  static let planetTypes = ["barren", "earth", "mountainous", "oceanic", "glacial", "volcanic"]

  private let root: JSONTree

  init(_ document: JSONDocument) { root = JSONTree(document) }

  /// The document as it is now.
  ///
  /// - Complexity: O(bytes).
  var bytes: [UInt8] { root.bytes }

  /// The most exits of a sector, if the file tells.
  var maxWarps: Int? { root["config"]?["maxWarps"]?.view.integer }

  /// Whether the file carries the name of its region.
  var hasRegionName: Bool { facts?["regionName"] != nil }

  private var facts: JSONTree? { root[UniverseReader.extensionKey] }

  func sector(_ number: Int) -> JSONTree? { root["sectors"]?["\(number)"] }

  /// A list of the document.
  func list(_ key: String) -> JSONTree? { root[key] }

  /// A list of our own member.
  func ownList(_ key: String) -> JSONTree? { facts?[key] }

  static func json(_ value: FieldValue) -> [UInt8] {
    var out = ByteWriter(memoryCapacity: 64)
    var writer = CellJSONWriter()
    writer.append(value, to: &out)
    return out.takeBytes()
  }

  /// Corrects what follows from the map.
  func update(_ facts: DerivedFacts) {
    guard !facts.areSame else { return }
    for (place, changes) in facts.properties() {
      let properties = formation(at: place)?["properties"]
      for change in changes { properties?.set(change.key, to: Self.json(change.value)) }
    }
    for (place, cost, length) in facts.tunnels() {
      let tunnel = tunnel(at: place)
      if let cost { tunnel?.set("turnCost", to: Self.json(.int(cost))) }
      if let length { tunnel?.set("length", to: Self.json(.number(length))) }
    }
    for (ordinal, center) in facts.centers() {
      let value = FieldValue.object([
        FieldValue.Member("x", .int(center.x)), .init("y", .int(center.y)),
        .init("z", .int(center.z)),
      ])
      setCluster(ordinal, "coords", to: value)
    }
  }

  /// Adds a list that the document does not have.
  func addList(_ key: String, _ values: [FieldValue]) {
    root.set(key, to: Self.json(.list(values)))
  }

  // MARK: Warps

  func setLink(_ first: Int, _ second: Int, to state: LinkState) {
    guard let warps = list("warps") else { return }
    let elements = warps.elements
    var model: JSONTree?
    for (place, warp) in elements.enumerated().reversed() {
      let view = warp.view
      guard let from = view["from"]?.wholeNumber, let to = view["to"]?.wholeNumber,
        [from, to] == [first, second] || [from, to] == [second, first]
      else { continue }
      model = warp
      warps.remove(at: place)
    }
    if state.exists {
      let isTurned = state.isTwoWay ? first > second : !state.forth
      let (from, to) = isTurned ? (second, first) : (first, second)
      let record = model ?? JSONTree(checked: Array("{\"from\":0,\"to\":0,\"oneWay\":false}".utf8))
      record.set("from", to: Self.json(.int(from)))
      record.set("to", to: Self.json(.int(to)))
      record.set("oneWay", to: Self.json(.boolean(!state.isTwoWay)))
      record.remove("isLatent")
      if state.isLatent {
        record.set("is_latent", to: Self.json(.boolean(true)))
      } else {
        record.remove("is_latent")
      }
      let place = warps.elements.firstIndex { warp in
        let view = warp.view
        return (view["from"]?.wholeNumber ?? 0, view["to"]?.wholeNumber ?? 0) > (from, to)
      }
      warps.insert(record.bytes, at: place ?? warps.elements.count)
    }
    setExit(of: first, to: second, state.forth)
    setExit(of: second, to: first, state.back)
  }

  /// Corrects the list of exits that a sector repeats.
  private func setExit(of number: Int, to target: Int, _ exists: Bool) {
    guard let exits = sector(number)?["warps"] else { return }
    let numbers = exits.elements.map { $0.view.wholeNumber ?? 0 }
    if exists {
      guard !numbers.contains(target) else { return }
      exits.insert(
        Self.json(.int(target)), at: numbers.firstIndex { $0 > target } ?? numbers.count)
    } else {
      for place in numbers.indices.reversed() where numbers[place] == target {
        exits.remove(at: place)
      }
    }
  }

  // MARK: Sectors and clusters

  func setPosition(_ number: Int, to position: Position) {
    guard let place = sector(number)?["position"] else { return }
    place.set("x", to: Self.json(.int(position.x)))
    place.set("y", to: Self.json(.int(position.y)))
    place.set("z", to: Self.json(.int(position.z)))
  }

  func setColumn(_ key: String, at node: Int, to value: FieldValue) {
    let elements = ownList(key)?.elements ?? []
    if elements.indices.contains(node) { elements[node].replace(with: Self.json(value)) }
  }

  func setNebula(_ number: Int, density: Int) {
    guard let sector = sector(number) else { return }
    if density == 0 {
      sector.set("nebula", to: Self.json(.null))
    } else if let nebula = sector["nebula"], !nebula.view.isNull {
      nebula.set("density", to: Self.json(.int(density)))
    } else {
      sector.set(
        "nebula",
        to: Self.json(
          .object([
            FieldValue.Member("type", .text("normal")), FieldValue.Member("density", .int(density)),
          ])))
    }
  }

  func setCluster(_ ordinal: Int, _ key: String, to value: FieldValue) {
    let cluster = list("clusters")?.elements.first { $0.view["id"]?.wholeNumber == ordinal }
    cluster?.set(key, to: Self.json(value))
  }

  func setPlace(_ location: SpecialLocation, to number: Int) {
    let place = list("specialLocations")?.elements.first {
      $0.view["type"]?.string == location.rawValue
    }
    place?.set("sectorId", to: Self.json(.int(number)))
  }

  func renameRegion(to name: String) { facts?.set("regionName", to: Self.json(.text(name))) }
}
