import GalaxyAnalysis
import GalaxyModel
import GraphKit
import Platform

/// A sector as users write it: a number such as `12`, `terran-space/12` where several regions are on
/// the chart, or what the map calls it, such as `sol`, `alpha centauri` or `Ringed Hollow`.
///
/// What looks like a number is one, unless the map has no such number and a sector of that name. In
/// double quotes it is always a name. A formation stands for its anchor; ``NameMatch`` lists how
/// names are understood.
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
    if let number, let node = try? chart.node(numbered: number) { return node }
    for match in NameMatch.allCases {
      var found: [(node: NodeIndex, name: String)] = []
      for index in chart.regions {
        for place in chart.galaxy.regions[index].places(called: name, by: match) {
          let sector = SectorReference(region: index, node: place.node)
          if let node = chart.node(of: sector) { found.append((node, place.name)) }
        }
      }
      if let node = try only(found, { chart.label(of: $0) }) { return node }
    }
    if !isQuoted, let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) {
      return try node(on: chart, slash: slash)
    }
    let regions = chart.regions.map { chart.galaxy.regions[$0] }
    throw unknown(in: chart.name, regions)
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
    if let number, let node = region.sectors.node(ofNumber: number) { return node }
    for match in NameMatch.allCases {
      let found = region.places(called: name, by: match)
      if let node = try only(found, { "\(region.sectors.number($0))" }) { return node }
    }
    throw unknown(in: region.name, [region])
  }

  /// The number that was written, also as `sector:17` or `Sector 17`; `nil` for a name.
  private var number: Int? {
    guard !isQuoted else { return nil }
    if let number = NumberList.number(text) { return number }
    let words = text.lowercased().split { $0 == ":" || $0 == " " }
    guard words.count == 2, words[0] == "sector" else { return nil }
    return NumberList.number(String(words[1]))
  }

  /// The name that was written, without a word for what it names.
  private var name: String {
    guard !isQuoted, let colon = text.firstIndex(of: ":"),
      ["sector", "formation", "place"].contains(text[..<colon].lowercased())
    else { return text }
    return String(text[text.index(after: colon)...])
  }

  /// The only one of the nodes, `nil` if there is none.
  private func only<Node: Hashable>(
    _ found: [(node: Node, name: String)], _ label: (Node) -> String
  ) throws(CommandFailure) -> Node? {
    let nodes = Set(found.map(\.node))
    guard nodes.count > 1 else { return found.first?.node }
    let shown = found.prefix(8).map { place in
      let label = label(place.node)
      return label.contains(place.name) || place.name.isEmpty ? label : "\(label) (\(place.name))"
    }
    throw .usage(
      "\(argument): \(nodes.count) sectors are called '\(text)', use a number: "
        + shown.joined(separator: ", ") + (found.count > 8 ? ", …" : ""))
  }

  private func unknown(in name: String, _ regions: [Region]) -> any Error {
    if let number { return UnknownSector(number: number, region: name) }
    let wanted = LabelWord.plain(self.name)
    for region in regions {
      if let cluster = region.clusters.first(where: { LabelWord.plain($0.name) == wanted }) {
        return CommandFailure.usage(
          "\(argument): '\(text)' is a cluster, the sectors \(cluster.firstSector) to "
            + "\(cluster.lastSector) of \(name); name one of them")
      }
    }
    // Distances to very many names take too long.
    let names = regions.lazy.flatMap(\.placeNames).prefix(20_000)
    let hint = suggestion(for: self.name, in: Array(names))
    return CommandFailure.usage("\(argument): there is no sector '\(text)' in \(name)\(hint)")
  }
}
