import GalaxyFormats

@testable import WarpwrightCLI

/// Formats of the program under the names that tests use.
extension ExportFormat {
  static let edges = named("edges")
  static let dot = named("dot")
  static let svg = named("svg")
  static let png = named("png")
  static let pdf = named("pdf")
  static let sqliteFile = named("sqlite")

  private static func named(_ name: String) -> ExportFormat {
    guard let format = FormatCatalog.program.output(name) else {
      preconditionFailure("there is no format \(name)")
    }
    return format
  }
}
