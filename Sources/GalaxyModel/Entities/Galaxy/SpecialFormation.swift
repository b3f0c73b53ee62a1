/// A named formation in the warp graph of a region, declared by the generator or a file.
///
/// A row of `special_formations`.
public struct SpecialFormation: Sendable {
  /// The row identifier, or `.none` if rows were not requested.
  public var identifier: Identifier = .none
  /// Number within the region, from 1.
  public var ordinal: Int
  /// Type of formation.
  public var type: FormationType
  /// Name, unique within the region.
  public var name: String
  /// Node of the anchor sector.
  public var anchor: Int
  /// Nodes of the interior sectors, in ascending order.
  public var interior: [Int]
  /// Further properties by type, with keys in ascending byte order and region-local sector numbers.
  public var properties: [FieldValue.Member]

  /// Creates a formation.
  public init(
    ordinal: Int, type: FormationType, name: String, anchor: Int, interior: [Int],
    properties: [FieldValue.Member] = []
  ) {
    self.ordinal = ordinal
    self.type = type
    self.name = name
    self.anchor = anchor
    self.interior = interior
    self.properties = properties
  }
}

extension SpecialFormation {
  /// Returns whether no tunnel may end in a sector, because it belongs to the formation.
  ///
  /// - Parameter node: The node of the sector.
  /// - Returns: True for interiors, and for anchors of terminal types.
  /// - Complexity: O(interior).
  package func isClosedToTunnels(_ node: Int) -> Bool {
    switch type.facts.kind {
    case .enclave, .loop, .passage: interior.contains(node)
    case .terminal: anchor == node
    case .island: anchor == node || interior.contains(node)
    case .door: false
    }
  }
}
