import GalaxyModel

extension Stage {
  /// Cuts the sector numbers into policing bands.
  static let zones = Stage(
    name: "zones", scope: .warps, establishes: ["INV-18", "INV-19", "INV-20"]
  ) { draft in
    let count = draft.plan.sectorCount
    if draft.plan.type == .centralNexus {
      draft.region.zones = [
        Zone(
          name: "The Expanse", type: .expanse, firstSector: 1, lastSector: count, policing: 3,
          danger: 6)
      ]
    } else {
      let inner = 33 * count / 100
      let middle = 67 * count / 100
      draft.region.zones = [
        Zone(
          name: "Federation Space", type: .federation, firstSector: 1, lastSector: inner,
          policing: 9, danger: 1),
        Zone(
          name: "Border Regions", type: .border, firstSector: inner + 1, lastSector: middle,
          policing: 5, danger: 4),
        Zone(
          name: "Frontier Space", type: .frontier, firstSector: middle + 1, lastSector: count,
          policing: 2, danger: 8),
      ]
    }
    draft.region.sectors.zone.reserveCapacity(count)
    for (index, zone) in draft.region.zones.enumerated() {
      let size = zone.lastSector - zone.firstSector + 1
      draft.region.sectors.zone.append(contentsOf: repeatElement(UInt32(index), count: size))
    }
  }
}
