import GalaxyModel
import GraphKit
import WarpMap

/// A sector report: its limits, and the contents of one.
struct SectorReport {
  static let largestSector = 65_535
  static let warpLimit = 6

  /// By sector its warps; `nil` for one that has no line.
  private var lines = [[UInt16]?](repeating: nil, count: largestSector + 1)
  private var isSector = [Bool](repeating: false, count: largestSector + 1)
  /// By sector the download that its line is from, 0 for none.
  private var downloads = [Int](repeating: 0, count: largestSector + 1)
  private var download = 1
  private var replaced = 0
  private var isMarked = false
  /// Whether lines of other reports were ignored.
  private var others = 0

  /// Reads the text of a session.
  ///
  /// - Complexity: O(bytes).
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(TextFault) {
    var text = NumberLines(bytes)
    var isEnded = false
    while let first = text.beginning() {
      if first == UInt8(ascii: ":") {
        let end = text.position
        text.skipLine()
        isMarked = SectorReport.isMark(bytes[end..<text.position])
        isEnded = true
        download += 1
      } else if first == 10 || isMarked && first &- 48 >= 10 {
        // Between two downloads a session contains messages of the game.
        text.skipLine()
      } else if SectorReport.isPort(bytes, at: text.position) {
        others += 1
        text.skipLine()
      } else {
        isEnded = false
        isMarked = false
        try readLine(&text)
      }
    }
    guard isEnded else {
      throw TextFault(
        offset: bytes.count, message: "the report is cut: `: ENDINTERROG` is expected at its end")
    }
  }

  private mutating func readLine(_ text: inout NumberLines) throws(TextFault) {
    let start = text.position
    let numbers = try text.numbers(
      limit: SectorReport.warpLimit + 1, largest: SectorReport.largestSector)
    guard let sector = numbers.first, !numbers.contains(0) else {
      throw TextFault(offset: start, message: "sectors have numbers from 1")
    }
    guard downloads[sector] != download else {
      throw TextFault(offset: start, message: "sector \(sector) is there already")
    }
    let warps = numbers.dropFirst().map { UInt16($0) }
    if let before = lines[sector], before != warps { replaced += 1 }
    downloads[sector] = download
    lines[sector] = warps
    isSector[sector] = true
  }

  /// Whether a line is the mark at the end of a report.
  private static func isMark(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    String(decoding: line.dropFirst().filter { $0 > 32 }, as: UTF8.self).uppercased()
      == "ENDINTERROG"
  }

  /// Whether a line is one of a port report, which has shares in percent.
  private static func isPort(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    bytes[position...].prefix { $0 != 10 }.contains(UInt8(ascii: "%"))
  }

  /// The map, and notes about it.
  consuming func region() -> (Region, [String]) {
    for warps in lines.lazy.compactMap({ $0 }) {
      for warp in warps { isSector[Int(warp)] = true }
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
    for (sector, warps) in lines.enumerated() {
      for warp in warps ?? [] {
        region.warps.source.append(place[sector])
        region.warps.destination.append(place[Int(warp)])
        region.warps.flags.append([])
      }
    }
    return (region, warnings())
  }

  private func warnings() -> [String] {
    var warnings: [String] = []
    if replaced > 0 {
      warnings.append(
        "there are several reports: the later line counts for \(replaced) "
          + "sector\(replaced == 1 ? "" : "s")")
    }
    if others > 0 {
      warnings.append("\(others) line\(others == 1 ? "" : "s") of a port report passed over")
    }
    if !isMarked {
      warnings.append("the report ends with a prompt and not with `: ENDINTERROG`: it may be cut")
    }
    return warnings
  }

  /// Why a region does not fit, `nil` if it does.
  ///
  /// - Complexity: O(sectors).
  static func refusal(_ region: Region) -> String? {
    let graph = WarpGraph(region).graph
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
