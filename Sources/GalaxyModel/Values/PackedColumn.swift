/// An array of numbers in which each element takes only as many bytes as the widest one needs.
///
/// Integers take one, two, or four bytes; fractions also, if all are multiples of 0.01, otherwise
/// eight.
///
/// A value that does not fit widens the column; nothing makes it narrower again.
@frozen
public struct PackedColumn<Value: PackableValue>: Sendable {
  @usableFromInline var bytes: [UInt8] = []
  /// Base-2 logarithm of the size of an element in bytes.
  @usableFromInline var shift = 0

  /// Creates an empty column.
  @inlinable public init() {}

  /// The values as an array.
  ///
  /// - Complexity: O(values).
  @inlinable public var unpacked: [Value] {
    // One loop per width, so that the width is constant in each.
    bytes.withUnsafeBytes { bytes in
      switch shift {
      case 0:
        (0..<count).map {
          Value(packedCode: Int32(bytes.load(fromByteOffset: $0 << 0, as: Int8.self)))
        }
      case 1:
        (0..<count).map {
          Value(packedCode: Int32(bytes.load(fromByteOffset: $0 << 1, as: Int16.self)))
        }
      case 2:
        (0..<count).map { Value(packedCode: bytes.load(fromByteOffset: $0 << 2, as: Int32.self)) }
      default:
        (0..<count).map { Value(packedBits: bytes.load(fromByteOffset: $0 << 3, as: UInt64.self)) }
      }
    }
  }

  // Stores a value at an existing index; the column must be wide enough.
  @inlinable
  mutating func put(_ value: Value, at index: Int) {
    let (shift, code) = (shift, value.packedCode ?? 0)
    bytes.withUnsafeMutableBytes { bytes in
      let place = index << shift
      precondition(index >= 0 && place < bytes.count, "the column is shorter")
      switch shift {
      case 0:
        bytes.storeBytes(of: Int8(truncatingIfNeeded: code), toByteOffset: place, as: Int8.self)
      case 1:
        bytes.storeBytes(of: Int16(truncatingIfNeeded: code), toByteOffset: place, as: Int16.self)
      case 2: bytes.storeBytes(of: code, toByteOffset: place, as: Int32.self)
      default: bytes.storeBytes(of: value.packedBits, toByteOffset: place, as: UInt64.self)
      }
    }
  }

  /// Widens the column to fit a value, in O(values) time if it does not fit.
  @inlinable
  mutating func widen(for value: Value) {
    let needed = Self.shift(of: value)
    if needed > shift { widen(to: needed) }
  }

  @inlinable
  mutating func widen(to needed: Int) {
    var wide = PackedColumn()
    wide.shift = needed
    wide.bytes = [UInt8](repeating: 0, count: count << needed)
    for index in indices { wide.put(self[index], at: index) }
    self = wide
  }

  /// Returns the smallest shift that fits a value.
  @inlinable
  static func shift(of value: Value) -> Int {
    guard let code = value.packedCode else { return 3 }
    if Int32(Int8(truncatingIfNeeded: code)) == code { return 0 }
    return Int32(Int16(truncatingIfNeeded: code)) == code ? 1 : 2
  }
}

/// A number that a ``PackedColumn`` can store.
public protocol PackableValue: Equatable, Sendable {
  /// An integer that represents the value exactly, or nil if there is none.
  var packedCode: Int32? { get }
  /// The bits of the value, for a value that no integer represents.
  var packedBits: UInt64 { get }
  /// Creates a value from its integer code.
  init(packedCode: Int32)
  /// Creates a value from its bits.
  init(packedBits: UInt64)
}

