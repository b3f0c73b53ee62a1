/// A named shape in the warp graph of one region: declared by the generator or by a file.
public struct SpecialFormation: Sendable {
  /// Row identifier, `.none` when rows were not asked for.
  public var identifier: Identifier = .none
  /// 1, 2, 3 … inside the region.
  public var ordinal: Int
  public var type: FormationType
  public var name: String
  /// Node of the anchor sector.
  public var anchor: Int
  /// Nodes of the interior sectors, ascending.
  public var interior: [Int]
  /// Further facts by type, keys in ascending byte order. Sectors are region-local numbers.
  public var properties: [FieldValue.Member]

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
