import GalaxyModel
import GraphFormats
import RowFormats

extension ExportFormat {
  /// Names of the files of this format in an output directory, in the order of the regions.
  ///
  /// Regions are given by name. A name never becomes a path: files carry slugs, and where two
  /// names have one slug the later file gets a number. Complexity: O(regions + tables).
  public func fileNames(regions: [String]) -> [FileName] {
    switch method {
    case .rows(let format):
      switch format.files {
      case .galaxy(let name): [FileName(name)]
      case .table:
        GalaxySchema.tables.map { FileName("\(name)/\($0.name).\(name)", table: $0.name) }
      }
    case .universe: perRegion(regions, prefix: name, extension: "json")
    case .graph(_, let writing):
      regions.count == 1 && !writing.file.alwaysNamesRegion
        ? [FileName("\(writing.file.prefix).\(writing.file.suffix)", region: 0)]
        : perRegion(regions, prefix: writing.file.prefix, extension: writing.file.suffix)
    case .picture:
      regions.count == 1
        ? [FileName("map.\(name)", region: 0)]
        : perRegion(regions, prefix: "map", extension: name) + [FileName("map.\(name)")]
    }
  }

  /// The files of the format for one region, in which `<region>` and `<table>` stand for names.
  public var filePattern: String {
    switch method {
    case .rows(let format):
      switch format.files {
      case .galaxy(let name): name
      case .table: "\(name)/<table>.\(name)"
      }
    case .universe: "\(name)-<region>.json"
    case .graph(_, let writing):
      writing.file.prefix + (writing.file.alwaysNamesRegion ? "-<region>" : "")
        + ".\(writing.file.suffix)"
    case .picture: "map.\(name)"
    }
  }

  /// Whether the format is one single file for a galaxy of so many regions, so that it can go to a
  /// named file or to the standard output.
  public func isSingleFile(regionCount: Int) -> Bool {
    switch scope {
    case .galaxy: true
    case .table: false
    case .region, .map: regionCount == 1
    }
  }

  /// One file of a format.
  public struct FileName: Hashable, Sendable {
    /// Path below the output directory, with `/` between its parts.
    public let path: String
    /// Place of the region that the file is about; `nil` for the whole galaxy.
    public let region: Int?
    /// The table that the file holds; `nil` if it is not about one.
    public let table: String?

    init(_ path: String, region: Int? = nil, table: String? = nil) {
      self.table = table
      self.path = path
      self.region = region
    }
  }

  private func perRegion(
    _ regions: [String], prefix: String, extension suffix: String
  ) -> [FileName] {
    var used: Set<String> = []
    return regions.enumerated().map { index, name in
      let base = slug(of: name)
      var unique = base
      var next = 2
      while !used.insert(unique).inserted {
        unique = "\(base)-\(next)"
        next += 1
      }
      return FileName("\(prefix)-\(unique).\(suffix)", region: index)
    }
  }
}
