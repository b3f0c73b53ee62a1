import Determinism
import GalaxyModel
import Testing

@testable import GalaxyGeneration

@Suite struct WarpDraftTests {
  private func randomDraft(_ stream: inout RandomStream) -> WarpDraft {
    var draft = WarpDraft(nodeCount: 12, slots: 5)
    for _ in 0..<40 {
      let u = stream.index(below: 12)
      let v = stream.index(below: 12)
      if u != v && !draft.hasWarp(u, v) && draft.outDegree(u) < 5 { draft.addWarp(u, v) }
    }
    return draft
  }

  @Test func rolledBackTransactionsLeaveNoTrace() {
    var stream = RandomSource(seed: 4).stream("test")
    for _ in 0..<300 {
      var draft = randomDraft(&stream)
      let before = draft.table()
      draft.begin()
      for _ in 0..<20 {
        let u = stream.index(below: 12)
        let v = stream.index(below: 12)
        if u == v { continue }
        if draft.hasWarp(u, v) {
          draft.unlink(u, v)
        } else if draft.outDegree(u) < 5 {
          draft.addWarp(u, v)
        }
      }
      draft.end(keeping: false)
      #expect(draft.table() == before)
    }
  }

  @Test func keptTransactionsPersist() {
    var draft = WarpDraft(nodeCount: 3, slots: 2)
    draft.begin()
    draft.link(0, 1)
    draft.addWarp(1, 2)
    draft.end(keeping: true)
    let table = draft.table()
    #expect(table.source == [0, 1])
    #expect(table.destination == [1, 2])
    #expect(table.flags == [.twoWay, []])
  }

  @Test func tableListsTwoWayLinksOnceInOrder() {
    var stream = RandomSource(seed: 5).stream("test")
    for _ in 0..<200 {
      let draft = randomDraft(&stream)
      let table = draft.table()
      var expected: [(Int, Int, Bool)] = []
      for u in 0..<12 {
        for v in 0..<12 where draft.hasWarp(u, v) {
          let twoWay = draft.hasWarp(v, u)
          if !twoWay || u < v { expected.append((u, v, twoWay)) }
        }
      }
      #expect(table.source.unpacked == expected.map { UInt32($0.0) })
      #expect(table.destination.unpacked == expected.map { UInt32($0.1) })
      #expect(table.flags == expected.map { $0.2 ? .twoWay : [] })
    }
  }
}
