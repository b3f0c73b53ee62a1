import GalaxyDatabase
import GalaxyExport
import GalaxyStudio

/// Hands databases to the library that makes them.
struct GalaxyDatabases: DatabaseMaking {
  func build(scratch: String) throws -> any DatabaseBuild {
    try GalaxyDatabaseBuild(scratch: scratch)
  }
}
