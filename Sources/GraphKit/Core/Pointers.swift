internal import CLanes

// Kernels work on raw pointers to memory that they own for the duration of a call. Unlike arrays,
// these cost neither a uniqueness check per write nor a bounds check per read, and every index
// comes from rows that were validated when the graph was built.

extension RowPointers {
  /// Has the processor fetch what a search is about to read of a queue.
  ///
  /// In a large graph memory takes as long to come as a search needs for some ten nodes.
  ///
  /// - Parameters:
  ///   - queue: The nodes in their order.
  ///   - place: The next node to visit.
  ///   - end: The end of the nodes that are known; there is at least one.
  ///   - width: The unit of offsets, in targets.
  @inline(__always)
  func prefetch(
    _ queue: UnsafeMutablePointer<UInt32>, after place: Int, before end: Int, width: Int = 1
  ) {
    let last = end &- 1
    offsets.prefetch(queue[min(place &+ 24, last)])
    let start = Int(truncatingIfNeeded: offsets[queue[min(place &+ 12, last)]])
    clanes_prefetch(targets + width &* start)
  }
}

extension UnsafePointer {
  /// Has the processor fetch the memory of an element that is read soon.
  @inline(__always)
  func prefetch(_ index: UInt32) { clanes_prefetch(self + Int(truncatingIfNeeded: index)) }
}

extension UnsafeMutablePointer {
  /// Has the processor fetch the memory of an element that is read soon.
  @inline(__always)
  func prefetch(_ index: UInt32) { clanes_prefetch(self + Int(truncatingIfNeeded: index)) }
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