extension PackedColumn: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// Creates a column of equal values, as narrow as possible.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - count: The number of elements.
  /// - Complexity: O(count).
  @inlinable
  public init(repeating value: Value, count: Int) {
    shift = Self.shift(of: value)
    bytes = [UInt8](repeating: 0, count: count << shift)
    for index in 0..<count { put(value, at: index) }
  }

  /// Creates a column from an array, as narrow as possible.
  ///
  /// - Parameter values: The values.
  /// - Complexity: O(values).
  @inlinable
  public init(_ values: [Value]) {
    for value in values { shift = Swift.max(shift, Self.shift(of: value)) }
    bytes = [UInt8](repeating: 0, count: values.count << shift)
    for (index, value) in values.enumerated() { put(value, at: index) }
  }

  /// The index of the first value, which is 0.
  @inlinable public var startIndex: Int { 0 }
  /// The number of values.
  @inlinable public var endIndex: Int { bytes.count >> shift }

  /// The value at an index.
  ///
  /// - Complexity: O(1); O(values) if setting a value widens the column.
  @inlinable
  public subscript(index: Int) -> Value {
    get {
      bytes.withUnsafeBytes { bytes in
        let place = index << shift
        precondition(index >= 0 && place < bytes.count, "the column is shorter")
        switch shift {
        case 0: return Value(packedCode: Int32(bytes.load(fromByteOffset: place, as: Int8.self)))
        case 1: return Value(packedCode: Int32(bytes.load(fromByteOffset: place, as: Int16.self)))
        case 2: return Value(packedCode: bytes.load(fromByteOffset: place, as: Int32.self))
        default: return Value(packedBits: bytes.load(fromByteOffset: place, as: UInt64.self))
        }
      }
    }
    set {
      widen(for: newValue)
      put(newValue, at: index)
    }
  }

  /// Appends a value.
  ///
  /// - Parameter value: The value.
  /// - Complexity: O(1) amortized; O(values) if the value widens the column.
  @inlinable
  public mutating func append(_ value: Value) {
    widen(for: value)
    bytes.append(contentsOf: repeatElement(0, count: 1 << shift))
    put(value, at: count - 1)
  }

  /// Reserves memory for a number of values of the current width.
  ///
  /// - Parameter capacity: The number of values.
  @inlinable
  public mutating func reserveCapacity(_ capacity: Int) {
    bytes.reserveCapacity(capacity << shift)
  }

  /// Replaces a range of values.
  ///
  /// - Parameters:
  ///   - range: The indexes to replace.
  ///   - values: The replacement.
  /// - Complexity: O(values).
  public mutating func replaceSubrange(
    _ range: Range<Int>, with values: some Collection<Value>
  ) {
    var all = unpacked
    all.replaceSubrange(range, with: values)
    self = PackedColumn(all)
  }

  /// Returns the value at an index, or nil if the index is out of bounds.
  ///
  /// - Complexity: O(1).
  package func value(at index: Int) -> Value? { indices.contains(index) ? self[index] : nil }
}

extension PackedColumn: ExpressibleByArrayLiteral {
  /// Creates a column from an array literal, as narrow as possible.
  ///
  /// - Parameter values: The values.
  public init(arrayLiteral values: Value...) { self.init(values) }
}

extension PackedColumn: Equatable {
  /// Returns whether two columns have the same values, whatever their widths.
  ///
  /// - Parameters:
  ///   - left: A column.
  ///   - right: Another column.
  /// - Returns: True if the values are equal.
  /// - Complexity: O(values); O(1) for columns of integers of which one is a copy of the other.
  public static func == (left: PackedColumn, right: PackedColumn) -> Bool {
    // Integers of the same width are equal if their bytes are; bits of fractions need not be.
    if left.shift == right.shift, left.shift < 3 { return left.bytes == right.bytes }
    return left.elementsEqual(right)
  }
}

extension Int32: PackableValue {
  /// The value itself.
  @inlinable public var packedCode: Int32? { self }
  /// The value, sign-extended.
  @inlinable public var packedBits: UInt64 { UInt64(bitPattern: Int64(self)) }
  /// Creates a value from its code, which is the value itself.
  @inlinable public init(packedCode: Int32) { self = packedCode }
  /// Creates a value from its low 32 bits.
  @inlinable public init(packedBits: UInt64) { self = Int32(truncatingIfNeeded: packedBits) }
}

// The maximum, often a sentinel for "unknown", has the code -1 and is as short as small values.
extension UInt32: PackableValue {
  /// The value as a signed integer with the same bits.
  @inlinable public var packedCode: Int32? { Int32(bitPattern: self) }
  /// The value, zero-extended.
  @inlinable public var packedBits: UInt64 { UInt64(self) }
  /// Creates a value with the bits of its code.
  @inlinable public init(packedCode: Int32) { self = UInt32(bitPattern: packedCode) }
  /// Creates a value from its low 32 bits.
  @inlinable public init(packedBits: UInt64) { self = UInt32(truncatingIfNeeded: packedBits) }
}

extension Double: PackableValue {
  /// The number of hundredths, if the value is the number nearest to some multiple of 0.01.
  @inlinable
  public var packedCode: Int32? {
    let hundredths = (self * 100).rounded()
    guard hundredths.magnitude < 1e9 else { return nil }
    let code = Int32(hundredths)
    return Double(packedCode: code).bitPattern == bitPattern ? code : nil
  }
  /// The bit pattern of the value.
  @inlinable public var packedBits: UInt64 { bitPattern }
  /// Creates a value from a number of hundredths.
  @inlinable public init(packedCode: Int32) { self = Double(packedCode) / 100 }
  /// Creates a value from its bit pattern.
  @inlinable public init(packedBits: UInt64) { self.init(bitPattern: packedBits) }
}
