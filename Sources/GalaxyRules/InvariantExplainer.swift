public import GalaxyAnalysis
public import GalaxyModel
import WarpMap

/// Explains whether a map keeps an invariant: the rule, what breaks it, and single changes of warps that
/// would fix it.
///
/// ```swift
/// let explainer = InvariantExplainer(galaxy)
/// try explainer.explanation(of: "INV-25").lines
/// ```
public struct InvariantExplainer {
  /// Most changes that are tried.
  static let mostTrials = 60

  private let galaxy: Galaxy
  private let rows: RowStore?

  /// Prepares to explain invariants of a map.
  ///
  /// - Parameters:
  ///   - galaxy: The map.
  ///   - rows: The rows of all tables, if they are known.
  public init(_ galaxy: Galaxy, rows: RowStore? = nil) {
    self.galaxy = galaxy
    self.rows = rows
  }

  /// Explains an invariant.
  ///
  /// - Parameter id: Its id, such as `INV-25`.
  /// - Returns: The explanation.
  /// - Throws: `UnknownInvariant` if there is no such invariant.
  /// - Complexity: That of checking it, for each change that is tried.
  public func explanation(of id: String) throws(UnknownInvariant) -> Explanation {
    let context = VerificationContext(galaxy, rows: rows)
    let result = try Verification.run(context, only: [id])
    let rule = Invariant.named.first { $0.id == id }
    let title = rule?.title ?? ""
    let isChecked = !result.checked.isEmpty
    var answer = Explanation(
      ref: id,
      facts: [
        .init("kind", .text("invariant")), .init("id", .text(id)), .init("rule", .text(title)),
        .init("checked", .boolean(isChecked)),
        .init("holds", isChecked ? .boolean(result.isClean) : .null),
        .init("failures", .int(result.failures.count)),
      ])
    answer.causes = result.failures.map { failure in
      Explanation.Cause(
        stage: "verify", rule: title,
        text: "\(failure.scope): \(failure.message)"
          + (failure.witnesses.isEmpty
            ? "" : " (\(failure.witnesses.prefix(8).joined(separator: ", ")))"),
        numbers: [.init("witnesses", .list(failure.witnesses.map { .text($0) }))])
    }
    let measures = isChecked ? rule?.measures(in: context) ?? [] : []
    if !measures.isEmpty {
      answer.role = [.init("measured", .list(measures.map(\.fieldValue)))]
    }
    for failure in result.failures { answer.alternatives += mending(failure, of: result) }
    return answer
  }

  /// The changes of one warp at the witnesses of a failure after which the invariant holds better.
  private func mending(_ failure: Violation, of before: Verification) -> [String] {
    guard let region = galaxy.regions.firstIndex(where: { $0.name == failure.scope }) else {
      return []
    }
    let sectors = galaxy.regions[region].sectors
    let nodes = failure.witnesses.flatMap { witness in
      witness.split { !$0.isNumber }.compactMap { Int($0) }
    }.compactMap { sectors.node(ofNumber: $0) }
    var found: [String] = []
    for change in changes(at: Set(nodes).sorted(), in: region).prefix(Self.mostTrials) {
      var changed = galaxy
      changed.regions[region].warps = change.warps
      let after = try? Verification.run(VerificationContext(changed), only: [failure.id])
      if let after, after.failures.count < before.failures.count {
        found.append("\(change.line) fixes it")
      }
    }
    return found
  }

  private typealias Change = (line: String, warps: WarpTable)

  /// Each link at some sectors removed, and each one-way link made two-way.
  private func changes(at nodes: [Int], in index: Int) -> [Change] {
    let region = galaxy.regions[index]
    var changes: [Change] = []
    for row in 0..<region.warps.count {
      let (u, v) = (Int(region.warps.source[row]), Int(region.warps.destination[row]))
      guard nodes.contains(u) || nodes.contains(v) else { continue }
      let (from, to) = (region.sectors.number(u), region.sectors.number(v))
      let isTwoWay = region.warps.isTwoWay(row)
      var warps = region.warps
      warps.remove(at: row)
      changes.append(("remove warp \(from)\(isTwoWay ? "-" : ">")\(to)", warps))
      guard !isTwoWay else { continue }
      warps.insert(from: u, to: v, flags: .twoWay)
      changes.append(("add warp \(to)>\(from)", warps))
    }
    return changes
  }
}
