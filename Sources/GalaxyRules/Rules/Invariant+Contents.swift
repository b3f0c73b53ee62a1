import GalaxyAnalysis
import GalaxyModel
import GalaxySettings

extension Invariant {
  /// Stations and planets.
  static let contents: [Invariant] = [
    .rows("INV-55", "Every station's sector exists and has at most one station", andFiles: true) {
      context, log in
      var seen = Set<Int>()
      log.rows(context[Tables.stations], "no sector, or a second station in it") { row in
        guard let sector = row.int(.sectorID), context.placeOfNumber[sector] != nil else {
          return true
        }
        return !seen.insert(sector).inserted
      }
    },
    .rows(
      "INV-56", "Every planet's sector exists and has at most two generated planets",
      andFiles: true
    ) {
      context, log in
      var count: [Int: Int] = [:]
      log.rows(context[Tables.planets], "no sector, or a third planet in it") { row in
        guard let sector = row.int(.sectorID), context.placeOfNumber[sector] != nil else {
          return true
        }
        guard !row.flag(.genesisCreated) else { return false }
        count[sector, default: 0] += 1
        return (count[sector] ?? 0) > 2
      }
    },
    .rows("INV-57", "A capital has a station and a planet", andFiles: true) { context, log in
      guard context.isOn(.stations), context.isOn(.planets) else { return }
      for (index, region) in context.galaxy.regions.enumerated() where region.sectorCount > 0 {
        let capital = RowsContext.Place(region: index, node: region.root)
        if !context[Tables.stations].contains(where: { context.place($0, .sectorID) == capital }) {
          log.add(region.name, "no row of stations at the capital")
        }
        if !context[Tables.planets].contains(where: { context.place($0, .sectorID) == capital }) {
          log.add(region.name, "no row of planets at the capital")
        }
      }
    },
    .rows(
      "INV-58", "A region has two SpaceDocks of class 11, class 0 is the capital's alone",
      andFiles: true
    ) {
      context, log in
      guard context.isOn(.stations) else { return }
      let stations = StationIndex(context)
      for (index, region) in context.galaxy.regions.enumerated() {
        let own = stations.inRegion(index)
        let docks = own.filter { $0.flag(.isSpacedock) }
        if docks.count != 2
          || docks.contains(where: { $0.label(.stationClass) != StationClass.class11 })
        {
          log.add(region.name, "\(docks.count) SpaceDocks, or not of class 11")
        }
        var strays = Witnesses()
        for station in own
        where station.label(.stationClass) == StationClass.class0
          && context.place(station, .sectorID)?.node != region.root
        {
          log.add(station.table, station.index, to: &strays)
        }
        log.add(region.name, strays) { _ in "class 0 outside the capital" }
      }
    },
    .rows("INV-59", "Stations have a known class and stock within capacity", andFiles: true) {
      context, log in
      log.rows(context[Tables.stations], "an unknown class, or stock out of range") { row in
        TradeFacts.number(row.text(.stationClass)) == nil
          || row[.commodities].members.contains { good in
            guard let quantity = good.value["quantity"].intValue,
              let capacity = good.value["capacity"].intValue
            else { return true }
            return quantity < 0 || quantity > capacity
          }
      }
    },
    .rows("INV-61", "Stations and planets are as dense as the profile says", andFiles: true) {
      context, log in
      let stations = context[Tables.stations].compactMap { context.place($0, .sectorID)?.region }
      checkDensity("stations", .stations, excess: "STATION_EXCESS", stations, context, &log) {
        context.settings.stationPercent(in: $0)
      }
      // Planets that players create are in addition to those of the world.
      let planets = context[Tables.planets].filter { !$0.flag(.genesisCreated) }
        .compactMap { context.place($0, .sectorID)?.region }
      checkDensity("planets", .planets, excess: "PLANET_EXCESS", planets, context, &log) {
        context.settings.planetPercent(in: $0)
      }
    },
    Invariant(
      readerOnly: "INV-60",
      "Sectors without a station remain for TradeDocks, which files do not contain",
      on: .universe),
    Invariant(
      readerOnly: "INV-62",
      "Planets are of a known type, with the population of their habitability",
      on: .universe),
    // A file contains one region, so there is nothing to compare; other versions are not read.
    Invariant(readerOnly: "INV-69", "The version is 1.x, the same in all regions", on: .universe),
  ]
}

/// Compares the number of rows in each region with the density.
///
/// `rows` contains the index of the region of each row, `excess` is the code of the warning that
/// there are more than requested, and `percent` returns the rows for each hundred sectors.
private func checkDensity(
  _ table: String, _ group: SeedingGroup, excess: String, _ rows: [Int], _ context: RowsContext,
  _ log: inout ViolationLog, percent: (RegionType?) -> Int
) {
  guard context.isOn(group) else { return }
  for (index, region) in context.galaxy.regions.enumerated() where region.sectorCount > 0 {
    let share = percent(region.type)
    let count = rows.count { $0 == index }
    // Three percentage points, or four standard deviations of as many draws.
    let sectors = region.sectorCount
    let difference = Double(count * 100 - share * sectors)
    if difference > 0, context.regions[index].warned.contains(excess) { continue }
    let variance = Double(sectors * share * max(0, 100 - share))
    if difference.magnitude > Double(3 * sectors), difference * difference > 16 * variance {
      log.add(region.name, "\(count) rows of \(table), not \(share) in a hundred sectors")
    }
  }
}
