import GalaxyModel
import GalaxySettings
import GraphKit

extension Invariant {
  /// Where stations are, and their docks.
  static let rowsStations: [Invariant] = [
    .rows("ENT-20", "A sector has one station at most, the capital one of class 0") {
      context, log in
      var seen = Set<Int>()
      log.rows(context["stations"], "a second station in its sector") { row in
        !(row.int("sector_id").map { seen.insert($0).inserted } ?? false)
      }
      guard context.isOn(.stations) else { return }
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
      guard context.isOn(.stations) else { return }
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
      guard context.isOn(.stations) else { return }
      let stations = StationIndex(context)
      for (index, region) in context.galaxy.regions.enumerated() {
        let share = context.settings.stationPercent(in: region.type)
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
      guard context.isOn(.stations), context.isOn(.docks) else { return }
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
}
