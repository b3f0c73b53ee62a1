import FileIO
import GalaxyAnalysis
import GalaxyModel
import JSONText
import MapEditing
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

  /// Records how the map was made.
  func setRecipe(_ recipe: FieldValue) {
    if let facts {
      facts.set("recipe", to: Self.json(recipe))
    } else {
      root.set(
        UniverseReader.extensionKey, to: Self.json(.object([.init("recipe", recipe)])))
    }
  }

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
  ///
  /// - Parameters:
  ///   - facts: What follows.
  ///   - given: The ends of tunnels that stay as they are, the lower one first.
  ///   - centers: The ordinals of clusters that stay where they are.
  func update(_ facts: DerivedFacts, except given: Set<[Int]>, _ centers: Set<Int>) {
    guard !facts.areSame else { return }
    var facts = facts
    for (place, changes) in facts.properties() {
      let properties = formation(at: place)?["properties"]
      for change in changes { properties?.set(change.key, to: Self.json(change.value)) }
    }
    for (place, cost, length) in facts.tunnels() {
      let tunnel = tunnel(at: place)
      let ends = ["from", "to"].compactMap { tunnel?.view[$0]?.wholeNumber }.sorted()
      if given.contains(ends) { continue }
      if let cost { tunnel?.set("turnCost", to: Self.json(.int(cost))) }
      if let length { tunnel?.set("length", to: Self.json(.number(length))) }
    }
    for (ordinal, center) in facts.centers() where !centers.contains(ordinal) {
      setCenter(ordinal, center)
    }
  }

  /// Adds a list that the document does not have.
  func addList(_ key: String, _ values: [FieldValue]) {
    root.set(key, to: Self.json(.list(values)))
  }

  /// Makes a change of the region in the document.
  func take(_ part: EditedPart, of galaxy: Galaxy, _ index: Int) {
    let region = galaxy.regions[index]
    func number(_ node: Int) -> Int { region.sectors.number(node) }
    switch part {
    case .link(let first, let second, let state): setLink(number(first), number(second), to: state)
    case .position(let node): setPosition(number(node), to: region.position(node))
    case .sector(let node, let traits): set(traits, at: node, number(node))
    case .cluster(let place, let isCentered):
      let cluster = region.clusters[place]
      setCluster(cluster.ordinal, "name", to: .text(cluster.name))
      setCluster(cluster.ordinal, "type", to: .text(cluster.type.rawValue))
      setCluster(cluster.ordinal, "maxWarps", to: .int(cluster.maxWarps))
      if isCentered { setCenter(cluster.ordinal, cluster.center) }
    case .place(let location):
      guard let node = region.specialLocations.first(where: { $0.location == location })?.node
      else { return }
      setPlace(location, to: number(node))
    case .removedFormation(let place): removeFormation(at: place)
    case .addedFormation:
      if let formation = region.formations.last {
        addFormation(formation, of: galaxy, region: index)
      }
    case .formationName(let place):
      renameFormation(at: place, to: region.formations[place].name)
    case .addedTunnel(let place, _): addTunnel(region.tunnels[place], at: place, of: region)
    case .removedTunnel(let place): removeTunnel(at: place)
    case .tunnelName(let place): renameTunnel(at: place, to: region.tunnels[place].name)
    case .regionName: renameRegion(to: region.displayName)
    case .sectorName: break
    }
  }

  private func set(_ traits: SectorTraits, at node: Int, _ number: Int) {
    if let type = traits.type { setColumn("sectorTypes", at: node, to: .text(type.rawValue)) }
    if let hazard = traits.hazard { setColumn("hazards", at: node, to: .int(hazard)) }
    if let radiation = traits.radiation { setColumn("radiation", at: node, to: .number(radiation)) }
    guard let nebula = traits.nebula else { return }
    if case .nebula(_, let density) = nebula {
      setNebula(number, density: density)
    } else {
      setNebula(number, density: 0)
    }
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

  private func setCenter(_ ordinal: Int, _ center: Position) {
    let value = FieldValue.object([
      FieldValue.Member("x", .int(center.x)), .init("y", .int(center.y)),
      .init("z", .int(center.z)),
    ])
    setCluster(ordinal, "coords", to: value)
  }

  func setCluster(_ ordinal: Int, _ key: String, to value: FieldValue) {
    let cluster = list("clusters")?.elements.first { $0.view["id"]?.wholeNumber == ordinal }
    // What stays keeps its bytes.
    if let old = cluster?[key]?.view, FieldValue(old) == value { return }
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
