import FileIO
import GalaxyModel

/// What a sector is to a visitor; the attribute `kind` of nodes.
enum SectorKind: String, CaseIterable, Sendable {
  case capital, special, fedspace, sector

  init(_ node: Int, in region: Region) {
    if node == region.capitalNode {
      self = .capital
    } else if region.specialLocation(at: node) != nil {
      self = .special
    } else if !region.sectors.flags.isEmpty, region.sectors.flags[node].contains(.fedspace) {
      self = .fedspace
    } else {
      self = .sector
    }
  }
}

/// Names of nodes in DOT: `s12`, or `r2s12` for sector 12 of the second region of a galaxy map.
struct NodeNames: Sendable {
  /// Empty, or `r2`.
  let prefix: String
  private let table: SectorTable

  init(_ region: Region, index: Int, isWholeGalaxy: Bool) {
    prefix = isWholeGalaxy ? "r\(index + 1)" : ""
    table = region.sectors
  }

  /// Appends the name of a node, with a suffix for what is next to it.
  ///
  /// A number that a file lists twice gets `_2`, `_3` … the second and later times, so that nodes
  /// stay apart.
  func append(_ node: Int, suffix: String = "", to text: inout ByteWriter) {
    let number = table.number(node)
    let needsQuotes = number < 0
    if needsQuotes { text.append("\"") }
    text.append(text: prefix)
    text.append("s")
    text.append(decimal: number)
    if case .listed(let numbers) = table.numbering {
      var first = node
      while first > 0, numbers[first - 1] == number { first -= 1 }
      if first < node {
        text.append("_")
        text.append(decimal: node - first + 1)
      }
    }
    text.append(text: suffix)
    if needsQuotes { text.append("\"") }
  }
}
