import GalaxyModel
import Parquet

/// A cell in the notation of `ParquetCellEncoder`, for a column that needs it in another form.
struct ParquetCell: CustomStringConvertible {
  private let value: FieldValue

  init(_ cell: UnsafeRawPointer) {
    func word(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: cell.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    switch ParquetCellEncoder.Kind(rawValue: cell.load(as: UInt8.self)) {
    case .null, nil: value = .null
    case .integer: value = .integer(Int64(bitPattern: word(1)))
    case .number: value = .number(Double(bitPattern: word(1)))
    case .text:
      let bytes = UnsafeRawBufferPointer(start: cell + 9, count: Int(word(1)))
      value = .text(String(decoding: bytes, as: UTF8.self))
    case .identifier:
      let identifier = Identifier(high: word(1).byteSwapped, low: word(9).byteSwapped)
      value = .identifier(identifier)
    case .moment:
      value = .timestamp(Timestamp(seconds: Int64(bitPattern: word(1)) / 1_000_000))
    case .flag: value = .boolean(cell.load(fromByteOffset: 1, as: UInt8.self) == 1)
    }
  }

  /// The value as a message shows it.
  var description: String { String(value.compactJSON.prefix(40)) }

  /// The bytes of the value for a column of a type; nil if it is not of that type.
  func fitted(to type: ParquetType) -> [UInt8]? {
    switch type {
    case .int32: whole.flatMap { Int32(exactly: $0) }.map { bytes($0.littleEndian) }
    case .int64: whole.map { bytes($0.littleEndian) }
    case .double: number.map { bytes($0.bitPattern.littleEndian) }
    case .decimal(let precision, let scale):
      scaled(scale).flatMap { decimal($0, precision: precision, type) }
    case .uuid:
      value.identifierValue.map { bytes($0.high.bigEndian) + bytes($0.low.bigEndian) }
    case .timestamp: micros.map { bytes($0.littleEndian) }
    case .text: value.textValue.map { Array($0.utf8) }
    case .boolean: nil
    }
  }

  private var whole: Int64? {
    switch value {
    case .integer(let number): number
    case .number(let number): Int64(exactly: number)
    default: nil
    }
  }

  private var number: Double? {
    switch value {
    case .integer(let number): Double(exactly: number)
    case .number(let number): number
    default: nil
    }
  }

  /// The number in units of the last decimal, rounded as in all formats.
  private func scaled(_ scale: Int) -> Int64? {
    var unit: Int64 = 1
    for _ in 0..<scale { unit *= 10 }
    if case .integer(let number) = value {
      let (product, isTooLarge) = number.multipliedReportingOverflow(by: unit)
      return isTooLarge ? nil : product
    }
    guard case .number(let number) = value else { return nil }
    let rounded = (number * Double(unit)).rounded()
    // Beyond 2^53 a double has no such decimals.
    return rounded.magnitude < 9_007_199_254_740_992 ? Int64(rounded) : nil
  }

  private func decimal(_ number: Int64, precision: Int, _ type: ParquetType) -> [UInt8]? {
    var limit: UInt64 = 1
    // A number of 64 bits has at most 19 digits.
    for _ in 0..<min(precision, 19) { limit *= 10 }
    guard number.magnitude < limit || precision > 19, let width = type.width else { return nil }
    switch width {
    case 4: return Int32(exactly: number).map { bytes($0.littleEndian) }
    case 8: return bytes(number.littleEndian)
    default:
      let sign: UInt8 = number < 0 ? 0xFF : 0
      return [UInt8](repeating: sign, count: width - 8) + bytes(number.bigEndian)
    }
  }

  /// A moment with a fraction of a second is a text of the model.
  private var micros: Int64? {
    guard case .text(let text) = value, text.utf8.count > 21, text.utf8.last == UInt8(ascii: "Z"),
      text.utf8.dropFirst(19).first == UInt8(ascii: "."),
      let time = Timestamp(String(text.unicodeScalars.prefix(19)) + "Z")
    else { return nil }
    let digits = text.utf8.dropFirst(20).dropLast()
    guard digits.count <= 6, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    var fraction: Int64 = 0
    for place in 0..<6 {
      fraction = fraction * 10 + Int64(digits.dropFirst(place).first.map { $0 - 48 } ?? 0)
    }
    return time.seconds * 1_000_000 + fraction
  }

  private func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value) { Array($0) }
  }
}
