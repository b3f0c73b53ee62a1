import GraphKit

/// A pocket and the facts that its label depends on.
struct Pocket {
  let gateway: Int
  /// Ascending.
  let interior: [Int]
  /// The edges into the interior from sectors other than the gateway, by source, then target.
  let backEdges: [(source: Int, target: Int)]
  let label: FormationLabel

  /// The anchor of the formation: the terminal sector, or the gateway.
  var anchor: Int { label.isTerminal ? interior[0] : gateway }
}

/// The label of a pocket.
enum FormationLabel {
  case escapeHatch, deadEnd, deadEndBubble, blister, bubble

  /// Whether the formation is the single sector of the pocket.
  var isTerminal: Bool { self == .escapeHatch || self == .deadEnd }
}

extension FormationContext {
  /// Returns the pocket with a number, with its label.
  ///
  /// ```
  ///  1 one sector, a far back edge   ESCAPE_HATCH      g - a  <- - - far away
  ///  2 one sector                    DEAD_END          g - a
  ///  3 a tree                        DEAD_END_BUBBLE   g - a - b
  ///  4 a loop, no back edges         BLISTER           g - a - b - g
  ///  5 anything else                 BUBBLE
  /// ```
  ///
  /// - Complexity: O(links of the interior), and a search from the sources of back edges if it is a
  ///   single sector.
  func pocket(_ index: Int, search: inout HatchSearch) -> Pocket {
    let gateway = Int(pockets.gateways[index])
    let interior = pockets.interior(of: index).map { Int($0) }
    var backEdges: [(source: Int, target: Int)] = []
    for node in interior {
      for source in predecessors(node)
      where Int(source) != gateway && pockets.pocketOf[Int(source)] != index {
        backEdges.append((Int(source), node))
      }
    }
    backEdges.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    let label: FormationLabel
    if interior.count == 1 {
      let isHatch =
        search.isHatch(
          interior[0], gateway: gateway,
          entries: backEdges.map(\.source).filter { isMain[$0] }, in: self)
      label = isHatch ? .escapeHatch : .deadEnd
    } else {
      label = shape(of: index, interior: interior, gateway: gateway, isClean: backEdges.isEmpty)
    }
    return Pocket(gateway: gateway, interior: interior, backEdges: backEdges, label: label)
  }

  /// Counts the links among interior and gateway.
  ///
  /// As many links as interior sectors form a tree, since all of it is connected; one more link and
  /// two links per sector form a loop.
  private func shape(
    of index: Int, interior: [Int], gateway: Int, isClean: Bool
  ) -> FormationLabel {
    var inner = 0
    var mouths = 0
    var isEven = true
    for node in interior {
      var degree = 0
      for neighbor in neighbors(node) {
        if Int(neighbor) == gateway {
          mouths += 1
          degree += 1
        } else if pockets.pocketOf[Int(neighbor)] == index {
          inner += 1
          degree += 1
        }
      }
      isEven = isEven && degree == 2
    }
    let links = inner / 2 + mouths
    if links == interior.count { return .deadEndBubble }
    let isLoop = isEven && mouths == 2 && links == interior.count + 1
    return isLoop && isClean && interior.count <= 8 ? .blister : .bubble
  }
}
