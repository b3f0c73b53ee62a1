/// A station that every generated region has, in a sector whose number is fixed.
public enum FixedStation: Sendable, CaseIterable {
  /// The station of the capital.
  case capital
  /// The first place of trade besides the capital.
  case commerce
  /// The SpaceDock near the capital.
  case starterDock
  /// The SpaceDock at the other end of the region.
  case frontierDock

  /// The stations that are SpaceDocks.
  public static let docks: [Self] = [.starterDock, .frontierDock]
  /// The stations besides that of the capital.
  public static let outposts: [Self] = [.commerce, .starterDock, .frontierDock]

  /// Returns the number of the sector of the station.
  ///
  /// - Parameter sectorCount: The number of sectors of the region.
  /// - Returns: The number, which a small region may not have.
  public func number(sectorCount: Int) -> Int {
    switch self {
    case .capital: 1
    case .commerce: 2
    case .starterDock: 10
    case .frontierDock: sectorCount - 5
    }
  }

  /// Returns the numbers of the sectors of all fixed stations.
  ///
  /// - Parameter sectorCount: The number of sectors of the region.
  /// - Returns: The numbers, some of which a small region may not have.
  public static func numbers(sectorCount: Int) -> [Int] {
    allCases.map { $0.number(sectorCount: sectorCount) }
  }
}

/// Why the type, the hazard, and the other traits of a sector are fixed.
public enum SectorProtection: Sendable, Equatable {
  /// The sector is the capital.
  case capital
  /// The sector is in fedspace.
  case fedspace
  /// The sector is that of a special location.
  case place(SpecialLocation)
}

extension Region {
  /// Returns why the traits of a sector are fixed, besides a fixed station.
  ///
  /// - Parameter node: The node of the sector.
  /// - Returns: The reason, or nil if they are not fixed.
  public func protection(of node: Int) -> SectorProtection? {
    let flags = sectors.flags.value(at: node) ?? []
    if node == root || flags.contains(.capital) { return .capital }
    if flags.contains(.fedspace) { return .fedspace }
    return specialLocation(at: node).map { .place($0) }
  }
}
