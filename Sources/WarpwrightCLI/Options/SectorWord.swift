import GalaxyAnalysis
import GalaxyModel
import GraphKit

/// A sector as people name it: `12`, or `terran-space/12` where several regions are on the chart.
struct SectorWord: Equatable {
  /// Name of the region; nil for a number as the chart counts.
  let region: String?
  let number: Int

  /// Reads a name.
  ///
  /// - Parameter name: Of the argument, for the message.
  init(_ text: String, _ name: String) throws(CommandFailure) {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else {
      region = nil
      number = try NumberList.number(text, name)
      return
    }
    region = String(text[..<slash])
    number = try NumberList.number(String(text[text.utf8.index(after: slash)...]), name)
  }

  /// Reads lists, `3,terran-space/17`.
  static func list(_ texts: [String], _ name: String) throws(CommandFailure) -> [SectorWord] {
    var words: [SectorWord] = []
    for part in texts.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      words.append(try SectorWord(String(part), name))
    }
    return words
  }

  /// The node of the sector.
  ///
  /// - Throws: `UnknownSector`, or `CommandFailure` for a region that there is none of.
  func node(on chart: StarChart) throws -> NodeIndex {
    guard let region else { return try chart.node(numbered: number) }
    return try chart.node(
      numbered: number, inRegion: try RegionChoice.index(region, in: chart.galaxy))
  }
}
