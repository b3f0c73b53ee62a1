import FileIO
import GalaxyModel
import GraphKit

/// Reads the sector report of a TradeWars computer interface: on each line a sector, then the sectors
/// that its warps lead to.
///
/// Prompts, `:` and what follows, are saved with it. A session may hold several downloads, each after
/// a prompt: the later line of a sector counts, as in the helpers of the game. A prompt must follow the
/// last line, or the report is cut. Control-Z ends the text, as in DOS. O(bytes) time.
struct SectorReportReader {
  private let input: GraphInput

  /// A reader of an input.
  init(_ input: GraphInput) { self.input = input }

  func read(_ bytes: [UInt8]) throws(InputError) -> (Galaxy, [String]) {
    var report = SectorReport()
    try input.scan(bytes, hint: "a sector and up to six warps a line") {
      buffer throws(TextFault) in
      // The sign of DOS for the end of a text, and what follows it.
      let text = buffer.firstIndex(of: 0x1A).map { UnsafeBufferPointer(rebasing: buffer[..<$0]) }
      try report.read(text ?? buffer)
    }
    let (region, warnings) = report.region()
    return (try Galaxy.ofGraph(region, input), warnings)
  }

  /// Whether a text is such a report: it begins with a prompt, or it has lines like those of one, and
  /// a prompt.
  ///
  /// - Throws: `InputError` for a text that is as much an edge list with weights as a cut report.
  static func recognizes(_ bytes: [UInt8], source: String) throws(InputError) -> Bool {
    let look = bytes.withUnsafeBufferPointer { buffer in
      var lines = NumberLines(buffer)
      while lines.beginning() == 10 { lines.skipLine() }
      return lines.beginning() == UInt8(ascii: ":")
        ? (begins: true, fits: true) : (begins: false, fits: isReport(&lines))
    }
    guard look.fits, !look.begins else { return look.begins }
    if bytes.split(separator: 10).contains(where: { line in
      line.first { $0 > 32 } == UInt8(ascii: ":")
    }) {
      return true
    }
    throw InputError(
      .unknownFormat, source: source, location: .whole,
      message: "this is a sector report that is cut before `: ENDINTERROG`, or a list of edges",
      hint: "say which: --from cim, or --from edges, where a third column is a weight")
  }

  /// Three lines or more, of one to seven numbers, more than two on most of them, each beginning with
  /// a larger number than the one before, after which others ascend.
  private static func isReport(_ lines: inout NumberLines) -> Bool {
    var (count, long, last) = (0, 0, 0)
    while count < 1000, let first = lines.beginning() {
      if first == 10 {
        lines.skipLine()
        continue
      }
      if first == UInt8(ascii: ":") { break }
      guard
        let numbers = try? lines.numbers(
          limit: SectorReport.warpLimit + 1, largest: SectorReport.largestSector),
        let sector = numbers.first, sector > last
      else { return false }
      let warps = numbers.dropFirst()
      guard !warps.contains(sector), zip(warps, warps.dropFirst()).allSatisfy({ $0 < $1 }) else {
        return false
      }
      last = sector
      count += 1
      long += numbers.count > 2 ? 1 : 0
    }
    return count >= 3 && 2 * long > count
  }
}
