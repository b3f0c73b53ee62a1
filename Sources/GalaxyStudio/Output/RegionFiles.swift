import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GraphFormats
import RowFormats
import Platform

/// Writes the files that belong to one region, on any thread, when the region is there.
final class RegionFiles: Sendable {
  /// Writes one file of the output.
  typealias Write =
    @Sendable (
      _ name: String, _ body: (inout ByteWriter) throws -> Void
    ) throws -> HashedFile.Result

  /// Summarizes the region of an index.
  typealias Measures = @Sendable (Region, Int) -> GalaxySummary

  /// What was written for one region.
  struct Written {
    var files: [HashedFile.Result] = []
    /// Sectors that some formats leave out, by the place of the format.
    var lost: [Int: Int] = [:]
    var links = 0
    var tunnels = 0
    var formations = 0
    var displayName = ""
    /// Figures of the region, if regions are measured.
    var part: ShardSummary.Part?
  }

  /// The formats with one file for each region.
  private let formats: [ExportFormat]
  private let names: [[String]]
  /// The first region that has files.
  private let first: Int
  private let galaxy: Galaxy
  private let isFormulaSafe: Bool
  private let write: Write
  /// Whether regions are measured.
  private let measures: Measures?
  private let state = Guarded(State())

  struct State {
    var files: [HashedFile.Result] = []
    var links = 0
    var tunnels = 0
    var formations = 0
    /// Regions whose sectors a format leaves out, by the place of the format.
    var lost: [[(region: String, count: Int)]] = []
  }

  /// Prepares the files.
  ///
  /// - Parameters:
  ///   - plan: The files of the output: those of all regions, or of some that follow each other.
  ///   - galaxy: The galaxy without its regions, with its stamp.
  ///   - isFormulaSafe: Whether texts in CSV that begin like a formula are neutralized.
  ///   - measures: Summarizes a region for figures of the whole galaxy; nil if none are measured.
  ///   - write: Writes one file.
  init(
    _ plan: OutputPlan, of galaxy: Galaxy, isFormulaSafe: Bool,
    measures: Measures? = nil,
    write: @escaping Write
  ) {
    self.measures = measures
    var formats: [ExportFormat] = []
    var names: [[String]] = []
    for file in plan.files where file.region != nil {
      if formats.last != file.format {
        formats.append(file.format)
        names.append([])
      }
      names[names.count - 1].append(file.name)
    }
    self.formats = formats
    self.names = names
    first = plan.files.lazy.compactMap(\.region).first ?? 0
    self.galaxy = galaxy
    self.isFormulaSafe = isFormulaSafe
    self.write = write
    state.withLock { $0.lost = formats.map { _ in [] } }
  }

  /// Where the contents of the sectors of a region are collected; nil if no file needs them.
  func inhabitants(of region: Region, _ index: Int) -> UniverseInhabitants? {
    guard formats.contains(.universe) else { return nil }
    return UniverseInhabitants(mini(region))
  }

  private func mini(_ region: Region) -> Galaxy {
    var galaxy = galaxy
    galaxy.regions = [region]
    return galaxy
  }

  /// Writes the files of a region.
  ///
  /// - Parameters:
  ///   - region: The region.
  ///   - index: Its index in the galaxy.
  ///   - inhabitants: What its sectors hold.
  /// - Returns: What was written.
  /// - Throws: What writing throws.
  func write(
    _ region: Region, _ index: Int, _ inhabitants: UniverseInhabitants?
  ) throws -> Written {
    var written = Written(
      links: region.warps.count, tunnels: region.tunnels.count,
      formations: region.formations.count, displayName: region.displayName)
    if let measures {
      written.part = ShardSummary.Part(region, whole: measures(region, index))
    }
    for (place, format) in formats.enumerated() {
      let result = try write(names[place][index - first]) { out in
        switch format.method {
        case .universe:
          let galaxy = mini(region)
          try UniverseWriter().write(
            galaxy, region: 0, contents: inhabitants ?? UniverseInhabitants(galaxy), to: &out)
        case .graph(_, let writing):
          try format.check(region)
          try writing.write(
            region, GraphWriter(isFormulaSafe: isFormulaSafe, stamp: galaxy.stamp), to: &out)
        case .rows, .picture: break
        }
      }
      written.files.append(result)
      let lost = format.lostSectors(of: region)
      if lost > 0 { written.lost[place] = lost }
    }
    return written
  }

  /// Notes what was written for the next region.
  func take(_ written: Written) {
    state.withLock { state in
      state.files += written.files
      state.links += written.links
      state.tunnels += written.tunnels
      state.formations += written.formations
      for (place, count) in written.lost {
        state.lost[place].append((written.displayName, count))
      }
    }
  }

  /// What was written so far.
  var sums: State { state.withLock { $0 } }

  /// The formats, in the order of `State.lost`.
  var regionFormats: [ExportFormat] { formats }
}
