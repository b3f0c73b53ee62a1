import GalaxyModel

extension FormationDefinitions {
  var deadEnd: FormationDefinition {
    FormationDefinition(prefix: "DED", clauseCount: 5) {
      $0.deadEnd(&$1)
    }
  }

  var warpSink: FormationDefinition {
    FormationDefinition(prefix: "SNK", clauseCount: 5, oneWays: .intoAnchor) {
      $0.warpSink(&$1)
    }
  }

  var escapeHatch: FormationDefinition {
    FormationDefinition(prefix: "HAT", clauseCount: 4, oneWays: .intoAnchor) {
      $0.escapeHatch(&$1)
    }
  }
}

/// Types of a single sector of the mainland: dead ends, hatches, and sinks.
extension ShapeCheck {
  /// ```
  ///   … = p - a
  /// ```
  func deadEnd(_ clauses: inout Clauses) {
    let doors = self.doors
    let exits = context.successors(anchor).map { Int($0) }
    // Neighbors except for the sources of declared one-way back doors.
    let rest = context.neighbors(anchor).map { Int($0) }.filter { node in
      !(doors.contains(Declarations.Edge(source: node, target: anchor))
        && !context.hasEdge(anchor, node))
    }
    let parent = exits.count == 1 ? exits[0] : rest.count == 1 ? rest[0] : nil
    clauses.require("DED-1", rest.count == 1 && rest[0] != capital && interior.count == 0)
    clauses.require(
      "DED-2", parent.map { context.hasEdge(anchor, $0) && context.hasEdge($0, anchor) } ?? false)
    clauses.require("DED-3", exits.count == 1)
    let entries = context.predecessors(anchor).map { Int($0) }.filter { $0 != parent }
    let areDoors = entries.allSatisfy {
      doors.contains(Declarations.Edge(source: $0, target: anchor))
    }
    let farthest = parent.flatMap { entryDistances(entries, parent: $0).inMain.max() }
    clauses.require("DED-4", areDoors && (farthest ?? 0) < HatchSearch.leastDistance)
    clauses.require("DED-5", isPocket([anchor]))
  }

  /// ```
  ///   … = p - a  <- - - - s      s at least six hops away by other ways
  /// ```
  func escapeHatch(_ clauses: inout Clauses) {
    let exits = context.successors(anchor).map { Int($0) }
    let entries = context.predecessors(anchor).map { Int($0) }
    let twoWay = exits.filter { context.hasEdge($0, anchor) }
    clauses.require("HAT-1", twoWay.count == 1 && exits.count == 1 && interior.count == 0)
    let parent = twoWay.first
    // Only a one-way edge is a secret entry.
    let sources = entries.filter { !context.hasEdge(anchor, $0) }
    clauses.require("HAT-2", twoWay.count <= 1 && !sources.isEmpty)
    let distances = parent.map { entryDistances(sources, parent: $0) } ?? (inMain: [], outside: [])
    // The best source is in the main component, if one there is far enough.
    let isFarInMain = distances.inMain.contains { $0 >= HatchSearch.leastDistance }
    let isFar = isFarInMain || distances.outside.contains { $0 >= HatchSearch.leastDistance }
    clauses.require("HAT-3", isFar)
    let isEntered = isFar ? isFarInMain : sources.contains { context.isMain[$0] }
    clauses.require("HAT-4", isPocket([anchor]) && isEntered)
  }

  /// Returns the finite distances to the anchor from sources of one-way edges to it, without these
  /// edges.
  private func entryDistances(_ sources: [Int], parent: Int) -> (inMain: [Int], outside: [Int]) {
    guard context.hasEdge(parent, anchor), !sources.isEmpty else { return ([], []) }
    func distances(_ wanted: [Int]) -> [Int] {
      context.search.distances(
        of: Set(wanted), to: parent, avoiding: anchor, in: context
      )
      .map { $0 + 1 }
    }
    return (
      distances(sources.filter { context.isMain[$0] }),
      distances(sources.filter { !context.isMain[$0] })
    )
  }

  /// ```
  ///   u -> a <- v
  /// ```
  func warpSink(_ clauses: inout Clauses) {
    let entries = context.predecessors(anchor)
    clauses.require("SNK-1", context.successors(anchor).isEmpty && interior.count == 0)
    clauses.require("SNK-2", !entries.isEmpty)
    clauses.require("SNK-3", formation.agrees(.entryCount, entries.count))
    clauses.require("SNK-4", entries.contains { context.isMain[Int($0)] })
    clauses.require(
      "SNK-5",
      !context.declarations.isInBubble.contains(anchor) && !context.isReserved(anchor))
  }
}
