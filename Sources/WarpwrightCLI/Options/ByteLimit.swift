import ArgumentParser
import FileIO

/// A number of bytes, as it is typed: `2G`, `700MiB`, `1000000`.
struct ByteLimit: ExpressibleByArgument, Equatable {
  /// The largest number: offsets in documents have 32 bits.
  static let largest = Int(UInt32.max)

  let bytes: Int

  /// A number of bytes.
  init(_ bytes: Int) { self.bytes = bytes }

  /// Takes a text apart; nil if it is no such number, or it is not within 1…4 GiB.
  init?(argument: String) {
    // 4G is one byte more than the largest, and stands for it.
    guard let count = Self.count(argument), (1...(Self.largest + 1)).contains(count) else {
      return nil
    }
    bytes = min(count, Self.largest)
  }

  /// Returns the number of bytes that a text says, nil if it says none.
  static func count(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), let shift = shift(of: text.dropFirst(digits.count)) else {
      return nil
    }
    let (product, overflows) = count.multipliedReportingOverflow(by: 1 << shift)
    return overflows ? nil : product
  }

  var defaultValueDescription: String { "\(bytes >> 20)M" }

  private static func shift(of unit: Substring) -> Int? {
    switch unit.uppercased() {
    case "", "B": 0
    case "K", "KB", "KIB": 10
    case "M", "MB", "MIB": 20
    case "G", "GB", "GIB": 30
    default: nil
    }
  }
}

/// How large a map may be that is read.
struct InputLimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Largest file that maps are read from and written to, as 700M or 2G, at most 4G (default: 512M). "
        + "Reading takes several times as much memory.",
      valueName: "size"))
  var inputLimit: ByteLimit?

  /// The number of bytes.
  var bytes: Int { inputLimit?.bytes ?? InputSource.defaultLimit }
}
