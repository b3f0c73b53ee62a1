import GalaxyAnalysis
import GalaxyModel

/// A group of sectors as users name it: `zone:FRONTIER`, `cluster:3`, `sector:17`, `type:NEBULA`,
/// `region:central-nexus`, or a zone alone.
struct GroupWord {
  /// The words themselves, for reports.
  let text: String
  private let kind: String
  private let which: String

  static let help =
    "zone:FRONTIER (or FRONTIER), cluster:3, sector:17 or sector:17,18, type:NEBULA, "
    + "region:central-nexus"

  init(_ text: String) throws(CommandFailure) {
    self.text = text
    guard let colon = text.firstIndex(of: ":") else {
      let _: ZoneType = try Vocabulary.value(text, "zone")
      (kind, which) = ("zone", text)
      return
    }
    kind = String(text[..<colon]).lowercased()
    which = String(text[text.index(after: colon)...])
    switch kind {
    case "zone": let _: ZoneType = try Vocabulary.value(which, "zone")
    case "type": let _: SectorType = try Vocabulary.value(which, "sector type")
    case "cluster": _ = try NumberList.number(which, "cluster")
    case "sector": _ = try SectorWord.list([which], "sector")
    case "region": break
    default: throw .usage("'\(text)' is no group of sectors (\(GroupWord.help))")
    }
  }

  /// Whether its sectors are no choke points: a question about single sectors is about those between.
  var isSpared: Bool { kind == "sector" }

  func group(on chart: StarChart) throws -> ChartGroup {
    switch kind {
    case "zone": return .zone(try Vocabulary.value(which, "zone"))
    case "type": return .sectorType(try Vocabulary.value(which, "sector type"))
    case "cluster": return .cluster(try NumberList.number(which, "cluster"))
    case "region": return .region(try RegionChoice.index(which, in: chart.galaxy))
    default:
      return .sectors(try SectorWord.list([which], "sector").map { try $0.node(on: chart) })
    }
  }
}
