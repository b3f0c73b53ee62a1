public import FileIO
import GalaxyModel
import Parquet

/// A folder a table, with Parquet files that shards have made and one of rows that count the whole.
///
/// ```
/// parquet/_schema.json   parquet/sectors/000003-of-000064.parquet   parquet/sectors/whole.parquet
/// ```
public enum ParquetDataset {
  /// Name of the file with the columns of all tables; readers of data sets leave out names that begin so.
  public static let schemaName = "parquet/_schema.json"

  /// Whether shards write Parquet files of a table: a merge changes no row of theirs.
  ///
  /// - Parameter table: Name of the table.
  /// - Returns: Whether they do.
  public static func holds(_ table: String) -> Bool { table != PriceHistory.table.schema.name }

  /// The folder of a table, from which readers take all files.
  ///
  /// - Parameter table: Name of the table.
  /// - Returns: The folder, with a slash at its end.
  public static func folder(_ table: String) -> String { "parquet/\(table)/" }

  /// The name of the file of rows that no shard has made.
  ///
  /// - Parameter table: Name of the table.
  /// - Returns: The name.
  public static func wholeName(_ table: String) -> String { folder(table) + "whole.parquet" }

  /// The name of a file that a shard has made.
  ///
  /// - Parameters:
  ///   - table: Name of the table.
  ///   - shard: The name of the shard.
  /// - Returns: The name.
  public static func partName(_ table: String, _ shard: String) -> String {
    folder(table) + "\(shard).parquet"
  }

  /// Writes the columns of all tables, each as Apache Spark reads a schema from JSON.
  ///
  /// - Parameter out: Where the bytes go.
  /// - Throws: `IOFailure` if the output fails.
  public static func writeSchema(to out: inout ByteWriter) throws(IOFailure) {
    out.append(text: "{\n  \"schema\": \"warpwright.parquet\",\n  \"version\": 1,\n  \"tables\": {")
    for (place, table) in GalaxySchema.tables.enumerated() {
      let text = SparkSchema.text(ParquetTableWriter.columns(of: table))
      out.append(text: (place == 0 ? "" : ",") + "\n    \"\(table.name)\": " + text)
    }
    out.append(text: "\n  }\n}\n")
    try out.throwIfFailed()
  }
}
