import FileIO
import GalaxyModel

extension ByteWriter {
  /// Appends a moment of the years 1 to 9999 as `2026-01-01T00:00:00`, others as their description
  /// without its last letter.
  ///
  /// - Parameters:
  ///   - time: The moment.
  ///   - separator: What separates date and time of day.
  mutating func append(_ time: Timestamp, separator: Unicode.Scalar) {
    let civil = time.civil
    guard (1...9999).contains(civil.year) else {
      return append(text: String(time.description.unicodeScalars.dropLast()))
    }
    append(
      year: civil.year, month: civil.month, day: civil.day, hour: civil.hour,
      minute: civil.minute, second: civil.second, separator: separator)
  }
}
