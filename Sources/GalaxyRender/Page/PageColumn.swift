import GalaxyModel
import GalaxyPage

/// Columns of the data block: little-endian numbers in base64.
///
/// A reader learns the width of a number from the length of its column.
enum PageColumn {
  /// A column of numbers of one width.
  ///
  /// - Complexity: O(numbers).
  static func pack<Number: FixedWidthInteger>(_ numbers: [Number]) -> FieldValue {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * MemoryLayout<Number>.size)
    for number in numbers {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return .text(String(decoding: Base64.encode(bytes), as: UTF8.self))
  }

  /// A column of signed numbers, of 16 bits each if all fit, else of 32.
  static func packSigned(_ numbers: [Int32]) -> FieldValue {
    let small = numbers.compactMap { Int16(exactly: $0) }
    return small.count == numbers.count ? pack(small) : pack(numbers)
  }

  /// A column of indices with the largest value for none, of 16 bits below `limit`, else of 32.
  static func packIndices(_ indices: [Int?], below count: Int) -> FieldValue {
    count < 65_536 - 1
      ? pack(indices.map { $0.flatMap { UInt16(exactly: $0) } ?? .max })
      : pack(indices.map { $0.flatMap { UInt32(exactly: $0) } ?? .max })
  }

  /// A small number, or 255 for none.
  static func small(_ number: Int?) -> UInt8 {
    number.map { UInt8(clamping: min($0, 254)) } ?? .max
  }
}
