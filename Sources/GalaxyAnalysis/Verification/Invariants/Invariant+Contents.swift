import GalaxyModel
import GalaxySettings

extension Invariant {
  /// Stations and planets, as rows of a galaxy tell them.
  static let contents: [Invariant] = [
    .rows("INV-55", "Every station's sector exists, with one station at most", andFiles: true) {
      context, log in
      var seen = Set<Int>()
      log.rows(context["stations"], "no sector, or a second station there") { row in
        guard let sector = row.int("sector_id"), context.placeOfNumber[sector] != nil else {
          return true
        }
        return !seen.insert(sector).inserted
      }
    },
    .rows(
      "INV-56", "Every planet's sector exists, with two planets of the world at most",
      andFiles: true
    ) {
      context, log in
      var count: [Int: Int] = [:]
      log.rows(context["planets"], "no sector, or a third planet there") { row in
        guard let sector = row.int("sector_id"), context.placeOfNumber[sector] != nil else {
          return true
        }
        guard !row.flag("genesis_created") else { return false }
        count[sector, default: 0] += 1
        return (count[sector] ?? 0) > 2
      }
    },
    .rows("INV-57", "A capital has a station and a planet", andFiles: true) { context, log in
      guard context.isOn(.stations), context.isOn(.planets) else { return }
      for (index, region) in context.galaxy.regions.enumerated() where region.sectorCount > 0 {
        let capital = RowsContext.Place(region: index, node: region.root)
        for table in ["stations", "planets"]
        where !context[table].views.contains(where: { context.place($0, "sector_id") == capital }) {
          log.add(region.name, "no row of \(table) at the capital")
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
        let docks = own.filter { $0.flag("is_spacedock") }
        if docks.count != 2 || docks.contains(where: { $0.text("station_class") != "CLASS_11" }) {
          log.add(region.name, "\(docks.count) SpaceDocks, or not of class 11")
        }
        let strays = own.filter {
          $0.text("station_class") == "CLASS_0"
            && context.place($0, "sector_id")?.node != region.root
        }
        if !strays.isEmpty {
          log.add(region.name, "class 0 off the capital", witnesses: strays.map(\.label))
        }
      }
    },
    .rows("INV-59", "Stations trade by their class, stock within capacity", andFiles: true) {
      context, log in
      log.rows(context["stations"], "an unknown class, or stock out of bounds") { row in
        TradeFacts.number(row.text("station_class")) == nil
          || row["commodities"].members.contains { good in
            guard let quantity = good.value["quantity"].intValue,
              let capacity = good.value["capacity"].intValue
            else { return true }
            return quantity < 0 || quantity > capacity
          }
      }
    },
    .rows("INV-61", "Stations and planets are as dense as the profile says", andFiles: true) {
      context, log in
      for (table, group, excessCode) in [
        ("stations", SeedingGroup.stations, "STATION_EXCESS"),
        ("planets", .planets, "PLANET_EXCESS"),
      ] where context.isOn(group) {
        for (index, region) in context.galaxy.regions.enumerated() where region.sectorCount > 0 {
          let share =
            group == .stations
            ? context.settings.stationPercent(in: region.type)
            : context.settings.planetPercent(in: region.type)
          // Planets that players made come on top of the world's.
          let count = context[table].views.count {
            context.place($0, "sector_id")?.region == index && !$0.flag("genesis_created")
          }
          // Three points, or four standard deviations of as many draws.
          let sectors = region.sectorCount
          let excess = Double(count * 100 - share * sectors)
          if excess > 0, context.regions[index].warned.contains(excessCode) { continue }
          let variance = Double(sectors * share * max(0, 100 - share))
          if excess.magnitude > Double(3 * sectors), excess * excess > 16 * variance {
            log.add(region.name, "\(count) rows of \(table), not \(share) in a hundred sectors")
          }
        }
      }
    },
    Invariant(
      readerOnly: "INV-60",
      "Sectors without a station are left for TradeDocks, which no file holds",
      on: .universe),
    Invariant(
      readerOnly: "INV-62",
      "Planets are of a known type, with the population of their habitability",
      on: .universe),
    // One file is one region, so that there is nothing to compare; other versions are not read.
    Invariant(readerOnly: "INV-69", "The version is 1.x, the same in all regions", on: .universe),
  ]
}
