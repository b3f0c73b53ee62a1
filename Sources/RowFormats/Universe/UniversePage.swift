import GalaxyModel
import GalaxySettings
import GraphFormats
import GraphKit
import WarpMap

/// The members of one Universe file as values, in the order of the format.
struct UniversePage {
  typealias Member = FieldValue.Member

  let galaxy: Galaxy
  let region: Region
  private let graph: DirectedGraph

  init(galaxy: Galaxy, region: Region) {
    self.galaxy = galaxy
    self.region = region
    graph = WarpGraph(region).graph
  }

  func number(_ node: Int) -> Int { region.sectors.number(node) }

  private func flags(_ node: Int) -> SectorFlags {
    region.sectors.flags.indices.contains(node) ? region.sectors.flags[node] : []
  }

  private func column<T>(_ column: PackedColumn<T>, _ node: Int, _ fallback: T) -> T {
    column.indices.contains(node) ? column[node] : fallback
  }

  /// The members of a sector before its contents, and those after them.
  func sector(_ node: Int) -> (before: [Member], behind: [Member]) {
    let density = column(region.sectors.nebulaDensity, node, 0)
    let nebula: FieldValue =
      density > 0
      ? .object([
        Member("type", .text(flags(node).contains(.magneticNebula) ? "magnetic" : "normal")),
        Member("density", .int(density)),
      ]) : .null
    let before = [
      Member("id", .int(number(node))),
      Member(
        "position",
        place(
          column(region.sectors.x, node, 0), column(region.sectors.y, node, 0),
          column(region.sectors.z, node, 0))),
      Member("warps", .list(graph.successors(of: NodeIndex(node)).map { .int(number(Int($0))) })),
    ]
    let behind = [
      Member("navHazards", .list([])),
      Member("nebula", nebula),
      Member("beacon", .null),
      Member("explored", .boolean(flags(node).contains(.discovered))),
    ]
    return (before, behind)
  }

  private func place(_ x: Int32, _ y: Int32, _ z: Int32) -> FieldValue {
    .object([Member("x", .int(x)), Member("y", .int(y)), Member("z", .int(z))])
  }

  /// By source, then destination, in the order of rows of the table.
  var warps: FieldValue {
    let table = region.warps
    let order = (0..<table.count).sorted {
      (table.source[$0], table.destination[$0], $0) < (table.source[$1], table.destination[$1], $1)
    }
    return .list(
      order.map { index in
        let isTwoWay = table.flags[index].contains(.twoWay)
        var members = [
          Member("from", .int(number(Int(table.source[index])))),
          Member("to", .int(number(Int(table.destination[index])))),
          Member("oneWay", .boolean(!isTwoWay)),
        ]
        if table.flags[index].contains(.latent) {
          members.append(Member("is_latent", .boolean(true)))
        }
        return .object(members)
      })
  }

  var specialLocations: FieldValue {
    .list(
      region.specialLocations.map { place in
        .object([
          Member("type", .text(place.location.rawValue)),
          Member("sectorId", .int(number(place.node))),
        ])
      })
  }

  var fedspace: FieldValue {
    .list(
      (0..<region.sectorCount).filter { flags($0).contains(.fedspace) }.map { .int(number($0)) })
  }

  /// The settings under the names of the format, and its own values for members without a setting.
  var config: FieldValue {
    let settings = SettingValues(recordedIn: galaxy)
    return .object([
      Member("sectors", .int(region.sectorCount)), Member("seed", .int(region.seed ?? 0)),
      Member("density", 20), Member("twoWayWarps", 30),
      Member("oneWayWarps", .int(settings[\.oneWayPercent])),
      Member("maxWarps", .int(settings[\.maxWarps])),
      Member("portPercent", .int(settings.stationPercent(in: region.type))),
      Member("planetPercent", .int(settings.planetPercent(in: region.type))),
      Member("nebulaPercent", .int(settings[\.nebulaPercent])),
      Member("fedspace", .int(settings[\.fedspace])), Member("stardock", 0),
    ])
  }

  /// The epoch, with milliseconds.
  var createdAt: String { "\(galaxy.epoch.description.dropLast()).000Z" }

