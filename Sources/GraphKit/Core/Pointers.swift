internal import CLanes

// Kernels work on raw pointers to memory that they own for the duration of a call. Unlike arrays,
// these cost neither a uniqueness check per write nor a bounds check per read, and every index
// comes from rows that were validated when the graph was built.

extension RowPointers {
  /// Has the processor fetch the row of a node, and the bounds of the row of another one.
  ///
  /// - Parameters:
  ///   - node: The node whose row is read soon.
  ///   - later: The node whose row is read after that.
  ///   - width: The unit of offsets, in targets.
  @inline(__always)
  func prefetch(row node: UInt32, bounds later: UInt32, width: Int = 1) {
    clanes_prefetch(targets + width &* Int(truncatingIfNeeded: offsets[node]))
    clanes_prefetch(offsets + Int(truncatingIfNeeded: later))
  }
}

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
  /// Allocates uninitialized memory for `count` elements; release it with `deallocate()`.
  static func scratch(_ count: Int) -> UnsafeMutablePointer<Pointee> {
    allocate(capacity: Swift.max(count, 1))
  }

  /// Allocates uninitialized memory for `count` elements that begins at a line of the cache; release it
  /// with `deallocate()`.
  ///
  /// A vector of eight lanes fills a line. If it lies in two of them, each access takes twice as long.
  static func lines(_ count: Int) -> UnsafeMutablePointer<Pointee> {
    UnsafeMutableRawPointer.allocate(
      byteCount: Swift.max(count, 1) * MemoryLayout<Pointee>.stride, alignment: 64
    ).bindMemory(to: Pointee.self, capacity: Swift.max(count, 1))
  }

  /// Allocates memory for `count` elements initialized to `value`; release it with `deallocate()`.
  static func scratch(_ count: Int, filledWith value: Pointee) -> UnsafeMutablePointer<Pointee> {
    let memory = scratch(count)
    memory.initialize(repeating: value, count: count)
    return memory
  }
}

extension Array where Element: BitwiseCopyable {
  /// Creates an array of `count` elements, all of which `fill` must initialize.
  init(count: Int, filledBy fill: (UnsafeMutablePointer<Element>) -> Void) {
    self.init(unsafeUninitializedCapacity: count) { buffer, initializedCount in
      if count > 0, let base = buffer.baseAddress {
        fill(base)
        initializedCount = count
      }
    }
  }
}
