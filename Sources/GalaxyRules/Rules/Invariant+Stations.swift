import GalaxyAnalysis
import GalaxyModel
import MapEditing
import GalaxySettings
import GraphKit

extension Invariant {
  /// Where stations and their docks are.
  static let stations: [Invariant] = [
    .rows("ENT-20", "A sector has at most one station, the capital one of class 0") {
      context, log in
      var seen = Set<Int>()
      log.rows(context[Tables.stations], "a second station in its sector") { row in
        !(row.int(.sectorID).map { seen.insert($0).inserted } ?? false)
      }
      guard context.isOn(.stations) else { return }
      let classes = StationIndex(context)
      for (index, region) in context.galaxy.regions.enumerated() {
        let capital = RowsContext.Place(region: index, node: region.root)
        if classes.station(at: capital)?.label(.stationClass) != StationClass.class0 {
          log.add(region.name, "no station of class 0 at the capital")
        }
      }
    },
    .rows("ENT-21", "Each anchor station exists once, with its class and services") {
      context, log in
      guard context.isOn(.stations) else { return }
      let stations = StationIndex(context)
      for (index, region) in context.galaxy.regions.enumerated() {
        let own = stations.inRegion(index)
        for role in ["starter", "frontier"] {
          let docks = own.filter { $0.text(.regionAssignmentRole) == role }
          let fits =
            docks.count == 1 && docks[0].label(.stationClass) == StationClass.class11
            && docks[0].label(.type) == StationType.shipyard && docks[0].flag(.isSpacedock)
            && docks[0][.services]["ship_dealer"] == .boolean(true)
            && docks[0][.services]["genesis_dealer"] == .boolean(true)
          if !fits { log.add(region.name, "not exactly one \(role) SpaceDock of class 11") }
        }
        if !own.contains(where: { $0.label(.stationClass) == StationClass.class1 }) {
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
        // Never fewer than the fixed ones: the capital's, the first port, and both kinds of docks.
        let docks = own.count { $0.flag(.isSpacedock) || !$0.isNull(.tradedockTier) }
        let edited = EditCounts(context.galaxy, region: region.name).stations
        let expected = max((2 * share * region.sectorCount + 100) / 200, docks + 2) + edited
        let count = own.count
        if count != expected {
          log.add(region.name, "\(counted(count, "station")) instead of \(expected)")
        }
      }
    },
    .rows("ENT-31", "Security tiers follow the rule, and black markets are on the frontier") {
      context, log in
      log.rows(context[Tables.stations], "a black market outside the frontier") { row in
        row.label(.type) == StationType.blackMarket
          && !(context.place(row, .sectorID).map(context.isFrontierGround) ?? true)
      }
      log.rows(context[Tables.stations], "the security tier does not follow the rule") { row in
        guard let place = context.place(row, .sectorID),
          let number = TradeFacts.number(row.text(.stationClass))
        else { return false }
        let type = context.galaxy.regions[place.region].type
        let cluster = context.clusterType(place)
        let isDock = row.flag(.isSpacedock) || row.label(.tradedockTier) == TradeDockTier.a
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
        let tier = row[.security]["tier"].textValue ?? "none"
        if !row.isNull(.ownerID), expected == "none" { return tier == "none" }
        return tier != expected
      }
    },
    .rows("ENT-32", "Each region has the TradeDocks of its type, in suitable sectors") {
      context, log in
      guard context.isOn(.stations), context.isOn(.docks) else { return }
      let stations = StationIndex(context)
      for (index, region) in context.galaxy.regions.enumerated() {
        let docks = stations.inRegion(index).filter { !$0.isNull(.tradedockTier) }
        let tiers = docks.compactMap { $0.text(.tradedockTier) }.sorted()
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
          guard let place = context.place(dock, .sectorID) else { continue }
          let number = region.sectors.number(place.node)
          let inbound = context.regions[index].reversed.outDegree(of: .init(place.node))
          if region.type == .terranSpace, !(11...99).contains(number) {
            log.add(region.name, "the TradeDock is not in 11…99", witnesses: [context.label(dock)])
          }
          if inbound < 2 || !dock.isNull(.ownerID) {
            log.add(
              region.name, "a TradeDock is owned or has less than two inbound warps",
              witnesses: [context.label(dock)])
          }
        }
      }
    },
    .rows("ENT-33", "Slips match the tier of their dock, and each project in one its slip") {
      context, log in
      let slips = context.children(Tables.constructionSlips, by: .tradeDockID)
      log.rows(context[Tables.tradeDocks], "slips do not match the tier") { row in
        guard let id = row.id(.id) else { return true }
        let own = slips[id]
        let special = own.count { $0.label(.slipClass) == ConstructionSlip.Kind.specialized }
        let numbers = own.compactMap { $0.int(.slipNumber) }.sorted()
        let expected = row.label(.tier) == TradeDockTier.a ? (12, 4) : (12, 0)
        return (own.count, special) != expected || numbers != Array(1...12)
      }
      var used = Set<Identifier>()
      log.rows(context[Tables.constructionSlips], "in use without a project, or free with one") {
        row in
        let project = row.id(.reservationID)
        if let project { used.insert(project) }
        return (row.label(.status) == SlipStatus.free) != (project == nil)
      }
      let open: Set = [
        "hold_active", "deposit_collected", "frame_assembly", "systems_integration", "outfitting",
        "final_assembly", "complete",
      ]
      log.rows(
        context[Tables.constructionReservations], "an open project without a slip, or reverse"
      ) {
        row in
        guard let id = row.id(.id), let state = row.text(.state) else { return true }
        return open.contains(state) != used.contains(id)
      }
      log.rows(context[Tables.constructionSlips], "a specialized slip holds another hull") { row in
        guard let project = context.row(Tables.constructionReservations, row.id(.reservationID))
        else { return false }
        let isJumper = project.text(.shipType) == ShipType.warpJumper.rawValue
        return (row.label(.slipClass) == ConstructionSlip.Kind.specialized) != isJumper
      }
    },
    .rows("ENT-34", "Projects cost, need and have been paid what the table says") {
      context, log in
      log.rows(context[Tables.constructionReservations], "cost, materials or payments are off") {
        row in
        guard let cost = row.int(.totalCost) else { return true }
        let required = row[.resourcesRequired]
        let delivered = row[.resourcesDelivered]
        for (good, units) in [("ore", 5), ("equipment", 2), ("organics", 1)] {
          guard let need = required[good].intValue, need == cost * units / 1000 else { return true }
          if (delivered[good].intValue ?? 0) > need { return true }
        }
        return (row.int(.creditsPaid) ?? 0) > cost
      }
    },
    .rows("ENT-35", "Stations without an owner have the defenses of their class") { context, log in
      log.rows(context[Tables.stations], "defenses differ from the class's") { row in
        guard row.isNull(.ownerID), let number = TradeFacts.number(row.text(.stationClass))
        else { return false }
        let profile = TradeFacts.defenseProfile(number)
        return TradeFacts.defenses[profile - 1].contains { fact in
          row[.defenses][fact.key].intValue != fact.value
        } || row[.defenses]["auto_turrets"] != .boolean(profile >= 4)
          || row[.defenses]["defense_grid"] != .boolean(profile >= 5)
      }
    },
  ]
}
