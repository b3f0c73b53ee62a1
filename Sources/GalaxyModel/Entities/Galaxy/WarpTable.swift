/// Boolean properties of a warp link.
public struct WarpFlags: OptionSet, Sendable {
  /// The flags as bits.
  public let rawValue: UInt8
  /// Creates a set of flags from bits.
  ///
  /// - Parameter rawValue: The bits.
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The link leads both ways.
  public static let twoWay = WarpFlags(rawValue: 1)
  /// A one-way link that looks two-way until it is scanned.
  public static let latent = WarpFlags(rawValue: 2)
  /// Made one-way by a formation and therefore excluded from the one-way share.
  public static let formation = WarpFlags(rawValue: 4)
}

/// The warp links of one region as parallel arrays, one element per row of `sector_warps`.
///
/// Generated tables are ordered by source, then destination node; a two-way link is listed once,
/// from its lower node. Tables read from a file keep the rows of the file, including duplicates and
/// loops, so that invariants can report them.
public struct WarpTable: Sendable, Equatable {
  /// Node at which each link starts; the lower node of a two-way link.
  public var source = PackedColumn<UInt32>()
  /// Node at which each link ends.
  public var destination = PackedColumn<UInt32>()
  /// Flags of each link.
  public var flags: [WarpFlags] = []
  /// Turns that each link costs; empty if 1 for all.
  public var turnCost: [Int32] = []
  /// Stability of each link, 0…1; empty if equal to the warp stability of the source's cluster.
  public var stability: [Double] = []

  /// Creates a table without links.
  public init() {}

  /// Creates a table of links.
  ///
  /// - Parameters:
  ///   - source: Node at which each link starts.
  ///   - destination: Node at which each link ends.
  ///   - flags: Flags of each link.
  /// - Precondition: The arrays have the same length.
  public init(source: [UInt32], destination: [UInt32], flags: [WarpFlags]) {
    precondition(source.count == destination.count && source.count == flags.count)
    self.source = PackedColumn(source)
    self.destination = PackedColumn(destination)
    self.flags = flags
  }

  /// The number of links.
  public var count: Int { source.count }

  /// Returns whether a link leads both ways.
  ///
  /// - Parameter index: Index of the link.
  /// - Returns: True for a two-way link.
  @inlinable public func isTwoWay(_ index: Int) -> Bool { flags[index].contains(.twoWay) }
}
