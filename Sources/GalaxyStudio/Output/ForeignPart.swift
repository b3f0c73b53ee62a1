import FileIO
public import Platform
import RowFormats

/// A Parquet file of another data set in a folder from which readers take all files.
public struct ForeignPart: Error, Equatable, CustomStringConvertible {
  /// The path of the file.
  public let path: String

  /// Rejects a data set whose folders have files that it does not replace.
  ///
  /// - Parameters:
  ///   - files: The files of an output; others than those of a data set are ignored.
  ///   - directory: Where they go.
  /// - Throws: `ForeignPart`, `InputFailure` for a folder that cannot be read.
  /// - Complexity: O(files log files).
  static func check(_ files: [OutputPlan.File], in directory: OutputDirectory) throws {
    var own: [String: Set<String>] = [:]
    for file in files {
      guard let folder = file.table.map(ParquetDataset.folder), file.name.hasPrefix(folder) else {
        continue
      }
      own[folder, default: []].insert(String(file.name.dropFirst(folder.count)))
    }
    for (folder, names) in own.sorted(by: { $0.key < $1.key }) {
      let other = try DirectoryNames.read(directory[folder]).first {
        $0.hasSuffix(".parquet") && !$0.hasPrefix(".") && !names.contains($0)
      }
      if let other { throw ForeignPart(path: directory[folder + other]) }
    }
  }

  /// One line, safe to show on a terminal.
  public var description: String {
    "\(path.terminalSafe) is of another data set, and readers would add its rows to those of this one; "
      + "remove that data set, or write elsewhere with -o"
  }
}

extension ForeignPart: ReportableError {
  /// The output cannot be created.
  public var exitStatus: ExitStatus { .cannotCreate }
}
