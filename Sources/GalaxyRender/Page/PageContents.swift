import GalaxyModel

/// Stations and planets of the sectors of a page.
///
/// Rows have them with their names; without rows there is what the regions repeat.
struct PageContents {
  /// Contents of one region.
  struct Part {
    /// A station of the page.
    struct Station {
      var node: Int
      var number: Int
      var kind: String
      var name: String
    }

    /// A planet of the page.
    struct Planet {
      var node: Int
      var type: String
      var habitability: Int?
      var name: String
      var isOwned: Bool
    }

    let region: Region
    var stations: [Station] = []
    var planetRows: [Planet] = []
    var stationNumbers: [Int: Int] = [:]
    var planetCounts: [Int: Int] = [:]
    var factions: [FactionCode?] = []

    /// The class of the station at a node.
    func station(_ node: Int) -> Int? {
      stationNumbers[node]
        ?? region.contents.stationClass.value(at: node).flatMap { $0 < 0 ? nil : Int($0) }
    }

    /// The number of planets at a node.
    func planets(_ node: Int) -> Int {
      planetCounts[node] ?? region.contents.planetCount.value(at: node).map { Int($0) } ?? 0
    }

    /// The place of the strongest faction at a node in its vocabulary.
    func faction(_ node: Int) -> Int? {
      factions.value(at: node).flatMap { $0 }.flatMap { FactionCode.allCases.firstIndex(of: $0) }
    }

    /// Stations and planets that show: lists of index, class or type, and so on.
    func fieldValue(_ shown: PageRegion) -> FieldValue {
      .object([
        "planets": .list(
          planetRows.compactMap { planet in
            shown.place(of: planet.node).map {
              .list([
                .int($0), .text(planet.type), .optional(planet.habitability) { .int($0) },
                .text(planet.name), .boolean(planet.isOwned),
              ])
            }
          }),
        "stations": .list(
          stations.compactMap { station in
            shown.place(of: station.node).map {
              .list([.int($0), .int(station.number), .text(station.kind), .text(station.name)])
            }
          }),
      ])
    }
  }

  private(set) var parts: [Part]

  /// Reads the contents of a galaxy.
  ///
  /// - Complexity: O(rows).
  init(_ galaxy: Galaxy, rows: RowStore) {
    parts = galaxy.regions.map { Part(region: $0) }
    let lookup = SectorLookup(galaxy)
    addStations(rows[Tables.stations], lookup)
    addPlanets(rows[Tables.planets], lookup)
    guard rows[Tables.sectorFactionInfluence].count > 0 else { return }
    for (index, layers) in MapContents(galaxy, rows: rows).regions.enumerated() {
      parts[index].factions = layers.faction
    }
  }

  private mutating func addStations(_ table: StoredRows<Station>, _ lookup: SectorLookup) {
    for row in table {
      guard let sector = lookup.sector(row[.sectorID]),
        let label = row.label(.stationClass, as: StationClass.self),
        let number = StationClass.allCases.firstIndex(of: label)
      else { continue }
      let isDock = row.flag(.isSpacedock) || !row.isNull(.tradedockTier)
      let isBlack = row.label(.type, as: StationType.self) == .blackMarket
      let kind: StationMark.Kind = isBlack ? .blackMarket : isDock ? .dock : .port
      parts[sector.region].stationNumbers[sector.node] = number
      parts[sector.region].stations.append(
        Part.Station(
          node: sector.node, number: number, kind: kind.rawValue, name: row.text(.name) ?? ""))
    }
  }

  private mutating func addPlanets(_ table: StoredRows<Planet>, _ lookup: SectorLookup) {
    for row in table {
      guard let sector = lookup.sector(row[.sectorID]) else { continue }
      parts[sector.region].planetCounts[sector.node, default: 0] += 1
      parts[sector.region].planetRows.append(
        Part.Planet(
          node: sector.node, type: row.text(.type) ?? "", habitability: row.int(.habitabilityScore),
          name: row.text(.name) ?? "", isOwned: !row.isNull(.ownerID)))
    }
  }
}
