/// A column of figures that takes no more bytes for each of them than the widest needs: whole numbers
/// one, two or four, fractions as many if all are hundredths, and eight if not.
///
/// It reads like an array. Values that do not fit widen the column; nothing makes it narrower again.
@frozen
public struct PackedColumn<Value: PackableValue>: Sendable {
  @usableFromInline var bytes: [UInt8] = []
  /// A value takes 2 to this power bytes.
  @usableFromInline var shift = 0

  /// A column without values.
  @inlinable public init() {}

  /// The values as an array, for whoever wants one. O(values).
  @inlinable public var unpacked: [Value] {
    // A loop for each width, in which the width is no matter.
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

  // Puts a value into its place, which is there and wide enough.
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

  /// Makes the column wide enough for a value. O(values) when it has to widen.
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

  /// The least shift that a value fits into.
  @inlinable
  static func shift(of value: Value) -> Int {
    guard let code = value.packedCode else { return 3 }
    if Int32(Int8(truncatingIfNeeded: code)) == code { return 0 }
    return Int32(Int16(truncatingIfNeeded: code)) == code ? 1 : 2
  }
}

/// A figure that a `PackedColumn` can hold.
public protocol PackableValue: Equatable, Sendable {
  /// A whole number that stands for the value, `nil` if there is none.
  var packedCode: Int32? { get }
  /// The value itself, for one that no whole number stands for.
  var packedBits: UInt64 { get }
  init(packedCode: Int32)
  init(packedBits: UInt64)
}

extension PackedColumn: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  /// As many values, packed exactly. O(count).
  @inlinable
  public init(repeating value: Value, count: Int) {
    shift = Self.shift(of: value)
    bytes = [UInt8](repeating: 0, count: count << shift)
    for index in 0..<count { put(value, at: index) }
  }

  /// The values of an array, packed exactly. O(values).
  @inlinable
  public init(_ values: [Value]) {
    for value in values { shift = Swift.max(shift, Self.shift(of: value)) }
    bytes = [UInt8](repeating: 0, count: values.count << shift)
    for (index, value) in values.enumerated() { put(value, at: index) }
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { bytes.count >> shift }

  /// The value at a place. O(1), or O(values) when setting widens the column.
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

  @inlinable
  public mutating func append(_ value: Value) {
    widen(for: value)
    bytes.append(contentsOf: repeatElement(0, count: 1 << shift))
    put(value, at: count - 1)
  }

  @inlinable
  public mutating func reserveCapacity(_ capacity: Int) {
    bytes.reserveCapacity(capacity << shift)
  }

  /// O(values).
  public mutating func replaceSubrange(
    _ range: Range<Int>, with values: some Collection<Value>
  ) {
    var all = unpacked
    all.replaceSubrange(range, with: values)
    self = PackedColumn(all)
  }

  /// The value at a place, or `nil` beyond the ends. O(1).
  package func value(at index: Int) -> Value? { indices.contains(index) ? self[index] : nil }
}

extension PackedColumn: ExpressibleByArrayLiteral {
  public init(arrayLiteral values: Value...) { self.init(values) }
}

extension PackedColumn: Equatable {
  /// Whether the values are the same, however wide the columns are. O(values).
  public static func == (left: PackedColumn, right: PackedColumn) -> Bool {
    left.elementsEqual(right)
  }
}

extension Int32: PackableValue {
  @inlinable public var packedCode: Int32? { self }
  @inlinable public var packedBits: UInt64 { UInt64(bitPattern: Int64(self)) }
  @inlinable public init(packedCode: Int32) { self = packedCode }
  @inlinable public init(packedBits: UInt64) { self = Int32(truncatingIfNeeded: packedBits) }
}

// The greatest value, which often stands for "unknown", is as short as the smallest.
extension UInt32: PackableValue {
  @inlinable public var packedCode: Int32? { Int32(bitPattern: self) }
  @inlinable public var packedBits: UInt64 { UInt64(self) }
  @inlinable public init(packedCode: Int32) { self = UInt32(bitPattern: packedCode) }
  @inlinable public init(packedBits: UInt64) { self = UInt32(truncatingIfNeeded: packedBits) }
}

extension Double: PackableValue {
  /// Hundredths, if the value is the number nearest to some.
  @inlinable
  public var packedCode: Int32? {
    let hundredths = (self * 100).rounded()
    guard hundredths.magnitude < 1e9 else { return nil }
    let code = Int32(hundredths)
    return Double(packedCode: code).bitPattern == bitPattern ? code : nil
  }
  @inlinable public var packedBits: UInt64 { bitPattern }
  @inlinable public init(packedCode: Int32) { self = Double(packedCode) / 100 }
  @inlinable public init(packedBits: UInt64) { self.init(bitPattern: packedBits) }
}
