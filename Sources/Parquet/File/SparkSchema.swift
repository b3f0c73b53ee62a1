/// The schema of a file as Apache Spark keeps it among the facts of the file.
///
/// Spark refuses the logical type UUID unless it finds a schema of its own, which says bytes for it.
public enum SparkSchema {
  static let key = "org.apache.spark.sql.parquet.row.metadata"

  /// The schema as JSON; names are plain ASCII.
  ///
  /// - Parameter columns: The columns of a file.
  /// - Returns: The text, on one line.
  public static func text(_ columns: [ParquetColumn]) -> String {
    let fields = columns.map { column in
      "{\"name\":\"\(column.name)\",\"type\":\"\(name(column.type))\","
        + "\"nullable\":\(column.isOptional),\"metadata\":{}}"
    }
    return "{\"type\":\"struct\",\"fields\":[" + fields.joined(separator: ",") + "]}"
  }

  private static func name(_ type: ParquetType) -> String {
    switch type {
    case .boolean: "boolean"
    case .int32: "integer"
    case .int64: "long"
    case .double: "double"
    case .decimal(let precision, let scale): "decimal(\(precision),\(scale))"
    case .uuid: "binary"
    case .timestamp: "timestamp"
    case .text: "string"
    }
  }
}
