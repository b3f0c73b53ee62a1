import FileIO
import JSONText
import RowFormats

/// The files of an earlier run in an output directory.
enum EarlierRun {
  /// Returns the existing files that the manifest of a directory lists, except for those with given
  /// names: `--force` replaces files of the same name and removes nothing.
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
