import Determinism
import GalaxyModel

/// Seeds journeys of players between the two regions of their memberships.
struct TravelSeeder {
  let context: PopulationContext
  let hosts: [Host]
  let memberships: MembershipSeeder
  /// Hops from the capital of each host region to the tunnel that leaves it.
  let hopsToCrossing: [Int]

  init(
    context: PopulationContext, hosts: [Host], memberships: MembershipSeeder,
    outline: GalaxyOutline
  ) {
    self.context = context
    self.hosts = hosts
    self.memberships = memberships
    hopsToCrossing = hosts.map { host in
      let ends = outline.tunnels.flatMap { [$0.origin, $0.destination] }
      guard let end = ends.first(where: { $0.region == host.survey.regionIndex }) else { return 1 }
      return min(host.hops(from: host.capital)[end.node], host.region.sectorCount)
    }
  }

  /// Returns all journeys by day.
  ///
  /// Of eight, six are completed round trips, one is in transit, and one failed.
  func rows(pilots: [Pilot]) -> [InterRegionalTravel] {
    let travelers = pilots.filter(memberships.hasSecond)
    guard hosts.count > 1, !travelers.isEmpty else { return [] }
    let total = context.counts.travels
    return (0..<context.days.count).flatMap { day -> [InterRegionalTravel] in
      let range = context.days.range(day, of: total)
      return range.map { number in
        row(
          number, key: "\(day + 1)/\(number - range.lowerBound + 1)",
          time: context.days.moment(day, number - range.lowerBound, of: range.count),
          travelers: travelers)
      }
    }
  }

  private func row(
    _ number: Int, key: String, time: Timestamp, travelers: [Pilot]
  ) -> InterRegionalTravel {
    let stage = number % 8
    // Two consecutive journeys are a round trip.
    let pilot = travelers[number / 2 % travelers.count]
    let isReturn = stage < 6 && number % 2 == 1
    let from = isReturn ? 1 - pilot.home : pilot.home
    var stream = context.stream(.interRegionalTravels, key)
    let isOpen = stage == 6
    var row = InterRegionalTravel(
      id: context.id("inter_regional_travels", key), playerID: pilot.player.id,
      sourceRegionID: hosts[from].region.identifier,
      destinationRegionID: hosts[1 - from].region.identifier,
      travelMethod: stage == 5 ? .warpJumper : .platformGate,
      initiatedAt: isOpen ? context.epoch.adding(seconds: -stream.int(in: 300...1800)) : time)
    row.travelCost = 10 * (hopsToCrossing[from] + 1)
    row.status = isOpen ? .inTransit : stage == 7 ? .failed : .completed
    if !isOpen {
      row.completedAt = min(
        time.adding(seconds: stream.int(in: 600...3600)), context.epoch)
      row.assetsTransferred = stage == 7 ? .object([:]) : .object(["credits": 500])
    }
    return row
  }
}
