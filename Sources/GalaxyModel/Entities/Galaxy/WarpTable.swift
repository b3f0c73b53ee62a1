/// What is true of one warp link, as a set of bits.
public struct WarpFlags: OptionSet, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The link can be flown both ways.
  public static let twoWay = WarpFlags(rawValue: 1)
  /// A one-way link that looks two-way until it is scanned.
  public static let latent = WarpFlags(rawValue: 2)
  /// Made one-way by a formation, so it does not count against the one-way share.
  public static let formation = WarpFlags(rawValue: 4)
}

/// The warp links of one region, one element per row of `sector_warps`, as parallel arrays.
///
/// Generated tables are in order of source node, then destination node; a two-way link stands once,
/// from its lower sector. Tables that were read from a file keep the file's rows, repeated ones and
/// loops included, so that the invariants can see them.
public struct WarpTable: Sendable, Equatable {
  /// Node that a one-way link leaves; the lower node of a two-way link.
  public var source = PackedColumn<UInt32>()
  public var destination = PackedColumn<UInt32>()
  public var flags: [WarpFlags] = []
  /// Turns a flight costs; empty means 1 everywhere.
  public var turnCost: [Int32] = []
  /// 0…1; empty means the warp stability of the source's cluster.
  public var stability: [Double] = []

  /// A table without links.
  public init() {}

  /// A table of given links. The three arrays have one length.
  public init(source: [UInt32], destination: [UInt32], flags: [WarpFlags]) {
    precondition(source.count == destination.count && source.count == flags.count)
    self.source = PackedColumn(source)
    self.destination = PackedColumn(destination)
    self.flags = flags
  }

  /// How many links there are.
  public var count: Int { source.count }

  /// Whether link `index` can be flown both ways.
  @inlinable public func isTwoWay(_ index: Int) -> Bool { flags[index].contains(.twoWay) }
}
