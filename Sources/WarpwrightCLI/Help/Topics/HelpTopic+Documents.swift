import GalaxyAnalysis
import GalaxyModel
import GalaxyRules

extension HelpTopic {
  /// JSON documents.
  static let json = HelpTopic(
    "json", "The JSON documents that commands print and write", jsonLines())

  private static func jsonLines() -> [String] {
    var lines = WrappedText.lines(
      "With --json a command prints one document to the standard output; messages go to the error "
        + "stream. Members are added over time; what a member means does not change without another "
        + "version.")
    lines.append("")
    lines += WrappedText.table([
      ("schema", "what the document is, such as warpwright.analyze"),
      ("version", "the version of that schema"),
      ("generator", "name and version of the program that made the map, if the map says so"),
      ("seed, preset", "those of the map, if it says so"),
    ])
    lines += ["", "Documents; 'warpwright schema --report NAME' prints the JSON Schema of one:"]
    return lines + WrappedText.table(ReportSchema.all.map { ($0.name, $0.title) })
  }

  /// Formations.
  static let formations = HelpTopic(
    "formations", "The special formations: named shapes in the warp graph", formationLines())

  private static func formationLines() -> [String] {
    let summaries = FormationSummaries()
    var lines = WrappedText.lines(
      "'detect' finds them in any map, 'generate' makes them: --set formations.BUBBLE=3 asks for a "
        + "number, --set formations.BUBBLE.size=8 for a size, where one can be chosen. The clauses are "
        + "what 'verify --only' checks of declared ones.")
    lines.append("")
    lines += WrappedText.table(
      FormationType.allCases.map { type in
        let sizes = type.facts.sizes.map { "; \($0.lowerBound)…\($0.upperBound) sectors" } ?? ""
        let clauses = FormationCheck.clauseIDs(of: type)
        return (
          type.rawValue,
          "\(summaries[type])\(sizes); clauses \(clauses.first ?? "")…\(clauses.last ?? "")"
        )
      })
    lines += ["", "Counts: 'warpwright settings' has the defaults of formations.TYPE."]
    return lines
  }

  /// Invariants.
  static let invariants = HelpTopic(
    "invariants", "What every map has to keep, and 'verify' checks", invariantLines())

  private static func invariantLines() -> [String] {
    var lines = WrappedText.lines(
      "INV are about the map, ENT about rows of tables. 'verify --only ID,ID' checks single ones, also "
        + "the clauses of formations, such as BUB-3 ('warpwright help formations'). Those with a * are "
        + "judged by comparing several maps, in the tests of this program.")
    lines.append("")
    return lines
      + WrappedText.table(
        Invariant.all.map { ($0.id + ($0.isJudgedOnMaps ? "" : "*"), $0.title) })
  }
}

/// What each type of formation is, in one line.
private struct FormationSummaries: FormationTable {
  let bubble = "an enclave behind a single gateway"
  let deadEndBubble = "a bubble in which every branch ends"
  let goldBubble = "an enclave of many sectors behind one to three gateways"
  let tunnel = "a chain of sectors with two neighbors each"
  let deadEnd = "a sector with a single two-way link"
  let warpSink = "a sector that can be entered but not left"
  let backdoor = "a one-way warp into another formation that bypasses its gateway"
  let blister = "a loop whose only entrance and exit is its pivot"
  let escapeHatch = "a dead end with an additional one-way warp from far away"
  let lostSector = "a sector that no warp enters"
  let lostCluster = "a cluster that no warp enters"
  let archipelago = "several clusters that no warp enters"
}
