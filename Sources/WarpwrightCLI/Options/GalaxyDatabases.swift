import FileIO
import GalaxyDatabase
import GalaxyStudio
import RowFormats

/// Hands databases to the library that makes them.
struct GalaxyDatabases: DatabaseMaking {
  func build(scratch: String) throws -> any DatabaseBuild {
    // SQLite opens names that are UTF-8 alone.
    let isText = !scratch.holdsEscapedBytes
    return try GalaxyDatabaseBuild(
      scratch: isText ? scratch : OutputDestination.standardOutput.scratchDirectory)
  }
}
