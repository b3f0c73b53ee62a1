import ArgumentParser

/// The option that keeps spreadsheets from running names as formulas.
enum CSVSafety {
  static let help = ArgumentHelp(
    "Put an apostrophe before texts in CSV that a spreadsheet would run as a formula (=, +, -, @).")
}
