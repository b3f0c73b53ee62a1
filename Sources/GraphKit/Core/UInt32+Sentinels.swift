extension UInt32 {
  /// Stands for "no node" in per-node arrays whose values are node numbers.
  @inlinable
  public static var noNode: UInt32 { .max }

  /// Stands for "cannot be reached" in per-node arrays of distances.
  @inlinable
  public static var unreached: UInt32 { .max }
}
