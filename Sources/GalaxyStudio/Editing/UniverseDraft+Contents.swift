import GalaxyAnalysis
import GalaxyModel
import JSONText
import RowFormats

extension UniverseDraft {
  // MARK: Formations

  /// The formation at a place of the region's list; the reader leaves out those that it cannot hold.
  private func formationPlaces() -> [Int] {
    let elements = list("specialFormations")?.elements ?? []
    return elements.indices.filter { place in
      let view = elements[place].view
      let isKnown = view["type"]?.string.flatMap { FormationType(rawValue: $0) } != nil
      return isKnown && view["anchorSectorId"]?.wholeNumber.flatMap { sector($0) } != nil
    }
  }

  /// The formation at a place of the region's list.
  func formation(at place: Int) -> JSONTree? {
    guard let index = formationPlaces().value(at: place) else { return nil }
    return list("specialFormations")?.elements[index]
  }

  func removeFormation(at place: Int) {
    guard let index = formationPlaces().value(at: place) else { return }
    list("specialFormations")?.remove(at: index)
  }

  func renameFormation(at place: Int, to name: String) {
    formation(at: place)?.set("name", to: Self.json(.text(name)))
  }

  func addFormation(_ formation: SpecialFormation, of galaxy: Galaxy, region index: Int) {
    var region = galaxy.regions[index]
    region.formations = [formation]
    var copy = galaxy
    copy.regions[index] = region
    let entry = UniverseWriter.formations(of: copy, region: index).listValue.first ?? .null
    guard let formations = list("specialFormations") else {
      return addList("specialFormations", [entry])
    }
    formations.insert(Self.json(entry), at: formations.elements.count)
  }

  // MARK: Tunnels

  func renameTunnel(at place: Int, to name: String) {
    tunnel(at: place)?.set("name", to: Self.json(.text(name)))
  }

  /// The tunnel at a place of the region's list.
  func tunnel(at place: Int) -> JSONTree? {
    guard let index = tunnelPlaces().value(at: place) else { return nil }
    return ownList("tunnels")?.elements[index]
  }

  private func tunnelPlaces() -> [Int] {
    let elements = ownList("tunnels")?.elements ?? []
    return elements.indices.filter { place in
      ["from", "to"].allSatisfy {
        elements[place].view[$0]?.wholeNumber.flatMap { sector($0) } != nil
      }
    }
  }

  func removeTunnel(at place: Int) {
    guard let index = tunnelPlaces().value(at: place) else { return }
    ownList("tunnels")?.remove(at: index)
  }

  func addTunnel(_ tunnel: WarpTunnel, at place: Int, of region: Region) {
    guard let tunnels = ownList("tunnels") else { return }
    let places = tunnelPlaces()
    let index = places.value(at: place) ?? tunnels.elements.count
    tunnels.insert(Self.json(UniverseWriter.tunnel(tunnel, of: region)), at: index)
  }

  // MARK: Stations and planets

  func addStation(_ number: Int, class kind: Int, name: String) {
    sector(number)?.set(
      "port",
      to: Self.json(
        .object([
          FieldValue.Member("name", .text(name)), FieldValue.Member("class", .int(kind)),
          .init("commodities", .object(UniverseWriter.goods(ofClass: kind).map(Self.line))),
        ])))
  }

  /// A good that a port trades: nothing is drawn, so that all have the same stock, much of what is
  /// sold and little of what is bought.
  private static func line(of good: (name: String, action: String)) -> FieldValue.Member {
    .init(
      good.name,
      .object([
        FieldValue.Member("action", .text(good.action)),
        .init("quantity", .int(good.action == "S" ? 1_600 : 400)),
        .init("capacity", 2_000), .init("regenRate", 100),
      ]))
  }

  func setStation(_ number: Int, class kind: Int) {
    guard let port = sector(number)?["port"] else { return }
    port.set("class", to: Self.json(.int(kind)))
    let stock = port["commodities"]?.view
    // What the port has of goods that the class trades stays.
    let lines = UniverseWriter.goods(ofClass: kind).map { good -> FieldValue.Member in
      guard let line = stock?[good.name], case .object(let members) = FieldValue(line) else {
        return Self.line(of: good)
      }
      let rest = members.filter { $0.key != "action" }
      return .init(good.name, .object([.init("action", .text(good.action))] + rest))
    }
    port.set("commodities", to: Self.json(.object(lines)))
  }

  func moveStation(_ number: Int, to target: Int) {
    guard let port = sector(number)?["port"]?.bytes else { return }
    sector(target)?.set("port", to: port)
    removeStation(number)
  }

  func removeStation(_ number: Int) { sector(number)?.set("port", to: Self.json(.null)) }

  func renameStation(_ number: Int, to name: String) {
    sector(number)?["port"]?.set("name", to: Self.json(.text(name)))
  }

  func addPlanet(_ number: Int, _ planet: ChartedPlanet) {
    let habitability = planet.habitability ?? 0
    let entry = Self.json(
      .object([
        FieldValue.Member("name", .text(planet.name)), .init("type", .text(planet.type)),
        .init("owner", .null), .init("habitabilityScore", .int(habitability)),
        .init("maxPopulation", .int(1_000 * habitability)), .init("maxColonists", 1_000),
        .init("ore", 0), .init("organics", 0), .init("equipment", 0), .init("colonists", 0),
        .init("citadel", .null),
      ]))
    guard let sector = sector(number) else { return }
    if let planets = sector["planets"], planets.view.array != nil {
      planets.insert(entry, at: planets.elements.count)
    } else {
      sector.set("planets", to: [UInt8(ascii: "[")] + entry + [UInt8(ascii: "]")])
    }
  }

  func setPlanet(_ number: Int, _ position: Int, _ key: String, to value: FieldValue) {
    sector(number)?["planets"]?.elements.value(at: position - 1)?.set(key, to: Self.json(value))
  }

  func removePlanet(_ number: Int, _ position: Int) {
    sector(number)?["planets"]?.remove(at: position - 1)
  }
}