  var clusters: FieldValue {
    .list(
      region.clusters.map { cluster in
        var members = [
          Member("id", .int(cluster.ordinal)), Member("name", .text(cluster.name)),
          Member("type", .text(cluster.type.rawValue)),
          Member("sectorRangeStart", .int(cluster.firstSector)),
          Member("sectorRangeEnd", .int(cluster.lastSector)),
          Member("coords", place(cluster.center.x, cluster.center.y, cluster.center.z)),
          Member("warpStability", .number(cluster.warpStability)),
          Member("economicValue", .int(cluster.economicValue)),
          Member("recommendedShipClass", .text(cluster.recommendedShip)),
          Member("sectorCount", .int(cluster.declaredSectorCount)),
          Member("maxWarps", .int(cluster.maxWarps)), Member("isDiscovered", .boolean(true)),
          Member("isHidden", .boolean(false)),
        ]
        if let group = cluster.islandGroup { members.append(Member("islandGroupId", .int(group))) }
        return .object(members)
      })
  }

  var formations: FieldValue {
    .list(
      region.formations.map { formation in
        var members = [
          Member("id", .int(formation.ordinal)), Member("type", .text(formation.type.rawValue)),
          Member("name", .text(formation.name)),
          Member("anchorSectorId", .int(number(formation.anchor))),
          Member("interiorSectorIds", .list(formation.interior.map { .int(number($0)) })),
          Member("properties", .object(formation.properties)),
          Member("clusterId", cluster(of: formation.anchor)),
          Member("isDiscovered", .boolean(false)),
          Member("isHidden", .boolean([.door, .island].contains(formation.type.facts.kind))),
        ]
        if let end = farEnd(of: formation) {
          members.append(Member("endpointClusterId", cluster(of: end)))
        }
        return .object(members)
      })
  }

  private func cluster(of node: Int) -> FieldValue {
    .optional(region.cluster(at: node)) { .int($0.ordinal) }
  }

  // Where a back door or a tunnel leads to.
  private func farEnd(of formation: SpecialFormation) -> Int? {
    switch formation.type.facts.kind {
    case .door: return formation.interior.first
    case .passage:
      guard case .integer(let exit)? = formation.value(of: .exitMouthSector) else { return nil }
      return Int(exactly: exit).flatMap { region.sectors.node(ofNumber: $0) }
    case .enclave, .loop, .terminal, .island: return nil
    }
  }

  /// Keys ascend; columns are left out where the region does not have them.
  var extensionFacts: [Member] {
    var members: [Member] = []
    func add(_ key: String, _ values: [FieldValue]) {
      if values.count == region.sectorCount { members.append(Member(key, .list(values))) }
    }
    add("hazards", region.sectors.hazard.map { .int($0) })
    add("radiation", region.sectors.radiation.map { .number($0) })
    members.append(Member("regionName", .text(region.displayName)))
    members.append(Member("regionType", .text((region.type ?? .playerOwned).rawValue)))
    add("sectorTypes", region.sectors.type.map { .text($0.rawValue) })
    members.append(Member("tunnels", .list(region.tunnels.map { Self.tunnel($0, of: region) })))
    members.append(
      Member(
        "zones",
        .list(
          region.zones.map { zone in
            .object([
              "danger": .int(zone.danger), "endSector": .int(zone.lastSector),
              "name": .text(zone.name), "policing": .int(zone.policing),
              "startSector": .int(zone.firstSector), "type": .text(zone.type.rawValue),
            ])
          })))
    return members
  }

  static func tunnel(_ tunnel: WarpTunnel, of region: Region) -> FieldValue {
    func number(_ node: Int) -> FieldValue { .int(region.sectors.number(node)) }
    return .object([
      "from": number(tunnel.origin.node), "isLatent": .boolean(tunnel.isLatent),
      "length": .number(tunnel.length), "name": .text(region.name(of: tunnel)),
      "oneWay": .boolean(!tunnel.isTwoWay), "stability": .number(tunnel.stability),
      "to": number(tunnel.destination.node), "turnCost": .int(tunnel.turnCost),
      "type": .text(tunnel.type.rawValue),
    ])
  }
}
