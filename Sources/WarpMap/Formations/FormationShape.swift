public import GalaxyModel

/// A formation as a set of sectors, before anything about it is measured.
public struct FormationShape: Sendable, Equatable {
  /// The type of formation.
  public var type: FormationType
  /// The node of the anchor; either mouth of a tunnel.
  public var anchor: Int
  /// The nodes of the interior, in any order.
  public var interior: [Int]
  /// The nodes of the gateways of a gold bubble, the anchor first.
  public var gateways: [Int]

  /// Creates a formation of nodes of one region.
  ///
  /// - Parameters:
  ///   - type: The type of formation.
  ///   - anchor: The node of the anchor.
  ///   - interior: The nodes of the interior, in any order.
  ///   - gateways: The nodes of the gateways, if there are several.
  public init(type: FormationType, anchor: Int, interior: [Int], gateways: [Int] = []) {
    self.type = type
    self.anchor = anchor
    self.interior = interior
    self.gateways = gateways
  }
}
