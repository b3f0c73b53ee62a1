public import GalaxyModel

/// Receives rows that several threads deliver at the same time, in portions of one region each.
public protocol PortionedSink: RowSink {
  /// The rows of one region.
  associatedtype Portion: RegionPortion, SendableMetatype

  /// Begins portions, on any thread.
  var portions: @Sendable (_ region: Region, _ index: Int) throws -> Portion { get }

  /// Takes a portion in; portions come in the order of their regions.
  ///
  /// - Parameter portion: A complete portion.
  /// - Throws: An error if the rows cannot be processed.
  mutating func take(_ portion: Portion) throws
}

/// Receives the rows of one region, on one thread.
public protocol RegionPortion: RowSink {
  /// Ends the portion.
  ///
  /// - Parameters:
  ///   - region: The region with its contents.
  ///   - index: Its index in the galaxy.
  /// - Throws: An error if what depends on the region cannot be made.
  mutating func end(_ region: Region, _ index: Int) throws
}
