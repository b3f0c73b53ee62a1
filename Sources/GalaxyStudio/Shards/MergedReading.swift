import GalaxyFormats
import RowFormats

/// Which files of shards a merge reads from the first byte to the last, so that they are digested then.
struct MergedReading: Sendable {
  private let notations: Set<String>
  private let names: Set<String>
  private let holdsDataset: Bool
  /// Whether what is written can be taken back.
  private let isStaged: Bool

  /// Finds out what a job reads.
  init(_ wanted: [ExportFormat], _ job: OutputJob, of merge: ShardMerge) {
    notations = Set(
      wanted.filter { !merge.isInParts($0) }.compactMap(\.rows).compactMap {
        PartNotation.of($0)?.name
      })
    names = Set(job.plan.files.filter { $0.region != nil }.map(\.name))
    holdsDataset = wanted.contains(where: merge.isInParts)
    isStaged = job.destination.isStaged
  }

  /// Whether a file is digested while it is copied.
  func digests(_ file: ShardManifest.File) -> Bool {
    guard isStaged else { return false }
    guard let table = file.table else { return names.contains(file.name) }
    if file.isOfDataset { return holdsDataset }
    return notations.contains(file.ending) && MergedRows.isCopiedWhole(table)
  }
}
