import GalaxyModel
import GraphKit
import WarpMap

extension Invariant {
  /// Rules about the warp list, row by row.
  static let warpRows: [Invariant] = [
    Invariant("INV-21", "Both ends of every warp are sectors of the region") { region, log in
      let warps = region.region.warps
      guard region.warpGraph.danglingLinks > 0 else { return }
      var dangling = Witnesses()
      for row in 0..<warps.rowCount where !region.holdsBothEnds(ofWarp: row) {
        dangling.add("row \(row + 1)")
      }
      log.add(region.name, dangling) { "\(counted($0, "warp")) to or from no sector" }
    },
    Invariant("INV-22", "No warp leads from a sector to itself", on: .all) { region, log in
      let warps = region.region.warps
      var loops = Witnesses()
      for row in 0..<warps.rowCount where warps.source[row] == warps.destination[row] {
        loops.add(region.labelOfEnd(warps.source[row]))
      }
      log.add(region.name, loops) { "\(counted($0, "warp")) from a sector to itself" }
    },
    Invariant(
      "INV-23", "No directed warp is listed twice, no two-way link once more", on: .all,
      region: repeatedLinks),
    Invariant(
      readerOnly: "INV-24", "Every sector's warp list is what the warps imply", on: .universe),
    Invariant(
      "INV-27", "Latent warps are one-way, and their share is as set", region: latentWarps),
    Invariant(
      "INV-28", "Warps cost at least a turn, stability is within 0…1",
      ifCarried: hasCostsOrStability
    ) { region, log in
      let warps = region.region.warps
      var free = Witnesses()
      var unstable = Witnesses()
      if warps.turnCost.count == warps.rowCount {
        for row in 0..<warps.rowCount where warps.turnCost[row] < 1 {
          free.add(region.labelOfWarp(row))
        }
      }
      if warps.stability.count == warps.rowCount {
        for row in 0..<warps.rowCount where !(0...1).contains(warps.stability[row]) {
          unstable.add(region.labelOfWarp(row))
        }
      }
      log.add(region.name, free) { "\(counted($0, "warp")) with a turn cost below 1" }
      log.add(region.name, unstable) { "\(counted($0, "warp")) with stability outside of 0…1" }
    },
  ]

  private static let hasCostsOrStability: @Sendable (Region) -> Bool = {
    !$0.warps.turnCost.isEmpty || !$0.warps.stability.isEmpty
  }

  /// Links are compared as unordered pairs with their directions, after a sort that brings the rows
  /// of one pair together.
  private static func repeatedLinks(_ region: RegionContext, _ log: inout ViolationLog) {
    // If the graph dropped only loops, no directed edge was repeated, and each violation of this
    // rule repeats one.
    guard region.warpGraph.dropped.duplicates > 0 else { return }
    let warps = region.region.warps
    var rows: [(low: UInt32, high: UInt32, directions: UInt8)] = []
    for row in 0..<warps.rowCount {
      let (source, destination) = (warps.source[row], warps.destination[row])
      guard source != destination, region.holdsBothEnds(ofWarp: row) else { continue }
      let directions: UInt8 = warps.isTwoWay(row) ? 3 : source < destination ? 1 : 2
      rows.append((min(source, destination), max(source, destination), directions))
    }
    rows.sort { ($0.low, $0.high, $0.directions) < ($1.low, $1.high, $1.directions) }
    var repeated = Witnesses()
    var start = 0
    while start < rows.count {
      var end = start
      var directions: UInt8 = 0
      var overlaps = false
      while end < rows.count
        && (rows[end].low, rows[end].high) == (rows[start].low, rows[start].high)
      {
        overlaps = overlaps || directions & rows[end].directions != 0
        directions |= rows[end].directions
        end += 1
      }
      if overlaps {
        repeated.add(
          "\(region.labelOfEnd(rows[start].low))-\(region.labelOfEnd(rows[start].high))")
      }
      start = end
    }
    log.add(region.name, repeated) { "\(counted($0, "link")) listed more than once" }
  }

  private static func latentWarps(_ region: RegionContext, _ log: inout ViolationLog) {
    let warps = region.region.warps
    let graph = region.graph
    let islands = region.islandGroups
    var twoWay = Witnesses()
    var eligible = 0
    var latent = 0
    for row in 0..<warps.rowCount where region.holdsBothEnds(ofWarp: row) {
      let (source, destination) = (warps.source[row], warps.destination[row])
      let isLatent = warps.flags[row].contains(.latent)
      if warps.isTwoWay(row)
        || graph.contains(edgeFrom: NodeIndex(destination), to: NodeIndex(source))
      {
        if isLatent { twoWay.add(region.labelOfWarp(row)) }
      } else if source != destination,
        islands.group(of: Int(source)) == islands.group(of: Int(destination))
      {
        // Exits of islands are never latent, so they do not count for the share.
        eligible += 1
        if isLatent { latent += 1 }
      }
    }
    log.add(region.name, twoWay) { "\(counted($0, "latent warp")) with a way back" }

    // Old files do not mark latent warps.
    guard eligible > 0, region.source == .rows || latent > 0 else { return }
    let expected = Double(region.thresholds.latentPercent) / 100
    let sigma = (expected * (1 - expected) / Double(eligible)).squareRoot()
    let tolerance = max(0.03, 4 * sigma)
    let share = Double(latent) / Double(eligible)
    log.measure(
      region.name, "percent of one-way links that are latent", 100 * share,
      least: 100 * max(0, expected - tolerance), most: 100 * min(1, expected + tolerance))
    guard abs(share - expected) > tolerance + 1e-9 else { return }
    log.add(
      region.name,
      "\(latent) of \(counted(eligible, "one-way link")) latent, "
        + "\(percent(share)), must be \(percent(expected)) ± \(percent(tolerance))")
  }
}

extension RegionContext {
  /// Returns whether both endpoints of a warp are sectors.
  func holdsBothEnds(ofWarp row: Int) -> Bool {
    Int(region.warps.source[row]) < count && Int(region.warps.destination[row]) < count
  }

  /// Returns the number of an endpoint of a warp, which may not exist.
  func labelOfEnd(_ node: UInt32) -> String { Int(node) < count ? label(Int(node)) : "?" }

  /// Returns a warp as a witness.
  func labelOfWarp(_ row: Int) -> String {
    let arrow = region.warps.isTwoWay(row) ? "-" : "→"
    return labelOfEnd(region.warps.source[row]) + arrow + labelOfEnd(region.warps.destination[row])
  }
}
