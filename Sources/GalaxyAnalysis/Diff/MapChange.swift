public import GalaxyModel

/// A field that differs.
public struct FieldChange: Sendable, Equatable {
  /// The name of the field.
  public let key: String
  /// The value in the first map; null if it has none.
  public let a: FieldValue
  /// The value in the second map; null if it has none.
  public let b: FieldValue

  /// Creates a difference, nil if both values are the same; 1 and 1.0 are.
  init?(_ key: String, _ a: FieldValue, _ b: FieldValue) {
    guard a != b, a.numberValue == nil || a.numberValue != b.numberValue else { return nil }
    (self.key, self.a, self.b) = (key, a, b)
  }
}

/// The directions of a link.
public enum LinkDirection: String, Sendable {
  case twoWay = "two-way"
  case oneWay = "one-way"
  case latent

  /// Directions from the flags of a link.
  init(isTwoWay: Bool, isLatent: Bool) {
    self = isTwoWay ? .twoWay : isLatent ? .latent : .oneWay
  }
}

/// One difference between two maps.
public struct MapChange: Sendable, Equatable {
  /// What happened to the subject.
  public enum Kind: String, CaseIterable, Sendable {
    case added, removed, changed
    /// Only its name changed.
    case renamed
    /// Only its position or anchor changed.
    case moved

    /// The mark of a line of text.
    var mark: String {
      switch self {
      case .added: "+"
      case .removed: "-"
      case .changed, .renamed, .moved: "~"
      }
    }
  }

  /// What kind of thing differs.
  public enum Subject: String, CaseIterable, Sendable {
    case sector, warp, formation, cluster, tunnel, station, planet, zone

    /// The name of its section in documents.
    public var section: String { rawValue + "s" }

    /// The level that it belongs to.
    public var level: DiffLevel {
      switch self {
      case .sector: .sectors
      case .warp: .warps
      case .formation: .formations
      case .cluster, .zone: .clusters
      case .tunnel: .tunnels
      case .station, .planet: .contents
      }
    }
  }

  /// What happened.
  public var kind: Kind
  /// What it happened to.
  public let subject: Subject
  /// The index of the subject in the first map: a node, or a place in the list of formations,
  /// clusters, zones, tunnels, stations or planets; nil for warps and for what is only in the second.
  public var a: Int?
  /// The index in the second map.
  public var b: Int?
  /// Nodes of the first map that it concerns; two for a link, in the order of flight.
  public var nodesA: [Int] = []
  /// Nodes of the second map.
  public var nodesB: [Int] = []
  /// The directions of a link in the first map.
  public var directionA: LinkDirection?
  /// The directions of a link in the second map.
  public var directionB: LinkDirection?
  /// The fields that differ.
  public var fields: [FieldChange] = []

  /// Creates a difference.
  init(_ kind: Kind, _ subject: Subject, a: Int? = nil, b: Int? = nil) {
    (self.kind, self.subject, self.a, self.b) = (kind, subject, a, b)
  }

  /// Creates a difference of a subject that both maps have; nil if no field differs.
  ///
  /// - Parameters:
  ///   - subject: What differs.
  ///   - a: Its index in the first map.
  ///   - b: Its index in the second map.
  ///   - fields: What differs.
  ///   - places: The fields that say where it is.
  init?(
    _ subject: Subject, a: Int, b: Int, fields: [FieldChange], places: Set<String> = []
  ) {
    guard let first = fields.first else { return nil }
    self.init(.changed, subject, a: a, b: b)
    self.fields = fields
    if fields.count == 1 {
      if first.key == "name" { kind = .renamed }
      if places.contains(first.key) { kind = .moved }
    }
  }
}
