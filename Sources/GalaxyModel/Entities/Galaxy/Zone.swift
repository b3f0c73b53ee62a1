/// A policing band: a contiguous range of sector numbers, independent of clusters.
public struct Zone: Sendable {
  /// Row identifier, `.none` when rows were not asked for.
  public var identifier: Identifier = .none
  public var name: String
  public var type: ZoneType
  /// First and last sector number, inclusive.
  public var firstSector: Int
  public var lastSector: Int
  /// 0…10.
  public var policing: Int
  /// 0…10.
  public var danger: Int

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
