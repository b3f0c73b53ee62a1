import GalaxyModel
import WarpMap

extension Stage {
  /// Assigns the zones: bands of sector numbers.
  ///
  /// Example: of terran-space with seed 7, sectors 1 to 99 are FEDERATION, 100 to 201 BORDER, and
  /// the rest FRONTIER.
  static let zones = Stage(
    name: "zones", level: .places, makes: [.zones], establishes: ["INV-18", "INV-19", "INV-20"]
  ) { draft in
    let count = draft.plan.sectorCount
    draft.region.zones = Zone.defaults(of: draft.plan.type, sectorCount: count)
    draft.region.sectors.zone.reserveCapacity(count)
    for (index, zone) in draft.region.zones.enumerated() {
      let size = zone.lastSector - zone.firstSector + 1
      draft.region.sectors.zone.append(contentsOf: repeatElement(UInt32(index), count: size))
    }
  }
}
