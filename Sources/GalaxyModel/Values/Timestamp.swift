/// A UTC timestamp in seconds.
///
/// All times of a galaxy are derived from the `time.epoch` setting; no clock is ever read.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int64

  /// Creates a timestamp from seconds since 1970.
  ///
  /// - Parameter seconds: The seconds.
  public init(seconds: Int64) { self.seconds = seconds }

  /// The default epoch of a galaxy, 2026-01-01T00:00:00Z.
  public static let defaultEpoch = Timestamp(seconds: 1_767_225_600)

  /// Returns the timestamp a number of days later.
  ///
  /// - Parameter days: The number of days; negative for earlier times.
  /// - Returns: The sum.
  public func adding(days: Int) -> Timestamp {
    Timestamp(seconds: seconds &+ Int64(days) &* 86_400)
  }

  /// Returns whether a timestamp is earlier than another.
  ///
  /// - Parameters:
  ///   - left: A timestamp.
  ///   - right: Another timestamp.
  /// - Returns: True if `left` is earlier.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }

  /// Parses a timestamp; returns nil if `text` is not valid.
  ///
  /// - Parameter text: A time in the form `YYYY-MM-DDTHH:MM:SSZ` with years 0001…9999.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z")
    else { return nil }
    func number(_ range: Range<Int>) -> Int64? {
      var value: Int64 = 0
      for index in range {
        guard bytes[index] >= 48, bytes[index] <= 57 else { return nil }
        value = value * 10 + Int64(bytes[index] - 48)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
      year >= 1, (1...12).contains(month), hour < 24, minute < 60, second < 60,
      day >= 1, day <= Timestamp.days(inMonth: month, of: year)
    else { return nil }
    let days = Timestamp.daysFromCivil(year: year, month: month, day: day)
    self.init(seconds: days * 86_400 + hour * 3600 + minute * 60 + second)
  }

  /// The calendar fields in the proleptic Gregorian calendar.
  public var civil:
    (year: Int64, month: Int64, day: Int64, hour: Int64, minute: Int64, second: Int64)
  {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - days * 86_400
    let (year, month, day) = Timestamp.civilFromDays(days)
    return (year, month, day, rest / 3600, rest / 60 % 60, rest % 60)
  }

  private static func days(inMonth month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Days between 1970-01-01 and a civil date. Years are counted from March, so that the leap day is
  // the last day of a year (the usual era method: 146,097 days in 400 years).
  private static func daysFromCivil(year: Int64, month: Int64, day: Int64) -> Int64 {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func civilFromDays(_ days: Int64) -> (Int64, Int64, Int64) {
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension Timestamp: CustomStringConvertible {
  /// The timestamp in ISO 8601 form, `2026-01-01T00:00:00Z`.
  public var description: String {
    let c = civil
    func padded(_ value: Int64, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return padded(c.year, 4) + "-" + padded(c.month, 2) + "-" + padded(c.day, 2) + "T"
      + padded(c.hour, 2) + ":" + padded(c.minute, 2) + ":" + padded(c.second, 2) + "Z"
  }
}
