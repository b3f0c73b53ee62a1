import FileIO
import GalaxyFormats
import GalaxyModel
import RowFormats

extension ShardMerge {
  /// The files of a merge, with those of a data set in place of one Parquet file a table.
  ///
  /// - Parameter whole: The files of a galaxy in one piece.
  /// - Returns: The files.
  /// - Throws: `UnfitMerge` for a manifest that is damaged.
  /// - Complexity: O(files of the shards).
  func files(_ whole: OutputPlan) throws -> OutputPlan {
    guard let first = whole.files.firstIndex(where: { isInParts($0.format) }) else { return whole }
    let rest = whole.files.enumerated().filter { !isInParts($0.element.format) }
    return OutputPlan(
      files: rest.filter { $0.offset < first }.map(\.element) + (try datasetFiles())
        + rest.filter { $0.offset > first }.map(\.element))
  }

  /// The schema, the rows that count the whole, and the files of each shard.
  private func datasetFiles() throws -> [OutputPlan.File] {
    func file(_ name: String, _ table: String?, _ origin: OutputPlan.Origin?) -> OutputPlan.File {
      var file = OutputPlan.File(name: name, format: .parquet, region: nil)
      file.table = table
      file.origin = origin
      return file
    }
    var files = [file(ParquetDataset.schemaName, nil, .schema)]
    files += GalaxySchema.tables.map { file(ParquetDataset.wholeName($0.name), $0.name, nil) }
    try forEachManifest { manifest in
      for part in manifest.files where part.isOfDataset {
        guard let table = part.table else { continue }
        let name = ParquetDataset.partName(table, manifest.choice.name)
        files.append(file(name, table, .part(manifest.choice, part.name)))
      }
    }
    return files
  }
}

extension ShardManifest.File {
  /// Whether it is a Parquet file of a table.
  var isOfDataset: Bool { table != nil && ending == ShardManifest.datasetEnding }
}
