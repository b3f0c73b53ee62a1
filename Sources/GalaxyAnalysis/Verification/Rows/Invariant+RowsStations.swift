import GalaxyModel
import GraphKit

extension Invariant {
  /// Stations, docks, markets and prices.
  static let rowsStations: [Invariant] = stationPlaces + stationStock + stationPrices

  private static let stationPlaces: [Invariant] = [
    .rows("ENT-20", "A sector has one station at most, the capital one of class 0") {
      context, log in
      var seen = Set<Int>()
      log.rows(context["stations"], "a second station in its sector") { row in
        !(row.int("sector_id").map { seen.insert($0).inserted } ?? false)
      }
      guard context.isOn("stations") else { return }
      let classes = StationIndex(context)
      for (index, region) in context.galaxy.regions.enumerated() {
        let capital = RowsContext.Place(region: index, node: region.root)
        if classes.station(at: capital)?.text("station_class") != "CLASS_0" {
          log.add(region.name, "no station of class 0 at the capital")
        }
      }
    },
    .rows("ENT-21", "Anchor stations exist once each, with their class and services") {
      context, log in
      guard context.isOn("stations") else { return }
      let stations = StationIndex(context)
      for (index, region) in context.galaxy.regions.enumerated() {
        let own = stations.inRegion(index)
        for role in ["starter", "frontier"] {
          let docks = own.filter { $0.text("region_assignment_role") == role }
          let fits =
            docks.count == 1 && docks[0].text("station_class") == "CLASS_11"
            && docks[0].text("type") == "SHIPYARD" && docks[0].flag("is_spacedock")
            && docks[0]["services"]["ship_dealer"] == .boolean(true)
            && docks[0]["services"]["genesis_dealer"] == .boolean(true)
          if !fits { log.add(region.name, "not exactly one \(role) SpaceDock of class 11") }
        }
        if !own.contains(where: { $0.text("station_class") == "CLASS_1" }) {
          log.add(region.name, "no first commerce station of class 1")
        }
      }
    },
    .rows("ENT-22", "A region has the stations of its density") { context, log in
      guard context.isOn("stations") else { return }
      let stations = StationIndex(context)
      for (index, region) in context.galaxy.regions.enumerated() {
        let share = Density.percent(
          context, "density.stationPercent", documented: region.type == .centralNexus ? 5 : 15,
          tradewars: 50)
        let own = stations.inRegion(index)
        // Never fewer than the fixed ones: the capital's, the first port, docks of both kinds.
        let docks = own.count { $0.flag("is_spacedock") || !$0.isNull("tradedock_tier") }
        let expected = max((2 * share * region.sectorCount + 100) / 200, docks + 2)
        let count = own.count
        if count != expected {
          log.add(region.name, "\(counted(count, "station")) instead of \(expected)")
        }
      }
    },
    .rows("ENT-31", "Security tiers follow the rule, black markets are on frontier ground") {
      context, log in
      log.rows(context["stations"], "a black market off the frontier") { row in
        row.text("type") == "BLACK_MARKET"
          && !(context.place(row, "sector_id").map(context.isFrontierGround) ?? true)
      }
      log.rows(context["stations"], "the security tier does not follow the rule") { row in
        guard let place = context.place(row, "sector_id"),
          let number = TradeFacts.number(row.text("station_class"))
        else { return false }
        let type = context.galaxy.regions[place.region].type
        let cluster = context.clusterType(place)
        let isDock = row.flag("is_spacedock") || row.text("tradedock_tier") == "A"
        let expected: String
        if number == 0, type == .centralNexus {
          expected = "premium"
        } else if number == 0, type == .terranSpace {
          expected = "standard"
        } else if isDock, type != .playerOwned {
          expected = "standard"
        } else if cluster == .frontierOutpost || cluster == .contested {
          expected = "none"
        } else {
          expected = number >= 7 ? "standard" : "basic"
        }
        let tier = row["security"]["tier"].textValue ?? "none"
        if !row.isNull("owner_id"), expected == "none" { return tier == "none" }
        return tier != expected
      }
    },
    .rows("ENT-32", "TradeDocks are as many as the region's type has, well placed") {
      context, log in
      guard context.isOn("stations"), context.isOn("docks") else { return }
      let stations = StationIndex(context)
      for (index, region) in context.galaxy.regions.enumerated() {
        let docks = stations.inRegion(index).filter { !$0.isNull("tradedock_tier") }
        let tiers = docks.compactMap { $0.text("tradedock_tier") }.sorted()
        let expected =
          switch region.type {
          case .centralNexus: ["A", "B", "B"]
          case .terranSpace: ["A"]
          default: [String]()
          }
        if tiers != expected {
          log.add(region.name, "TradeDocks of tiers \(tiers) instead of \(expected)")
        }
        for dock in docks {
          guard let place = context.place(dock, "sector_id") else { continue }
          let number = region.sectors.number(place.node)
          let inbound = context.regions[index].reversed.outDegree(of: .init(place.node))
          if region.type == .terranSpace, !(11...99).contains(number) {
            log.add(region.name, "the TradeDock is not in 11…99", witnesses: ["\(number)"])
          }
          if inbound < 2 || !dock.isNull("owner_id") {
            log.add(
              region.name, "a TradeDock is owned or has less than two inbound warps",
              witnesses: ["\(number)"])
          }
        }
      }
    },
    .rows("ENT-33", "Slips match the tier of their dock, and each project in one its slip") {
      context, log in
      let slips = context.children("construction_slips", by: "trade_dock_id")
      log.rows(context["trade_docks"], "slips do not match the tier") { row in
        guard let id = row.id("id") else { return true }
        let own = context.views("construction_slips", slips[id] ?? [])
        let special = own.count { $0.text("slip_class") == "specialized_construction" }
        let numbers = own.compactMap { $0.int("slip_number") }.sorted()
        let expected = row.text("tier") == "A" ? (12, 4) : (12, 0)
        return (own.count, special) != expected || numbers != Array(1...12)
      }
      var used = Set<Identifier>()
      log.rows(context["construction_slips"], "in use without a project, or free with one") { row in
        let project = row.id("reservation_id")
        if let project { used.insert(project) }
        return (row.text("status") == "free") != (project == nil)
      }
      let open: Set = [
        "hold_active", "deposit_collected", "frame_assembly", "systems_integration", "outfitting",
        "final_assembly", "complete",
      ]
      log.rows(context["construction_reservations"], "an open project without a slip, or reverse") {
        row in
        guard let id = row.id("id"), let state = row.text("state") else { return true }
        return open.contains(state) != used.contains(id)
      }
      log.rows(context["construction_slips"], "a specialized slip holds another hull") { row in
        guard let project = context.row("construction_reservations", row.id("reservation_id"))
        else { return false }
        let isJumper = project.text("ship_type") == "WARP_JUMPER"
        return (row.text("slip_class") == "specialized_construction") != isJumper
      }
    },
    .rows("ENT-34", "Projects cost, need and have been paid what the table says") {
      context, log in
      log.rows(context["construction_reservations"], "cost, materials or payments are off") { row in
        guard let cost = row.int("total_cost") else { return true }
        let required = row["resources_required"]
        let delivered = row["resources_delivered"]
        for (good, units) in [("ore", 5), ("equipment", 2), ("organics", 1)] {
          guard let need = required[good].intValue, need == cost * units / 1000 else { return true }
          if (delivered[good].intValue ?? 0) > need { return true }
        }
        return (row.int("credits_paid") ?? 0) > cost
      }
    },
    .rows("ENT-35", "Nobody's stations have the defences of their class") { context, log in
      log.rows(context["stations"], "defences differ from the class's") { row in
        guard row.isNull("owner_id"), let number = TradeFacts.number(row.text("station_class"))
        else { return false }
        let profile = TradeFacts.defenseProfile(number)
        return TradeFacts.defenses[profile - 1].contains { fact in
          row.member("defenses", fact.key).intValue != fact.value
        } || row.member("defenses", "auto_turrets") != .boolean(profile >= 4)
          || row.member("defenses", "defense_grid") != .boolean(profile >= 5)
      }
    },
  ]

