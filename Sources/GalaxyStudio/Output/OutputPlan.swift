public import GalaxyFormats
import GraphFormats

/// The files that a job writes, decided before any of them is written.
///
/// ```
/// map.svg   map-<region>.svg   galaxy.json   manifest.json
/// ```
public struct OutputPlan: Sendable, Equatable {
  /// One file, apart from the manifest.
  public struct File: Sendable, Equatable {
    /// Path below the directory, with `/` between its parts.
    public let name: String
    /// Format of the file.
    public let format: ExportFormat
    /// Index in the galaxy of the region that it is about; nil for the whole galaxy.
    public let region: Int?
    /// Name of the table that it contains; nil if it is not about one table.
    public var table: String?
    /// What a merge makes it of; nil for a file that is made of rows, or belongs to a region.
    var origin: Origin?

    /// Creates the entry of a file.
    ///
    /// - Parameters:
    ///   - name: Path below the directory.
    ///   - format: Format of the file.
    ///   - region: Index in the galaxy of the region that it is about.
    public init(name: String, format: ExportFormat, region: Int?) {
      self.name = name
      self.format = format
      self.region = region
    }
  }

  /// What a merge makes a file of a data set of.
  enum Origin: Sendable, Equatable {
    /// A file of a shard, by its path in the folder of the shards.
    case part(ShardChoice, String)
    /// The schema of all tables.
    case schema
  }

  /// The files in the order of the formats, then of the regions.
  public let files: [File]

  /// Plans the files of a galaxy.
  ///
  /// - Parameters:
  ///   - formats: The formats to write.
  ///   - regions: Names of the regions in the order of the galaxy.
  ///   - range: The regions whose files are planned; nil for all. Files of the whole galaxy always are.
  /// - Complexity: O(formats · regions).
  public init(formats: [ExportFormat], regions: [String], only range: Range<Int>? = nil) {
    files = formats.flatMap { format in
      format.fileNames(regions: regions).compactMap {
        if let range, let region = $0.region, !range.contains(region) { return nil }
        var file = File(name: $0.path, format: format, region: $0.region)
        file.table = $0.table
        return file
      }
    }
  }

  /// Plans files that do not derive from the formats of a galaxy, such as the pages of an atlas.
  ///
  /// - Parameter files: The files in their order.
  public init(files: [File]) { self.files = files }

  /// Plans one file.
  ///
  /// - Parameter file: The file.
  public init(file: File) { files = [file] }

  /// The files in the order in which they are written: region by region, so that intermediate results
  /// that the formats of a region share are computed once.
  var filesByRegion: [File] {
    files.enumerated()
      .sorted { ($0.element.region ?? -1, $0.offset) < ($1.element.region ?? -1, $1.offset) }
      .map(\.element)
  }

  /// Returns whether formats result in a single file, which can go to a named file or the standard
  /// output.
  ///
  /// - Parameters:
  ///   - formats: The formats to write.
  ///   - regionCount: Number of regions of the galaxy.
  /// - Returns: Whether there is exactly one file, apart from the manifest.
  public static func isSingleFile(_ formats: [ExportFormat], regionCount: Int) -> Bool {
    formats.count == 1 && formats[0].isSingleFile(regionCount: regionCount)
  }
}
