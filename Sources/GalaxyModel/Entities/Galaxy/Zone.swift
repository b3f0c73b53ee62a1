/// A policing band: a contiguous range of sector numbers, independent of clusters.
///
/// A row of `zones`.
public struct Zone: Sendable {
  /// The row identifier, or `.none` if rows were not requested.
  public var identifier: Identifier = .none
  /// Display name.
  public var name: String
  /// Type of zone.
  public var type: ZoneType
  /// First sector number of the range.
  public var firstSector: Int
  /// Last sector number of the range, inclusive.
  public var lastSector: Int
  /// Policing level, 0…10.
  public var policing: Int
  /// Danger rating, 0…10.
  public var danger: Int

  /// Creates a zone.
  public init(
    name: String, type: ZoneType, firstSector: Int, lastSector: Int, policing: Int, danger: Int
  ) {
    self.name = name
    self.type = type
    self.firstSector = firstSector
    self.lastSector = lastSector
    self.policing = policing
    self.danger = danger
  }
}
