import GalaxyAnalysis
import GalaxyModel

extension Invariant {
  /// Factions and their influence.
  static let factions: [Invariant] = [
    .rows("ENT-11", "There are nine factions with unique names and types") {
      context, log in
      let factions = context[Tables.factions]
      if factions.count != 9 { log.add("factions", "\(factions.count) rows instead of 9") }
      var names = Set<String>()
      log.rows(factions, "repeats name") { row in
        !(row.text(.name).map { names.insert($0).inserted } ?? false)
      }
      var types = Set<String>()
      log.rows(factions, "repeats faction_type") { row in
        !(row.text(.factionType).map { types.insert($0).inserted } ?? false)
      }
    },
    .rows("ENT-12", "Influence on a sector is in range and at most 100 in total") {
      context, log in
      let influence = context[Tables.sectorFactionInfluence]
      log.rows(influence, "influence outside 0…100") {
        !(0...100).contains($0.number(.influencePercentage) ?? -1)
      }
      let influences = context.children(Tables.sectorFactionInfluence, by: .sectorID)
      var crowded = Witnesses()
      for row in context[Tables.sectors] {
        let rows = influences[row.id(.id)]
        let sum = rows.reduce(0) { $0 + ($1.number(.influencePercentage) ?? 0) }
        if sum > 100 + 0.1 * Double(rows.count) + 1e-9 {
          log.add(row.table, row.index, to: &crowded)
        }
      }
      log.add("sectors", crowded) { "\(counted($0, "sector")) with more than 100 of influence" }
    },
    .rows("ENT-13", "Only the Federation has influence in fedspace") { context, log in
      guard context[Tables.sectorFactionInfluence].count > 0 else { return }
      let federation = context[Tables.factions].first {
        $0.label(.factionType) == FactionType.federation
      }
      let influences = context.children(Tables.sectorFactionInfluence, by: .sectorID)
      var wrong = Witnesses()
      for (index, region) in context.galaxy.regions.enumerated() {
        for node in 0..<region.sectorCount
        where context.isFedspace(.init(region: index, node: node)) {
          guard region.sectors.identifier.indices.contains(node) else { continue }
          let rows = influences[region.sectors.identifier[node]]
          let fits =
            rows.count == 1 && rows[0].number(.influencePercentage) == 100
            && rows[0].id(.factionID) == federation?.id(.id)
          if !fits { wrong.add(context.label(.init(region: index, node: node))) }
        }
      }
      log.add("sectors", wrong) {
        "\(counted($0, "fedspace sector")) shared, or without the Federation"
      }
    },
    .rows(
      "ENT-14", "A controlling faction has the required influence and lists the sector as territory"
    ) {
      context, log in
      let codes = FactionFacts.codes(context)
      var territory: [String: Set<Identifier>] = [:]
      for row in context[Tables.factions] {
        guard let code = codes.first(where: { $0.value == row.id(.id) })?.key else { continue }
        territory[code] = Set(row.list(.territorySectors).compactMap(\.identifierValue))
      }
      let influences = context.children(Tables.sectorFactionInfluence, by: .sectorID)
      log.rows(
        context[Tables.sectors],
        "controlling_faction lacks influence, or the sector is not in its territory"
      ) { row in
        guard let code = row.text(.controllingFaction) else { return false }
        guard let faction = codes[code], let sector = row.id(.id),
          territory[code]?.contains(sector) ?? false
        else { return true }
        let rows = influences[sector]
        let own = rows.first { $0.id(.factionID) == faction }?.number(.influencePercentage) ?? 0
        return own < 75
      }
    },
    .rows("ENT-15", "Faction codes and affiliations are those of the nine factions") {
      context, log in
      let codes = Set(FactionFacts.names.keys)
      func check<Row>(_ table: Table<Row>, _ column: Row.Column) {
        let name = table.schema.columns[column.rawValue].name
        log.rows(context[table], "\(name) is not the code of a faction") { row in
          row.text(column).map { !codes.contains($0) } ?? false
        }
      }
      check(Tables.sectors, .controllingFaction)
      check(Tables.clusters, .controllingFaction)
      check(Tables.npcCharacters, .factionCode)
      check(Tables.npcRosters, .factionCode)
      check(Tables.npcBarracks, .factionCode)
      check(Tables.outlawBases, .factionCode)
      check(Tables.tradeDocks, .controllingFaction)
      let names = Set(FactionFacts.names.values)
      log.rows(context[Tables.stations], "faction_affiliation is not the name of a faction") {
        row in
        row.text(.factionAffiliation).map { !names.contains($0) } ?? false
      }
    },
    .rows("ENT-16", "Factions have their home sectors where their rule requires") { context, log in
      let homes = ["Federation": 1, "Concord": 2251]
      log.rows(context[Tables.factions], "the home sector does not follow the faction's rule") {
        row in
        guard let place = context.place(row, .homeSectorID), let type = row.text(.factionType)
        else { return false }
        let region = context.galaxy.regions[place.region]
        let number = region.sectors.number(place.node)
        if let home = homes[type] { return number != home }
        switch type {
        case "Explorers": return region.specialLocation(at: place.node) != .rylan
        case "Outlaws": return region.specialLocation(at: place.node) != .fringeHomeworld
        case "Merchants": return !FactionFacts.isBusiestHub(place, context)
        case "Independents": return !context.isFrontierGround(place)
        default: return false
        }
      }
    },
  ]
}

/// Codes and display names of the factions.
enum FactionFacts {
  /// Display names by code.
  static let names = Dictionary(
    uniqueKeysWithValues: FactionCode.allCases.map { ($0.rawValue, $0.displayName) })

  /// Returns whether no other trade hub of the region's core is busier.
  ///
  /// True if there is none: the home of the Guild is a TradeDock then.
  static func isBusiestHub(_ place: RowsContext.Place, _ context: RowsContext) -> Bool {
    let scores = context.betweenness(place.region)
    let hubs = scores.indices.filter { node in
      let hub = RowsContext.Place(region: place.region, node: node)
      return context.clusterType(hub) == .tradeHub && context.isCore(hub)
    }
    guard let most = hubs.map({ scores[$0] }).max() else { return true }
    return hubs.contains(place.node) && scores[place.node] >= most * (1 - 1e-9)
  }

  /// Returns the row identifiers of the factions by code.
  static func codes(_ context: RowsContext) -> [String: Identifier] {
    var codes: [String: Identifier] = [:]
    for row in context[Tables.factions] {
      guard let name = row.text(.name), let id = row.id(.id),
        let code = names.first(where: { $0.value == name })?.key
      else { continue }
      codes[code] = id
    }
    return codes
  }
}
