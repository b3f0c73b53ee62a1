import GalaxyModel

extension FormationDefinitions {
  var bubble: FormationDefinition {
    FormationDefinition(prefix: "BUB", clauseCount: 7, search: .byShapeAndSize) {
      $0.bubble(&$1)
    }
  }

  var deadEndBubble: FormationDefinition {
    FormationDefinition(prefix: "DEB", clauseCount: 2, search: .byShapeAndSize) {
      $0.deadEndBubble(&$1)
    }
  }

  var goldBubble: FormationDefinition {
    FormationDefinition(prefix: "GLD", clauseCount: 4, search: .whereDeclared) {
      $0.goldBubble(&$1)
    }
  }

  var blister: FormationDefinition {
    FormationDefinition(prefix: "BLI", clauseCount: 5, search: .byShapeAndSize) {
      $0.blister(&$1)
    }
  }
}

/// Bubbles of the three kinds, and blisters.
extension ShapeCheck {
  /// ```
  ///   … = g - a - b        everything behind one gateway; some loop inside
  ///            \ / \
  ///             d - e
  /// ```
  func bubble(_ clauses: inout Clauses) {
    let isOutside = capital != anchor && capital.map { !interior.contains($0) } ?? true
    clauses.require(
      "BUB-1",
      interior.count >= 2 && interior.count <= context.limit && !interior.contains(anchor)
        && isOutside && formation.agrees(.interiorSize, interior.count))
    sealed(&clauses)
    let isBlister =
      whole.isLoop && interior.count <= 8
      && interior.entries(besides: SectorSet([anchor], in: context)).isEmpty
    clauses.require("BUB-7", !whole.isTree && !isBlister)
  }

  /// ```
  ///   … = g - a - b        everything behind one gateway; no loop
  ///            \
  ///             d - e
  /// ```
  func deadEndBubble(_ clauses: inout Clauses) {
    sealed(&clauses)
    let isOutside = capital != anchor && capital.map { !interior.contains($0) } ?? true
    let isSealed = ["BUB-2", "BUB-3", "BUB-4", "BUB-5", "BUB-6"].allSatisfy { clauses.holds($0) }
    clauses.require(
      "DEB-1",
      interior.count >= 2 && interior.count <= context.limit && isOutside && isSealed)
    clauses.require("DEB-2", whole.isTree)
  }

  /// BUB-2 to BUB-6: one whole pocket behind the anchor, except for declared back doors.
  private func sealed(_ clauses: inout Clauses) {
    let gateway = SectorSet([anchor], in: context)
    clauses.require("BUB-2", interior.exits(besides: gateway).isEmpty)
    let doors = self.doors
    clauses.require(
      "BUB-3",
      interior.entries(besides: gateway).allSatisfy {
        doors.contains($0) && !context.hasEdge($0.target, $0.source)
      })
    clauses.require("BUB-4", whole.isStronglyConnected)
    let isLarger = interior.members.contains { node in
      context.neighbors(node).contains {
        !interior.contains(Int($0)) && context.isServed(Int($0), by: anchor)
      }
    }
    clauses.require("BUB-5", interior.isConnected && !isLarger)
    clauses.require("BUB-6", context.isExposed(anchor))
  }

  /// ```
  ///   … = g1 - a - b - …            a hundred sectors or more behind
  ///              \   \               one to three gateways, and no
  ///   … = g2 ---- d - e - …          back door at all
  /// ```
  func goldBubble(_ clauses: inout Clauses) {
    let listed = gateways
    let gateways = SectorSet((listed ?? []) + [anchor], in: context)
    clauses.require(
      "GLD-1",
      interior.count >= 100 && listed?.first == anchor && gateways.count <= 3
        && gateways.members.allSatisfy { !interior.contains($0) })
    clauses.require(
      "GLD-2",
      interior.exits(besides: gateways).isEmpty && interior.entries(besides: gateways).isEmpty)
    let hasLinks = gateways.members.allSatisfy { gateway in
      context.successors(gateway).contains {
        interior.contains(Int($0)) && context.hasEdge(Int($0), gateway)
      }
    }
    let all = SectorSet(gateways.members + interior.members, in: context)
    clauses.require("GLD-3", interior.isConnected && hasLinks && all.isStronglyConnected)
    let isSettled = interior.members.contains { $0 == capital || context.isSpaceDock($0) }
    let isShared = all.members.contains { node in
      (context.declarations.bubblesAt[node] ?? []).contains { index in
        let other = context.declarations[index]
        return context.declarations.part(of: index) != part
          || other.ordinal != formation.ordinal || other.type != formation.type
          || other.anchor != formation.anchor || other.interior != formation.interior
      }
    }
    clauses.require("GLD-4", !isSettled && !isShared)
  }

  /// The gateways of a gold bubble as nodes: those that its property lists, else the anchor alone;
  /// nil if the property is invalid.
  private var gateways: [Int]? {
    guard let property = formation.property(.gatewaySectors) else { return [anchor] }
    guard case .list(let values) = property else { return nil }
    var nodes: [Int] = []
    for value in values {
      guard case .integer(let number) = value, let exact = Int(exactly: number),
        let node = context.node(numbered: exact, part: part)
      else { return nil }
      nodes.append(node)
    }
    return nodes
  }

  /// ```
  ///   … = p - x1           a loop of up to eight sectors
  ///        \    \          that begins and ends at its pivot
  ///         x3 - x2
  /// ```
  func blister(_ clauses: inout Clauses) {
    clauses.require("BLI-1", (2...8).contains(interior.count))
    let isLoop = whole.isLoop && !interior.contains(anchor)
    clauses.require("BLI-2", isLoop)
    clauses.require(
      "BLI-3",
      interior.members.allSatisfy { node in
        context.neighbors(node).allSatisfy { interior.contains(Int($0)) || Int($0) == anchor }
      })
    // Without a loop there is no direction to check, but the sectors may still be one component.
    clauses.require("BLI-4", (!isLoop || whole.isFlyableLoop) && whole.isStronglyConnected)
    clauses.require(
      "BLI-5", context.isExposed(anchor) && isPocket(interior.members, of: anchor))
  }
}
