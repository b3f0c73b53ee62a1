import FileIO
import JSONText
import RowFormats

/// What an earlier run has left in an output directory.
enum EarlierRun {
  /// Files that the directory's manifest lists, that are still there, and that are not among the
  /// names: `--force` replaces files of the same name, and removes nothing.
  static func leftovers(in directory: OutputDirectory, besides names: [String]) -> [String] {
    let source = InputSource.file(directory[Manifest.fileName])
    guard let bytes = try? source.readAll(limit: 64 << 20),
      let manifest = try? JSONDocument(bytes),
      let files = manifest["files"]?.array
    else { return [] }
    let replaced = Set(names)
    let listed = files.compactMap { $0["name"]?.string }.filter { !replaced.contains($0) }
    return directory.existing(listed)
  }
}
