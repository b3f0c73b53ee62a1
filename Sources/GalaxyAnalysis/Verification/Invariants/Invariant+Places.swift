import GalaxyModel
import GraphKit

extension Invariant {
  /// Rules about special locations and fedspace.
  static let places: [Invariant] = [
    Invariant("INV-53", "Each special location is there once, in its band", region: locations),
    Invariant("INV-54", "Fedspace is 1…f; it and special locations are explored", region: fedspace),
  ]

  private static func locations(_ region: RegionContext, _ log: inout ViolationLog) {
    guard region.count > 0 else { return }
    let listed = region.region.specialLocations
    for location in SpecialLocation.allCases {
      let nodes = listed.filter { $0.location == location }.map(\.node)
      guard nodes.count == 1, nodes[0] >= 0, nodes[0] < region.count else {
        log.add(
          region.name, "\(location.rawValue) occurs \(counted(nodes.count, "time")), not once")
        continue
      }
      let number = region.number(nodes[0])
      let isInPlace: Bool
      switch location {
      case .terra: isInPlace = number == 1
      case .stardock: isInPlace = number == 10
      case .rylan, .alphaCentauri, .fringeHomeworld:
        let (hundredfold, overflow) = number.multipliedReportingOverflow(by: 100)
        isInPlace =
          location.band.map { band in
            !overflow && band.lowerPercent * region.count <= hundredfold
              && hundredfold <= band.upperPercent * region.count
          } ?? true
      }
      if !isInPlace {
        log.add(
          region.name, "\(location.rawValue) is out of place, \(rule(for: location))",
          witnesses: [String(number)])
      }
      if region.components.componentOf[nodes[0]] != region.mainComponent {
        log.add(
          region.name,
          "\(location.rawValue) is outside of the capital's strongly connected "
            + "component", witnesses: [String(number)])
      }
    }
  }

  private static func rule(for location: SpecialLocation) -> String {
    guard let band = location.band else {
      return "must be sector \(location == .terra ? 1 : 10)"
    }
    return "must be at \(band.lowerPercent)…\(band.upperPercent) % of the sectors"
  }

  private static func fedspace(_ region: RegionContext, _ log: inout ViolationLog) {
    let flags = region.flags
    guard !flags.isEmpty else { return }
    let members = flags.indices.filter { flags[$0].contains(.fedspace) }
    let size = members.count
    if let recorded = region.thresholds.fedspace {
      if size != recorded {
        log.add(region.name, "\(counted(size, "sector")) of fedspace, must be \(recorded)")
      }
    } else if !(2...20).contains(size) {
      log.add(region.name, "\(counted(size, "sector")) of fedspace, must be 2…20")
    }
    var astray = Witnesses()
    for node in members where !(1...max(1, size)).contains(region.number(node)) {
      astray.add(region.label(node))
    }
    log.add(region.name, astray) { "\(counted($0, "fedspace sector")) beyond number \(size)" }

    let special = Set(region.region.specialLocations.map(\.node))
    var wrong = Witnesses()
    for node in flags.indices {
      let isKnown = flags[node].contains(.fedspace) || special.contains(node)
      if flags[node].contains(.discovered) != isKnown { wrong.add(region.label(node)) }
    }
    log.add(region.name, wrong) {
      "\(counted($0, "sector")) explored without being fedspace or a special location, or the "
        + "reverse"
    }
  }
}
