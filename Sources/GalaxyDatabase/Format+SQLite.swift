import FileIO
public import GalaxyFormats
import GraphFormats
import RowFormats

extension ExportFormat {
  /// The SQLite file of a galaxy.
  public static let sqlite = ExportFormat(
    .database(
      name: "sqlite", summary: "SQLite database", file: "galaxy.sqlite",
      extensions: ["sqlite", "sqlite3", "db"],
      stamp: StampPlace(
        .sqlText, signs: "SQLite format 3", "CREATE VIEW recipe AS ",
        "CREATE TABLE \(DatabaseHead.table)")
    ) { galaxy, tables, scratch, out in
      // SQLite opens names that are UTF-8 alone.
      let directory = scratch.holdsEscapedBytes ? ScratchFile.standardDirectory : scratch
      try GalaxyDatabaseBuild(scratch: directory).write(galaxy, tables, to: &out)
    })
}

extension Format {
  /// SQLite, for a list of formats.
  public static let sqlite = Format(
    input: InputFormat(
      .sqlite,
      DatabaseInput(
        noun: "SQLite file", recognizes: { GalaxyDatabaseReader.recognizes($0) },
        read: { try GalaxyDatabaseReader.document(path: $0, source: $1, scratch: $2) })),
    output: .sqlite)
}
