import Platform

/// A buffered sink of bytes, in front of a file descriptor or in memory.
///
/// Appending never throws and never stops: the first failing write is remembered, later bytes are
/// dropped, and ``throwIfFailed()`` or ``finish()`` report it. Long loops call the former now and
/// then, so that they end when the disk is full or the reader has closed it. **Without ``finish()`` the
/// bytes still in the buffer are lost.**
///
/// The writer does not own the descriptor: the code that opened it closes it.
public struct ByteWriter: ~Copyable {
  /// The size of the buffer in front of a descriptor, in bytes.
  public static let defaultCapacity = 1 << 20

  /// Sees the bytes in order, block by block, as they leave the buffer; for running digests.
  public typealias Observer = (UnsafeRawBufferPointer) -> Void

  /// Takes the bytes block by block, and returns 0, or the number of an error after which it takes
  /// nothing more.
  public typealias Receiver = (UnsafeRawBufferPointer) -> Int32

  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  @usableFromInline var used = 0
  @usableFromInline var capacity: Int

  private let descriptor: Int32?
  private let path: String
  private let observer: Observer?
  /// Takes the bytes in place of a descriptor.
  private let receiver: Receiver?
  private var left: Int = 0
  /// Takes full buffers on another thread, which has this one meanwhile: it digests them while this
  /// thread writes them, or writes them if there is no digest.
  private let background: BackgroundOutput?
  private var spare: UnsafeMutablePointer<UInt8>?

  /// The most bytes that it takes; more of them are a failure with the code `EFBIG`.
  public var limit = Int.max
  /// Whether there were more bytes than ``limit``.
  public private(set) var isOverLimit = false

  /// The first failure, after which nothing is written any more.
  public private(set) var failure: IOFailure?

  /// A writer to an open descriptor.
  ///
  /// - Parameters:
  ///   - descriptor: Open for writing; stays open.
  ///   - path: Its name in failures.
  ///   - capacity: Buffer size in bytes, raised to 4096.
  ///   - isParallel: Whether a thread of its own digests what was appended before, or writes it if
  ///     nothing is digested.
  ///   - observer: Sees all bytes in order, for a running digest.
  public init(
    descriptor: Int32, path: String, capacity: Int = defaultCapacity, isParallel: Bool = false,
    observer: Observer? = nil
  ) {
    self.descriptor = descriptor
    self.path = path
    self.observer = observer
    receiver = nil
    self.capacity = max(capacity, 4096)
    start = .allocate(capacity: self.capacity)
    background =
      isParallel
      ? BackgroundOutput { bytes in
        guard let observer else { return Descriptor.writeAll(bytes, to: descriptor) }
        observer(bytes)
        return 0
      } : nil
    if background != nil { spare = .allocate(capacity: self.capacity) }
  }

  /// A writer whose bytes a function takes.
  ///
  /// - Parameters:
  ///   - path: What failures call the output.
  ///   - capacity: Buffer size in bytes, raised to 4096.
  ///   - observer: Sees all bytes in order, for a running digest.
  ///   - receiver: Takes the bytes.
  public init(
    path: String, capacity: Int = defaultCapacity, observer: Observer? = nil,
    receiver: @escaping Receiver
  ) {
    descriptor = -1
    self.path = path
    self.observer = observer
    self.receiver = receiver
    background = nil
    self.capacity = max(capacity, 4096)
    start = .allocate(capacity: self.capacity)
  }

  /// A writer into memory, whose buffer grows; ``takeBytes()`` hands out what was written.
  public init(memoryCapacity: Int = 4096) {
    descriptor = nil
    path = "memory"
    observer = nil
    receiver = nil
    background = nil
    capacity = max(memoryCapacity, 64)
    start = .allocate(capacity: capacity)
  }

  deinit {
    background?.end()
    start.deallocate()
    spare?.deallocate()
  }

  /// The number of bytes appended so far.
  public var byteCount: Int { left + used }

  /// Whether the bytes stay in memory.
  var isInMemory: Bool { descriptor == nil }

  /// Throws the first failure, if there was one.
  public func throwIfFailed() throws(IOFailure) {
    if let failure { throw failure }
  }

  /// Writes out what the buffer holds.
  ///
  /// In memory there is nothing to do.
  public mutating func flush() throws(IOFailure) {
    if descriptor != nil { drain() }
    if let background { note(background.wait()) }
    try throwIfFailed()
  }

  /// Writes out the rest and reports the first failure of all writes.
  public mutating func finish() throws(IOFailure) {
    try flush()
  }

  /// What was written into memory, after which the writer is empty.
  ///
  /// - Complexity: O(bytes).
  public mutating func takeBytes() -> [UInt8] {
    let bytes = Array(UnsafeBufferPointer(start: start, count: used))
    used = 0
    return bytes
  }

  /// Hands the bytes written into memory to `body`, after which the writer is empty but keeps its
  /// room.
  package mutating func emptyMemory<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    let count = used
    used = 0
    try body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Shows the bytes written into memory.
  package func withMemory(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    try body(UnsafeRawBufferPointer(start: start, count: used))
  }