  private static let stationStock: [Invariant] = [
    .rows("ENT-23", "Stock holds the nine goods of the wire, within capacity") {
      context, log in
      log.rows(context["stations"], "stock is not nine goods within their capacity") { row in
        let goods = row["commodities"].members
        guard Set(goods.map(\.key)) == Set(TradeFacts.bands.keys), goods.count == 9 else {
          return true
        }
        return goods.contains { good in
          guard let quantity = good.value["quantity"].intValue,
            let capacity = good.value["capacity"].intValue
          else { return true }
          return quantity < 1 || quantity > capacity
        }
      }
    },
    .rows("ENT-24", "Stations buy and sell what their class does") { context, log in
      log.rows(context["stations"], "buys or sells other goods than its class") { row in
        guard let number = TradeFacts.number(row.text("station_class")) else { return true }
        var (buys, sells) = TradeFacts.pattern[number]
        if number == 0 { sells.formUnion(TradeFacts.orientation.keys) }
        return row["commodities"].members.contains { good in
          good.value["buys"] != .boolean(buys.contains(good.key))
            || good.value["sells"] != .boolean(sells.contains(good.key))
        }
      }
    },
    .rows("ENT-25", "Stock lies in the range of its role") { context, log in
      // Later play moves stock; a generated galaxy has had none.
      log.rows(context["stations"], "stock outside of the role's range") { row in
        guard let number = TradeFacts.number(row.text("station_class")) else { return false }
        return row["commodities"].members.contains { good in
          guard let quantity = good.value["quantity"].intValue,
            let capacity = good.value["capacity"].intValue
          else { return false }
          if number == 0, TradeFacts.orientation[good.key] != nil { return false }
          let range = TradeFacts.stockRange(
            number, buys: good.value["buys"] == .boolean(true),
            sells: good.value["sells"] == .boolean(true))
          // Rounding to whole units may step over the edge by one.
          return quantity != 1
            && !((range.lowerBound * capacity) / 100 - 1...(range.upperBound * capacity) / 100 + 1)
              .contains(quantity)
        }
      }
    },
    .rows("ENT-26", "Each station has one market, which restates its stock") { context, log in
      guard context.isOn("stations"), context.isOn("markets") else { return }
      let markets = context.children("markets", by: "station_id")
      log.rows(context["stations"], "not exactly one market") { row in
        row.id("id").map { (markets[$0] ?? []).count != 1 } ?? true
      }
      log.rows(context["markets"], "the black market flag differs from the station's type") { row in
        guard let station = context.row("stations", row.id("station_id")) else { return true }
        return row.flag("black_market") != (station.text("type") == "BLACK_MARKET")
      }
    },
  ]

