import GalaxyModel
import GraphKit

/// Reads the sector report of a TradeWars computer interface: on each line a sector, then the sectors
/// that its warps lead to. The prompt lines that sessions save with it, `:` and what follows, are
/// passed over. O(bytes) time.
struct SectorReportReader {
  let source: String
  let root: Int?

  func read(_ bytes: [UInt8]) throws(InputError) -> Galaxy {
    var links: (sources: [UInt16], targets: [UInt16]) = ([], [])
    var isSector = [Bool](repeating: false, count: SectorReport.largestSector + 1)
    do throws(TextFault) {
      try bytes.withUnsafeBufferPointer { buffer throws(TextFault) in
        var isListed = isSector
        var lines = NumberLines(buffer)
        while let first = lines.beginning() {
          guard first != UInt8(ascii: ":"), first != 10 else {
            lines.skipLine()
            continue
          }
          let start = lines.position
          let numbers = try lines.numbers(
            limit: SectorReport.warpLimit + 1, largest: SectorReport.largestSector)
          guard let sector = numbers.first, !numbers.contains(0) else {
            throw TextFault(offset: start, message: "sectors have numbers from 1")
          }
          guard !isListed[sector] else {
            throw TextFault(offset: start, message: "sector \(sector) is there already")
          }
          isListed[sector] = true
          for number in numbers { isSector[number] = true }
          for target in numbers.dropFirst() {
            links.sources.append(UInt16(sector))
            links.targets.append(UInt16(target))
          }
        }
      }
    } catch {
      throw InputError(
        .syntax, source: source, location: TextPlace.location(of: error.offset, in: bytes),
        message: error.message, hint: "a sector and up to six warps a line")
    }
    var place = [UInt32](repeating: 0, count: isSector.count)
    var numbers: [Int] = []
    for number in isSector.indices where isSector[number] {
      place[number] = UInt32(numbers.count)
      numbers.append(number)
    }
    let isSequential = numbers.last ?? 0 == numbers.count
    var region = Region(
      type: nil, name: "cim", displayName: "cim",
      sectors: SectorTable(
        numbering: isSequential ? .sequential(count: numbers.count) : .listed(numbers)))
    region.warps = WarpTable(
      source: links.sources.map { place[Int($0)] },
      destination: links.targets.map { place[Int($0)] },
      flags: [WarpFlags](repeating: [], count: links.sources.count))
    return try Galaxy.ofGraph(region, root: root, source: source)
  }

  /// Whether a text can only be such a report: it begins with a prompt, or it has three lines or more,
  /// of one to seven numbers, more than two on most of them, each beginning with a larger number than
  /// the one before. An edge list with a mistake in a line stays an edge list.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var lines = NumberLines(buffer)
      while lines.beginning() == 10 { lines.skipLine() }
      if lines.beginning() == UInt8(ascii: ":") { return true }
      var (count, long, last) = (0, 0, 0)
      while count < 1000, let first = lines.beginning() {
        if first == 10 {
          lines.skipLine()
          continue
        }
        guard
          let numbers = try? lines.numbers(
            limit: SectorReport.warpLimit + 1, largest: SectorReport.largestSector),
          let sector = numbers.first, sector > last
        else { return false }
        last = sector
        count += 1
        long += numbers.count > 2 ? 1 : 0
      }
      return count >= 3 && 2 * long > count
    }
  }
}

/// What a sector report can hold.
enum SectorReport {
  static let largestSector = 65_535
  static let warpLimit = 6

  /// Why a region does not fit, `nil` if it does. O(sectors).
  static func refusal(_ region: Region) -> String? {
    let (graph, _) = region.warpGraph()
    for node in 0..<region.sectorCount {
      let number = region.sectors.number(node)
      guard (1...largestSector).contains(number) else {
        return "sector \(number): a sector report has sectors 1 to \(largestSector)"
      }
      let count = graph.successors(of: NodeIndex(node)).count
      guard count <= warpLimit else {
        return "sector \(number) has \(count) warps, and a sector report holds \(warpLimit)"
      }
    }
    return nil
  }
}
