public import GalaxyModel

/// Kinds of inputs that an invariant can be judged on.
public struct MapKinds: OptionSet, Sendable {
  /// The kinds as bits.
  public let rawValue: UInt8
  /// Creates a set from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The generator's own galaxies and their rows.
  public static let rows = MapKinds(rawValue: 1)
  /// Universe files.
  public static let universe = MapKinds(rawValue: 2)
  /// Edge lists and other plain graphs.
  public static let edgeList = MapKinds(rawValue: 4)

  /// All inputs with attributes of sectors.
  package static let maps: MapKinds = [.rows, .universe]
  /// All inputs.
  public static let all: MapKinds = [.rows, .universe, .edgeList]

  /// Returns the kind of a source.
  public init(_ source: MapSource) {
    switch source {
    case .rows: self = .rows
    case .universe: self = .universe
    case .edgeList: self = .edgeList
    }
  }
}
