import GalaxyAnalysis
import GalaxyModel
import GraphKit
import Platform

/// A sector as users write it: a number such as `12`, `terran-space/12` where several regions are on
/// the chart, or what the file calls it, such as `sol` or `Alpha Centauri`.
///
/// What looks like a number is one, unless the map has no such number and a sector of that name. In
/// double quotes it is always a name.
struct SectorWord: Equatable {
  /// As it was written, without quotes.
  let text: String
  private let isQuoted: Bool
  /// Name of the argument, for messages.
  private let argument: String

  /// Reads one sector.
  ///
  /// - Parameters:
  ///   - text: A number or a name.
  ///   - argument: Name of the argument, for messages.
  /// - Throws: `CommandFailure` for an empty text.
  init(_ text: String, _ argument: String) throws(CommandFailure) {
    try self.init(part: WordList.unquoted(text), argument)
  }

  private init(part: WordList.Part, _ argument: String) throws(CommandFailure) {
    text = part.text
    isQuoted = part.isQuoted
    self.argument = argument
    guard !text.isEmpty else {
      throw .usage("\(argument): a sector is missing; give its number or name")
    }
  }

  /// Reads lists, `3,terran-space/17,"Alpha, Beta"`.
  static func list(_ texts: [String], _ argument: String) throws(CommandFailure) -> [SectorWord] {
    var words: [SectorWord] = []
    for text in texts {
      for part in try WordList.parts(text, argument) {
        words.append(try SectorWord(part: part, argument))
      }
    }
    return words
  }

  /// The node of the sector.
  ///
  /// - Throws: `CommandFailure` or `UnknownSector` if there is no such sector, or several.
  func node(on chart: StarChart) throws -> NodeIndex {
    if !isQuoted, let number = NumberList.number(text), let node = try? chart.node(numbered: number)
    {
      return node
    }
    let named = chart.nodes(called: text)
    if let node = try only(named, { chart.label(of: $0) }) { return node }
    if !isQuoted, let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) {
      return try node(on: chart, slash: slash)
    }
    throw unknown(in: chart.name, names: chart.sectorNames)
  }

  /// The sector after the name of its region.
  private func node(on chart: StarChart, slash: String.Index) throws -> NodeIndex {
    let index = try RegionChoice.index(String(text[..<slash]), in: chart.galaxy)
    let region = chart.galaxy.regions[index]
    let rest = try SectorWord(String(text[text.utf8.index(after: slash)...]), argument)
    let local = try rest.node(in: region)
    guard let node = chart.node(of: SectorReference(region: index, node: local)) else {
      throw UnknownSector(number: region.sectors.number(local), region: chart.name)
    }
    return node
  }

  /// The node of the sector in one region.
  ///
  /// - Throws: `CommandFailure` or `UnknownSector` if there is no such sector, or several.
  func node(in region: Region) throws -> Int {
    if !isQuoted, let number = NumberList.number(text),
      let node = region.sectors.node(ofNumber: number)
    {
      return node
    }
    let named = region.nodes(called: text)
    if let node = try only(named, { "\(region.sectors.number($0))" }) { return node }
    throw unknown(in: region.name, names: region.sectorNames)
  }

  /// The only one of the nodes, `nil` if there is none.
  private func only<Node>(_ nodes: [Node], _ label: (Node) -> String) throws(CommandFailure)
    -> Node?
  {
    guard nodes.count > 1 else { return nodes.first }
    let numbers = nodes.prefix(8).map(label).joined(separator: ", ")
    throw .usage(
      "\(argument): \(nodes.count) sectors are called '\(text)', use a number: \(numbers)"
        + (nodes.count > 8 ? ", …" : ""))
  }

  private func unknown(in region: String, names: [String]) -> any Error {
    if !isQuoted, let number = NumberList.number(text) {
      return UnknownSector(number: number, region: region)
    }
    // Distances to very many names take too long.
    let hint = suggestion(for: text, in: Array(names.prefix(20_000)))
    return CommandFailure.usage("\(argument): there is no sector '\(text)' in \(region)\(hint)")
  }
}
