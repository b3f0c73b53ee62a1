extension UInt32 {
  /// Sentinel for "no node" in per-node arrays of node indices.
  @inlinable
  public static var noNode: UInt32 { .max }

  /// Sentinel for "unreachable" in per-node arrays of distances.
  @inlinable
  public static var unreached: UInt32 { .max }
}
