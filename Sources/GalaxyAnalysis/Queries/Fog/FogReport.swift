public import GalaxyModel

/// A report about a player's knowledge of a region.
public struct FogReport: Sendable {
  private let explorer: Explorer
  private let region: Region
  /// Those in visited sectors.
  private let stations: [ChartedStation]
  private let planets: [ChartedPlanet]
  /// The reason why nothing was visited, or nil if that is not a negative answer.
  public var trouble: String?

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - explorer: The player's knowledge.
  ///   - region: The region.
  ///   - index: The index of the region in its galaxy.
  ///   - contents: The stations and planets of the galaxy; those in visited sectors are known.
  public init(
    _ explorer: Explorer, in region: Region, at index: Int = 0,
    contents: ChartContents = ChartContents()
  ) {
    self.explorer = explorer
    self.region = region
    func isKnown(_ sector: SectorReference) -> Bool {
      sector.region == index && explorer.knowledge.indices.contains(sector.node)
        && explorer.knowledge[sector.node] == .visited
    }
    stations = (contents.stations ?? []).filter { isKnown($0.sector) }
    planets = (contents.planets ?? []).filter { isKnown($0.sector) }
  }

  private func numbers(_ wanted: Explorer.Knowledge) -> [Int] {
    explorer.knowledge.indices.filter { explorer.knowledge[$0] == wanted }
      .map { region.sectors.number($0) }
  }

  /// `{schema, version, region, sectors, visited: […], seen: […], stations: [{sector, name, class}],
  /// planets: [{sector, name, type}]}`, numbers ascending; with `found`, which is false, and `message`
  /// if nothing could be visited.
  public var fieldValue: FieldValue {
    let (visited, seen) = (numbers(.visited), numbers(.seen))
    let members: [FieldValue.Member] = [
      .init("schema", .text("warpwright.fog")), .init("version", .integer(1)),
      .init("region", .text(region.name)), .init("sectors", .int(region.sectorCount)),
      .init("visited", .integers(visited)), .init("seen", .integers(seen)),
      .init("stations", .list(stations.map(value))), .init("planets", .list(planets.map(value))),
    ]
    let reason: [FieldValue.Member] =
      trouble.map { [.init("found", .boolean(false)), .init("message", .text($0))] } ?? []
    return .object(members + SectorLabels(region).members(for: visited + seen) + reason)
  }

  private func value(_ station: ChartedStation) -> FieldValue {
    let head: [FieldValue.Member] = [
      .init("sector", .int(region.sectors.number(station.sector.node))),
      .init("name", .text(station.name)),
    ]
    return .object(
      head + (station.stationClass.map { [.init("class", .int($0.number))] } ?? []))
  }

  private func value(_ planet: ChartedPlanet) -> FieldValue {
    .object([
      .init("sector", .int(region.sectors.number(planet.sector.node))),
      .init("name", .text(planet.name)), .init("type", .text(planet.type)),
    ])
  }

  /// The report for a terminal.
  public var lines: [String] {
    let (visited, seen) = (numbers(.visited), numbers(.seen))
    let share = Double(visited.count + seen.count) / Double(max(1, region.sectorCount))
    let labels = SectorLabels(region)
    func list(_ numbers: [Int]) -> String {
      let shown = numbers.prefix(16).map(labels.label).joined(separator: ", ")
      return numbers.count > 16 ? shown + ", … \(numbers.count - 16) more" : shown
    }
    var lines = [
      "\(region.name): \(counted(visited.count, "sector")) visited, \(seen.count) seen, "
        + "\(percent(share)) of \(region.sectorCount) known",
      "visited  \(list(visited))",
    ]
    if !seen.isEmpty { lines.append("seen     \(list(seen))") }
    if !stations.isEmpty || !planets.isEmpty {
      lines.append(
        "found    \(counted(stations.count, "station")), \(counted(planets.count, "planet"))")
    }
    return lines
  }
}