  private static let stationPrices: [Invariant] = [
    .rows("ENT-27", "One price for each good a station trades, quantity as in stock") {
      context, log in
      guard context.isOn("stations"), context.isOn("markets") else { return }
      let prices = context.children("market_prices", by: "station_id")
      log.rows(context["stations"], "prices do not match what it trades") { row in
        guard let id = row.id("id") else { return true }
        var listed: [String: Int] = [:]
        for price in context.views("market_prices", prices[id] ?? []) {
          guard let good = price.text("commodity"), let quantity = price.int("quantity"),
            listed.updateValue(quantity, forKey: good) == nil
          else { return true }
        }
        var traded: [String: Int] = [:]
        for good in row["commodities"].members
        where good.value["buys"] == .boolean(true) || good.value["sells"] == .boolean(true) {
          traded[good.key] = good.value["quantity"].intValue
        }
        return listed != traded
      }
    },
    .rows("ENT-28", "Prices lie in their band, and follow from the current price") {
      context, log in
      log.rows(context["market_prices"], "prices do not follow from the current one") { row in
        guard let station = context.row("stations", row.id("station_id")),
          let good = row.text("commodity"), let band = TradeFacts.bands[good],
          let buy = row.int("buy_price"), let sell = row.int("sell_price")
        else { return true }
        let stock = station["commodities"][good]
        guard let current = stock["current_price"].intValue, band.contains(current) else {
          return true
        }
        let spread = TradeFacts.spread(
          buys: stock["buys"] == .boolean(true), sells: stock["sells"] == .boolean(true))
        return buy != current * spread.buy / 100 || sell != current * spread.sell / 100
          || !(0 < buy && buy < sell)
      }
    },
    .rows("ENT-29", "Every good with two sides has a paying pair in the core") { context, log in
      guard context.isOn("stations"), context.isOn("markets") else { return }
      let stations = StationIndex(context)
      // It takes fifteen stations to have every class.
      for (index, region) in context.galaxy.regions.enumerated()
      where stations.inRegion(index).count >= 15 {
        var best: [String: (cheapest: Int, dearest: Int)] = [:]
        for station in stations.inRegion(index) {
          guard let place = context.place(station, "sector_id"), context.isCore(place),
            let number = TradeFacts.number(station.text("station_class"))
          else { continue }
          for good in station["commodities"].members {
            guard let current = good.value["current_price"].intValue else { continue }
            let buys = good.value["buys"] == .boolean(true)
            let sells = good.value["sells"] == .boolean(true)
            let spread = TradeFacts.spread(buys: buys, sells: sells)
            let premium = ["luxury_goods", "exotic_technology"].contains(good.key) && number == 11
            var known = best[good.key] ?? (.max, 0)
            if sells {
              let price = current * spread.sell / 100
              known.cheapest = min(known.cheapest, premium ? price * 125 / 100 : price)
            }
            if buys {
              let price = current * spread.buy / 100
              known.dearest = max(known.dearest, premium ? price * 125 / 100 : price)
            }
            best[good.key] = known
          }
        }
        for good in ["ore", "organics", "equipment", "fuel", "luxury_goods", "exotic_technology"] {
          guard let pair = best[good], pair.cheapest < pair.dearest else {
            log.add(region.name, "no paying pair of stations for \(good) in the core")
            continue
          }
        }
      }
    },
    .rows("ENT-30", "Buyers far from sellers pay no less") { context, log in
      guard context.galaxy.setting("seeding.priceGradient")?.textValue != "flat" else { return }
      PriceGradient.check(context, &log)
    },
  ]
}

