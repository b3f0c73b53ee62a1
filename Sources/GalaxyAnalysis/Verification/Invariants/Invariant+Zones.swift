import GalaxyModel
import WarpMap

extension Invariant {
  /// Rules about zones.
  ///
  /// Universe files contain them only in an extension; without it there is nothing to judge.
  static let zones: [Invariant] = [
    Invariant("INV-18", "Zones cover 1…N once, ratings are within 0…10", ifCarried: hasZones) {
      region, log in
      let zones = region.region.zones
      let ranges = zones.map { NumberRange(first: $0.firstSector, last: $0.lastSector) }
      for problem in NumberRange.problems(ranges, covering: region.count) {
        log.add(region.name, "zones: \(problem)")
      }
      var overrated = Witnesses()
      for zone in zones
      where !(0...10).contains(zone.policing) || !(0...10).contains(zone.danger) {
        overrated.add(zone.name)
      }
      log.add(region.name, overrated) { "\(counted($0, "zone")) with a rating outside of 0…10" }
    },
    Invariant(
      "INV-19", "Zones have the bounds and ratings of the region's type", ifCarried: hasZones
    ) { region, log in
      guard let type = region.region.type else { return }
      let expected = Zone.defaults(of: type, sectorCount: region.count).map(ZoneRule.init)
      let actual = region.region.zones.map(ZoneRule.init)
      guard actual != expected else { return }
      var wrong = Witnesses()
      for rule in actual where !expected.contains(rule) { wrong.add(rule.description) }
      log.add(
        region.name, "zones must be " + expected.map(\.description).joined(separator: ", "),
        witnesses: wrong.listed)
    },
    Invariant(
      "INV-20", "Every sector is in the zone whose range holds its number", ifCarried: hasZones
    ) { region, log in
      let zones = region.region.zones
      var wrong = Witnesses()
      for (node, index) in region.zoneOf.enumerated() {
        let number = region.number(node)
        let fits =
          Int(index) < zones.count && zones[Int(index)].firstSector <= number
          && number <= zones[Int(index)].lastSector
        if !fits { wrong.add(region.label(node)) }
      }
      log.add(region.name, wrong) { "\(counted($0, "sector")) outside of the zone's range" }
    },
  ]

  private static let hasZones: @Sendable (Region) -> Bool = { !$0.zones.isEmpty }
}

/// What the type of a region determines about a zone.
private struct ZoneRule: Equatable, CustomStringConvertible {
  var type: ZoneType
  var first: Int
  var last: Int
  var policing: Int
  var danger: Int

  init(_ zone: Zone) {
    type = zone.type
    first = zone.firstSector
    last = zone.lastSector
    policing = zone.policing
    danger = zone.danger
  }

  var description: String {
    "\(type.rawValue) \(first)…\(last) policing \(policing) danger \(danger)"
  }
}
