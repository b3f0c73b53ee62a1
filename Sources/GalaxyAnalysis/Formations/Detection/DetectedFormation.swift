public import GalaxyModel

/// A formation that the detector found in the graph.
public struct DetectedFormation: Sendable, Equatable {
  /// Whether the map declares it.
  public enum Origin: String, Sendable {
    /// The map declares a formation with this type, anchor, and interior.
    case generated = "GENERATED"
    /// The shape exists, but the map does not declare it.
    case emergent = "EMERGENT"
  }

  /// The type of formation.
  public var type: FormationType
  /// Sector number.
  public var anchor: Int
  /// Sector numbers, ascending.
  public var interior: [Int]
  /// Whether the map declares it.
  public var origin: Origin
  /// Name of the declared formation; nil if it is emergent.
  public var name: String?
  /// The edges into a pocket from sectors other than its gateway, by sector numbers; nil for types
  /// that are not pockets.
  public var backEdges: [DirectedPair]?

  /// Creates a detected formation.
  public init(
    type: FormationType, anchor: Int, interior: [Int], origin: Origin, name: String? = nil,
    backEdges: [DirectedPair]? = nil
  ) {
    self.type = type
    self.anchor = anchor
    self.interior = interior
    self.origin = origin
    self.name = name
    self.backEdges = backEdges
  }
}

/// A directed edge between two sectors, by their numbers.
public struct DirectedPair: Sendable, Hashable, Comparable {
  /// The number of the sector that the edge leaves.
  public var source: Int
  /// The number of the sector that it enters.
  public var target: Int

  /// Creates an edge.
  public init(_ source: Int, _ target: Int) {
    self.source = source
    self.target = target
  }

  /// Whether `left` precedes `right` by source, then target.
  public static func < (left: DirectedPair, right: DirectedPair) -> Bool {
    (left.source, left.target) < (right.source, right.target)
  }
}

/// A declared formation that the detector did not find.
public struct MissingFormation: Sendable, Equatable {
  /// The declared type.
  public var type: FormationType
  /// Sector number; nil if there is no such sector.
  public var anchor: Int?
  /// Sector numbers as declared, ascending, without sectors that do not exist.
  public var interior: [Int]
  /// The declared name.
  public var name: String
  /// Ids of the clauses that it fails, ascending.
  public var failed: [String]

  /// Creates a missing formation.
  public init(
    type: FormationType, anchor: Int?, interior: [Int], name: String, failed: [String]
  ) {
    self.type = type
    self.anchor = anchor
    self.interior = interior
    self.name = name
    self.failed = failed
  }
}

/// A set of sectors that can be left only through two or three gateways.
public struct MultiGatewayPocket: Sendable, Equatable {
  /// Sector numbers, ascending.
  public var gateways: [Int]
  /// Sector numbers, ascending.
  public var interior: [Int]
  /// The edges into the interior from sectors other than the gateways.
  public var backEdges: [DirectedPair]

  /// Creates a pocket.
  public init(gateways: [Int], interior: [Int], backEdges: [DirectedPair]) {
    self.gateways = gateways
    self.interior = interior
    self.backEdges = backEdges
  }
}