/// Station and planet percentages as resolved.
enum Density {
  static func percent(
    _ context: RowsContext, _ key: String, documented: Int, tradewars: Int
  ) -> Int {
    context.galaxy.setting(key)?.intValue ?? (context.isTradewars ? tradewars : documented)
  }
}

/// Stations by place.
struct StationIndex {
  private let table: StoredTable
  private var byPlace: [RowsContext.Place: Int] = [:]
  private var byRegion: [Int: [Int]] = [:]

  init(_ context: RowsContext) {
    table = context["stations"]
    for row in table.views {
      guard let place = context.place(row, "sector_id") else { continue }
      byPlace[place] = row.index
      byRegion[place.region, default: []].append(row.index)
    }
  }

  func station(at place: RowsContext.Place) -> RowView? {
    byPlace[place].map { RowView(table: table, index: $0) }
  }

  func inRegion(_ region: Int) -> [RowView] {
    (byRegion[region] ?? []).map { RowView(table: table, index: $0) }
  }
}

/// Compares the buyers near to a seller with those far from all, good by good and region by region.
enum PriceGradient {
  static func check(_ context: RowsContext, _ log: inout ViolationLog) {
    let stations = StationIndex(context)
    for (index, region) in context.galaxy.regions.enumerated() {
      for good in TradeFacts.bands.keys.sorted() {
        var sellers: [Int] = []
        var buyers: [(node: Int, price: Int)] = []
        for station in stations.inRegion(index) {
          let stock = station["commodities"][good]
          guard let place = context.place(station, "sector_id"),
            let price = stock["current_price"].intValue
          else { continue }
          let sells = stock["sells"] == .boolean(true)
          if sells { sellers.append(place.node) }
          if stock["buys"] == .boolean(true), !sells { buyers.append((place.node, price)) }
        }
        guard !sellers.isEmpty, buyers.count >= 4 else { continue }
        let near = context.near(index, from: sellers)
        let sorted = buyers.map { (hops: min(10, near[$0.node]), price: $0.price) }
          .sorted { $0.hops < $1.hops }
        let half = sorted.count / 2
        guard let middle = sorted.dropFirst(half).first,
          sorted[0].hops < middle.hops || middle.hops < sorted[sorted.count - 1].hops
        else { continue }
        func mean(_ part: ArraySlice<(hops: UInt32, price: Int)>) -> Double {
          Double(part.reduce(0) { $0 + $1.price }) / Double(part.count)
        }
        if mean(sorted.suffix(half)) < mean(sorted.prefix(half)) - 1e-9 {
          log.add(region.name, "buyers of \(good) far from sellers pay less than those near")
        }
      }
    }
  }
}
