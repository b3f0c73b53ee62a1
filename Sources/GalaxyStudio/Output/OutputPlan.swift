public import GalaxyFormats
import GraphFormats

/// The files that a job makes, decided before any of them is made.
///
/// ```
/// map.svg   map-<region>.svg   galaxy.json   manifest.json
/// ```
public struct OutputPlan: Sendable, Equatable {
  /// One file, apart from the manifest.
  public struct File: Sendable, Equatable {
    /// Path below the directory, with `/` between its parts.
    public let name: String
    public let format: ExportFormat
    /// Place of the region it is about in the galaxy; `nil` for the whole galaxy.
    public let region: Int?
    /// The table it holds; `nil` if it is not about one.
    public var table: String?

    public init(name: String, format: ExportFormat, region: Int?) {
      self.name = name
      self.format = format
      self.region = region
    }
  }

  /// In the order of the formats, then of the regions.
  public let files: [File]

  /// The plan for galaxies with these regions. O(formats × regions).
  ///
  /// - Parameter regions: Names of the regions in the order of the galaxy.
  public init(formats: [ExportFormat], regions: [String]) {
    files = formats.flatMap { format in
      format.fileNames(regions: regions).map {
        var file = File(name: $0.path, format: format, region: $0.region)
        file.table = $0.table
        return file
      }
    }
  }

  /// The plan of one file.
  public init(file: File) { files = [file] }

  /// The files in the order in which they are written: region by region, so that what the formats
  /// of one region share is made once.
  var filesByRegion: [File] {
    files.enumerated()
      .sorted { ($0.element.region ?? -1, $0.offset) < ($1.element.region ?? -1, $1.offset) }
      .map(\.element)
  }

  /// Whether formats make one single file for so many regions, which can then go to a named file
  /// or the standard output.
  public static func isSingleFile(_ formats: [ExportFormat], regionCount: Int) -> Bool {
    formats.count == 1 && formats[0].isSingleFile(regionCount: regionCount)
  }
}