  /// Appends the bytes written into the memory of another writer.
  ///
  /// - Parameter other: A writer in memory.
  public mutating func append(contentsOf other: borrowing ByteWriter) {
    precondition(other.isInMemory, "bytes that have left cannot be appended")
    append(run: UnsafeRawBufferPointer(start: other.start, count: other.used))
  }

  /// Appends what `body` does to a writer in memory, and returns the number of bytes and whether there is
  /// a backslash in it.
  package mutating func appendInMemory(
    _ body: (inout ByteWriter) -> Void
  ) -> (count: Int, holdsBackslash: Bool) {
    precondition(descriptor == nil, "bytes that have left cannot be looked at")
    let mark = used
    body(&self)
    let bytes = UnsafeBufferPointer(start: start + mark, count: used - mark)
    return (bytes.count, bytes.contains(UInt8(ascii: "\\")))
  }

  /// Removes the last bytes of a writer in memory.
  package mutating func takeBack(_ count: Int) -> [UInt8] {
    precondition(descriptor == nil && count <= used, "only what is there can be taken back")
    used -= count
    return Array(UnsafeBufferPointer(start: start + used, count: count))
  }

  /// Makes room for `count` more bytes, at most 4096.
  @inlinable @inline(__always)
  mutating func reserve(_ count: Int) {
    if capacity &- used < count { makeRoom(count) }
  }

  @usableFromInline @inline(never)
  mutating func makeRoom(_ count: Int) {
    if descriptor == nil {
      grow(by: count)
    } else {
      drain()
    }
  }

  /// Appends a run of bytes of any length.
  @inlinable
  package mutating func append(run bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    if capacity &- used < bytes.count, !makeRoom(forRun: bytes) { return }
    UnsafeMutableRawPointer(start + used).copyMemory(from: source, byteCount: bytes.count)
    used += bytes.count
  }

  /// Appends a run of bytes, mostly a short one, of which at least eight can be read.
  ///
  /// Short ones are one word, which costs less than a call: there is one before every cell of a row.
  @inlinable @inline(__always)
  package mutating func append(padded bytes: UnsafeRawPointer, count: Int) {
    guard count <= 8 else { return append(run: UnsafeRawBufferPointer(start: bytes, count: count)) }
    reserve(8)
    UnsafeMutableRawPointer(start + used).storeBytes(
      of: bytes.loadUnaligned(as: UInt64.self), as: UInt64.self)
    used &+= count
  }

  /// Makes room for a run of bytes, or writes one that does not fit the buffer past it.
  ///
  /// - Returns: Whether the run is still to be appended.
  @usableFromInline @inline(never)
  mutating func makeRoom(forRun bytes: UnsafeRawBufferPointer) -> Bool {
    guard descriptor != nil else {
      grow(by: bytes.count)
      return true
    }
    drain()
    guard bytes.count >= capacity else { return true }
    emit(bytes)
    return false
  }

  /// Appends bytes that `body` writes in place.
  ///
  /// - Parameters:
  ///   - most: The most bytes that there may be, at least one.
  ///   - body: Writes bytes at the beginning of the room that it gets, and returns their number.
  /// - Returns: The number of bytes.
  /// - Throws: What `body` throws.
  package mutating func append<Failure: Error>(
    atMost most: Int, _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    reserve(1)
    let room = min(most, capacity - used)
    let count = try body(UnsafeMutableRawBufferPointer(start: start + used, count: room))
    precondition((0...room).contains(count), "there is no room for more")
    used += count
    return count
  }

  private mutating func grow(by count: Int) {
    let larger = max(capacity * 2, used + count)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: start, count: used)
    start.deallocate()
    start = moved
    capacity = larger
  }

  private mutating func drain() {
    guard used > 0 else { return }
    let count = used
    used = 0
    if let background, let free = spare {
      left += count
      guard failure == nil, fitsLimit() else { return }
      // Once the block is taken, the one before it is free again.
      let block = UnsafeRawBufferPointer(start: start, count: count)
      note(background.write(block))
      if observer != nil, failure == nil, let descriptor {
        note(Descriptor.writeAll(block, to: descriptor))
      }
      spare = start
      start = free
    } else {
      emit(UnsafeRawBufferPointer(start: start, count: count))
    }
  }

  private mutating func fitsLimit() -> Bool {
    if left <= limit { return true }
    isOverLimit = true
    failure = IOFailure(path: path, operation: .write, code: EFBIG)
    return false
  }

  private mutating func note(_ code: Int32) {
    guard code != 0, failure == nil else { return }
    failure = IOFailure(path: path, operation: .write, code: code)
  }

  private mutating func emit(_ bytes: UnsafeRawBufferPointer) {
    left += bytes.count
    if let background { note(background.wait()) }
    guard failure == nil, let descriptor, fitsLimit() else { return }
    observer?(bytes)
    note(receiver.map { $0(bytes) } ?? Descriptor.writeAll(bytes, to: descriptor))
  }
}
