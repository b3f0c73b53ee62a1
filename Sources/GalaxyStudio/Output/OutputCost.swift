import GalaxyFormats
import GraphFormats

/// What writing takes, for progress: in microseconds of an ordinary machine for each sector.
struct OutputCost {
  /// Seeding the rows.
  let seeding: Double
  /// Each file, in the order in which they are written.
  let files: [Double]
  /// All of it.
  var total: Double { seeding + files.reduce(0, +) }

  /// Generating a sector.
  static let generation = 2.5

  /// Estimates the cost of files.
  ///
  /// - Parameters:
  ///   - files: The files, in the order in which they are written.
  ///   - sectors: Number of sectors of each region.
  ///   - seeds: Whether rows are seeded.
  init(_ files: [OutputPlan.File], sectors: [Int], seeds: Bool) {
    let all = sectors.reduce(0, +)
    seeding = seeds ? 28.0 * Double(all) : 0
    self.files = files.map { file in
      let count = file.region.map { sectors.indices.contains($0) ? sectors[$0] : all } ?? all
      // One table is a small part of the rows.
      return OutputCost.writing(file.format) * Double(count) * (file.table == nil ? 1 : 0.02)
    }
  }

  /// The share of all writing that precedes a file.
  ///
  /// - Complexity: O(files).
  func share(before file: Int) -> Double {
    total > 0 ? (seeding + files.prefix(file).reduce(0, +)) / total : 0
  }

  /// Pictures are laid out and painted, rows and links are printed.
  private static func writing(_ format: ExportFormat) -> Double {
    if format.picture != nil { return format.isBinary ? 120 : 45 }
    return format.needsRows ? 15 : 5
  }
}
