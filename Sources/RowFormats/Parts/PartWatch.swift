/// Sees the bytes of a part while they are read, so that they need not be read once more to be checked.
public struct PartWatch {
  let see: (UnsafeRawBufferPointer) -> Void
  let end: () throws -> Void

  /// Makes a watch for one reading of a part.
  public typealias Start = () -> PartWatch

  /// Creates a watch.
  ///
  /// - Parameters:
  ///   - see: Gets the next bytes.
  ///   - end: Called when all bytes were seen; throws if they are not those of the part.
  public init(see: @escaping (UnsafeRawBufferPointer) -> Void, end: @escaping () throws -> Void) {
    self.see = see
    self.end = end
  }
}
