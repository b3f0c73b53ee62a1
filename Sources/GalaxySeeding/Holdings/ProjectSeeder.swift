import Determinism
import GalaxyModel

/// Seeds orders of hulls at TradeDocks: early, advanced and finished ones, each in a slip of its
/// own.
struct ProjectSeeder {
  let context: PopulationContext

  /// Places orders in slips, and grants their clients the required standing.
  func projects(_ pilots: inout [Pilot], worlds: inout [RegionWorld]) -> [ShipConstructionProject] {
    // Slips of all docks by host and index, standard ones first.
    var slips: [(host: Int, slip: Int)] = []
    for kind in [ConstructionSlip.Kind.construction, .specialized] {
      for host in worlds.indices {
        for slip in worlds[host].slips.indices where worlds[host].slips[slip].kind == kind {
          slips.append((host, slip))
        }
      }
    }
    let count = context.counts.projects(slips: slips.count)
    var rows: [ShipConstructionProject] = []
    for number in 0..<count {
      let (host, slip) = slips[number]
      let clients = pilots.indices.filter { pilots[$0].home == host }
      guard !clients.isEmpty,
        let dock = worlds[host].tradeDocks.first(where: {
          $0.id == worlds[host].slips[slip].tradeDockID
        })
      else { continue }
      let client = clients[(number * 7 + 3) % clients.count]
      let faction = dock.controllingFaction ?? .terranFederation
      pilots[client].favors.append(Favor(faction: faction, atLeast: 200))
      let isSpecialized = worlds[host].slips[slip].kind == .specialized
      if isSpecialized {
        pilots[client].favors.append(Favor(faction: .novaScientificInstitute, atLeast: 500))
      }
      let row = project(
        number, client: pilots[client], station: dock.stationID,
        order: isSpecialized
          ? ShipyardCatalog.jumper
          : ShipyardCatalog.standard[number % ShipyardCatalog.standard.count])
      worlds[host].slips[slip].status = .occupied
      worlds[host].slips[slip].reservationID = row.id
      worlds[host].slips[slip].occupiedSince = row.createdAt
      rows.append(row)
    }
    return rows
  }

  private func project(
    _ number: Int, client: Pilot, station: Identifier, order: ShipyardCatalog.Order
  ) -> ShipConstructionProject {
    let stage = number % 3
    // Hours since the start: half of the first phase, half of the third, or more than all. Phases
    // take 20, 30, 30 and 20 percent of the days.
    let hours = order.days * 24
    let since = [hours / 10, hours * 65 / 100, hours + 12][stage]
    let begun = context.epoch.adding(seconds: -since * 3600)
    let key = "\(client.ordinal)/\(number + 1)"
    var stream = context.stream(.constructionReservations, key)
    var row = ShipConstructionProject(
      id: context.id("construction_reservations", key), stationID: station,
      playerID: client.player.id, shipType: order.type.rawValue, totalCost: order.cost,
      createdAt: begun.adding(seconds: -6 * 3600), updatedAt: begun)
    row.usesSpecializedSlip = order.type == .warpJumper
    row.state = [.frameAssembly, .outfitting, .complete][stage]
    row.shipName = PeopleNames.ship(&stream)
    let paid = [35, 60, 100][stage]
    row.depositPaid = order.cost * ShipyardCatalog.payments.deposit / 100
    row.creditsPaid = order.cost * paid / 100
    row.milestones = .object([
      "deposit": .boolean(true), "keel_laid": .boolean(true), "hull_complete": .boolean(stage > 0),
      "final": .boolean(stage == 2),
    ])
    let required = ShipyardCatalog.materials.map { ($0.good, order.cost / 1000 * $0.units) }
    // A quarter of each material is delivered before the first phase, and some more since.
    let share = stage == 0 ? stream.int(in: 30...60) : 100
    row.resourcesRequired = .object(required.map { FieldValue.Member($0.0, .int($0.1)) })
    row.resourcesDelivered = .object(
      required.map { FieldValue.Member($0.0, .int(($0.1 * share + 99) / 100)) })
    switch stage {
    case 0: row.phaseDeadline = begun.adding(seconds: hours * 20 / 100 * 3600 + 3600)
    case 1: row.phaseDeadline = begun.adding(seconds: hours * 80 / 100 * 3600 + 3600)
    default:
      row.claimExpiresAt = begun.adding(seconds: (hours + 7 * 24) * 3600)
      row.rentPaidUntil = context.epoch.adding(days: 1)
      row.updatedAt = begun.adding(seconds: hours * 3600)
    }
    return row
  }
}
