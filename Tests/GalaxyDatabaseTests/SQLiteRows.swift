import GalaxyDatabase
import GalaxyFormats
import RowFormats

/// The format of rows that the database is.
let sqlite: RowFormat = {
  guard let format = ExportFormat.sqlite.rows else { preconditionFailure("it is a format of rows") }
  return format
}()
