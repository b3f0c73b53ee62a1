public import FileIO
public import GalaxyModel
public import GraphFormats

/// Draws maps. The renderer stands at the edge of the package, so a job is handed one.
public protocol MapDrawing {
  /// Tables whose rows show on a map of this format.
  func tables(for format: ExportFormat) -> Set<String>

  /// Draws one region, or with `nil` the whole galaxy, in a format that is a drawing.
  ///
  /// - Parameter rows: Those of the tables that show, if the galaxy has any.
  /// - Returns: What people should know about the picture, one sentence each.
  func draw(
    _ galaxy: Galaxy, rows: RowStore, region: Int?, as format: ExportFormat,
    to out: inout ByteWriter
  ) throws -> [String]

  /// Finds out, before any work, whether a map of so many sectors can be drawn.
  func check(sectorCount: Int, format: ExportFormat) throws
}
