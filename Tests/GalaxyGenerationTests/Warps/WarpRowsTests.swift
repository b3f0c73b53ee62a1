import Determinism
import GalaxyModel
import Testing

@testable import GalaxyGeneration

@Suite struct WarpRowsTests {
  /// What the memory shows is what the draft says, warp by warp.
  @Test func rowsAreThoseOfTheDraft() {
    var stream = RandomSource(seed: 9).stream("test")
    for _ in 0..<100 {
      var draft = WarpDraft(nodeCount: 10, slots: 4)
      for _ in 0..<40 {
        let (u, v) = (stream.index(below: 10), stream.index(below: 10))
        if u == v { continue }
        if draft.hasWarp(u, v) {
          draft.removeWarp(u, v)
        } else if draft.outDegree(u) < 4 {
          draft.addWarp(u, v, tree: stream.next() & 1 == 0)
        }
      }
      draft.withRows { rows in
        for u in 0..<10 {
          let row = rows.row(u)
          #expect(row.map { WarpRows.node($0) } == draft.targets(of: u))
          #expect(
            row.map { WarpRows.isTwoWay($0) }
              == (0..<draft.outDegree(u)).map { draft.isTwoWay(u, $0) })
          for v in 0..<10 where v != u {
            #expect(rows.hasOneWay(u, v) == (draft.hasWarp(u, v) && !draft.hasWarp(v, u)))
          }
        }
      }
    }
  }

  @Test func anEmptyDraftHasNoRows() {
    #expect(WarpDraft(nodeCount: 0, slots: 2).withRows { _ in 7 } == 7)
  }
}

extension WarpDraft {
  fileprivate func targets(of node: Int) -> [Int] {
    (0..<outDegree(node)).map { target(node, $0) }
  }
}
