import ArgumentParser
import GalaxyFormats

/// The option that keeps spreadsheets from running names as formulas.
enum CSVSafety {
  static let help = ArgumentHelp(
    "Put an apostrophe before texts in CSV that a spreadsheet would run as a formula (=, +, -, @).")

  /// Whether texts are neutralized.
  ///
  /// - Parameters:
  ///   - isWanted: Whether the option was given.
  ///   - formats: The formats that are written.
  /// - Returns: The option.
  /// - Throws: `CommandFailure` if no format is CSV.
  static func choice(
    _ isWanted: Bool, for formats: [ExportFormat]
  ) throws(CommandFailure) -> Bool {
    guard !isWanted || formats.contains(where: { $0.name.hasPrefix("csv") }) else {
      throw .usage("--csv-safe applies to -T csv, csv-nodes and csv-edges only")
    }
    return isWanted
  }
}
