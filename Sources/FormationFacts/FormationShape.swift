public import GalaxyModel

/// A formation as a set of sectors, before anything about it is measured.
public struct FormationShape: Sendable, Equatable {
  public var type: FormationType
  /// Node of the anchor. That of a tunnel may be either mouth.
  public var anchor: Int
  /// Nodes in any order.
  public var interior: [Int]
  /// Nodes of the gateways of a gold bubble.
  public var gateways: [Int]

  /// A shape of nodes of one region.
  public init(type: FormationType, anchor: Int, interior: [Int], gateways: [Int] = []) {
    self.type = type
    self.anchor = anchor
    self.interior = interior
    self.gateways = gateways
  }
}
