import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import RowFormats
import Platform

/// Collects what a manifest says about regions while they are delivered in order.
final class ShardCollector: Sendable {
  /// Tables with sizes a region in each notation.
  ///
  /// Their rows have places of their own, or are those of the graph. Others have sizes of JSON, from which
  /// the rows of a region are judged.
  private static let sizedTables = ShardSeeding.rankedTables.union(mapTables).union([priceTable])
  /// Tables that the map of a region is read from.
  private static let mapTables: Set<String> = [
    "clusters", "zones", "sectors", "warp_tunnels", "sector_warps", "special_formations",
  ]
  /// Its rows follow from the regions before, as far as characters trade.
  static let priceTable = PriceHistory.table.schema.name

  private struct State {
    var sizes: [RowPortion.Size] = []
    var written = RegionFiles.Written()
    var regions: [ShardRegion] = []
    var files: [HashedFile.Result] = []
    var summary = ShardSummary()
  }

  private let stream: RegionStream
  private let state = Guarded(State())

  init(_ stream: RegionStream) { self.stream = stream }

  /// Notes what was written for the next region.
  func take(_ sizes: [RowPortion.Size], _ written: RegionFiles.Written) {
    state.withLock { state in
      state.sizes = sizes.filter {
        ShardCollector.sizedTables.contains($0.table) || $0.notation == PartNotation.json.name
      }
      state.written = written
    }
  }

  /// Ends the next region.
  ///
  /// - Parameters:
  ///   - index: Its index.
  ///   - summary: What is left of it; nil without rows.
  ///   - sizes: Sizes of rows that did not come with the others.
  func add(_ index: Int, _ summary: RegionSummary?, _ sizes: [RowPortion.Size] = []) {
    let notes = stream.takeNotes(index)
    let outline = stream.plan.region(index)
    state.withLock { state in
      var region = ShardRegion(index: index, name: outline.name)
      region.warnings = notes.warnings
      region.lateWarnings = notes.lateWarnings
      region.summary = summary
      region.sizes = state.sizes + sizes
      if let part = state.written.part {
        region.members = part.members
        state.summary.add(part, sectors: outline.sectorCount)
      }
      state.regions.append(region)
      state.files += state.written.files
      state.sizes = []
      state.written = RegionFiles.Written()
    }
  }

  /// What was collected.
  var result: (regions: [ShardRegion], files: [HashedFile.Result], summary: ShardSummary) {
    state.withLock { ($0.regions, $0.files, $0.summary) }
  }
}
