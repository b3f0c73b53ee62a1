public import ArgumentParser
import GalaxyFormats
import GraphFormats
public import RowFormats

extension ExistingRows: ExpressibleByArgument {}

/// How rows get along with those of the database that they are for.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Of sql-data, what loading does with catalog rows that the database has: "
        + "keep (default), replace, fail.",
      valueName: "what"))
  var ifExists: ExistingRows?

  /// What was asked for.
  ///
  /// - Throws: `CommandFailure` if no file depends on it.
  func existing(for formats: [ExportFormat]) throws(CommandFailure) -> ExistingRows {
    guard ifExists == nil || formats.contains(where: { $0.accepts(.existingRows) }) else {
      throw .usage("--if-exists applies to -T sql-data only")
    }
    return ifExists ?? .keep
  }
}
