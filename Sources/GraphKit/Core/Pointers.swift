// Kernels work on raw pointers to memory they own for the length of a call. In contrast to arrays
// these cost neither a uniqueness check per write nor a bounds check per read, and every index they
// see comes from rows that were checked when the graph was built.

extension UnsafePointer {
  @inline(__always)
  subscript(index: UInt32) -> Pointee {
    self[Int(truncatingIfNeeded: index)]
  }
}

extension UnsafeMutablePointer {
  @inline(__always)
  subscript(index: UInt32) -> Pointee {
    get { self[Int(truncatingIfNeeded: index)] }
    nonmutating set { self[Int(truncatingIfNeeded: index)] = newValue }
    nonmutating _modify { yield &self[Int(truncatingIfNeeded: index)] }
  }
}

extension UnsafeMutablePointer where Pointee: BitwiseCopyable {
  /// Uninitialized room for `count` elements, to be given back with `deallocate()`.
  static func scratch(_ count: Int) -> UnsafeMutablePointer<Pointee> {
    allocate(capacity: Swift.max(count, 1))
  }

  /// Room for `count` elements set to `value`, to be given back with `deallocate()`.
  static func scratch(_ count: Int, filledWith value: Pointee) -> UnsafeMutablePointer<Pointee> {
    let memory = scratch(count)
    memory.initialize(repeating: value, count: count)
    return memory
  }
}

extension Array where Element: BitwiseCopyable {
  /// An array of `count` elements, all of which `fill` writes through the pointer it is given.
  init(count: Int, filledBy fill: (UnsafeMutablePointer<Element>) -> Void) {
    self.init(unsafeUninitializedCapacity: count) { buffer, initializedCount in
      if count > 0, let base = buffer.baseAddress {
        fill(base)
        initializedCount = count
      }
    }
  }
}
