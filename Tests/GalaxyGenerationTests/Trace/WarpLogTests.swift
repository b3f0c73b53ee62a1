import Testing

@testable import GalaxyGeneration

@Suite struct WarpLogTests {
  private func draft() -> WarpDraft {
    var draft = WarpDraft(nodeCount: 6, slots: 3)
    draft.startLog()
    return draft
  }

  private func entries(_ draft: WarpDraft) -> [String] {
    (draft.log?.entries ?? []).map { entry in
      "\(entry.isAddition ? "+" : "-")\(entry.source)>\(entry.destination) \(entry.degree)"
    }
  }

  @Test func changesAreRecordedWithTheDegreesBefore() {
    var draft = draft()
    draft.begin(.forest)
    draft.link(0, 1)
    draft.begin(.filling)
    draft.link(0, 2)
    draft.removeWarp(2, 0)
    #expect(entries(draft) == ["+0>1 0", "+1>0 0", "+0>2 1", "+2>0 0", "-2>0 1"])
    #expect(draft.log?.steps == [.forest, .filling])
  }

  @Test func stepsWithoutChangesAreForgotten() {
    var draft = draft()
    draft.begin(.forest)
    draft.begin(.joining)
    draft.link(0, 1)
    draft.begin(.filling)
    draft.begin(.addition)
    #expect(draft.log?.steps == [.joining, .addition])
  }

  @Test func whatIsRolledBackLeavesNoTrace() {
    var draft = draft()
    draft.begin(.forest)
    draft.link(0, 1)
    draft.begin()
    draft.link(2, 3)
    draft.unlink(0, 1)
    draft.end(keeping: false)
    #expect(entries(draft) == ["+0>1 0", "+1>0 0"])
    draft.begin()
    draft.addWarp(4, 5)
    draft.end(keeping: true)
    #expect(entries(draft).last == "+4>5 0")
  }

  @Test func nothingIsRecordedUnlessAskedFor() {
    var draft = WarpDraft(nodeCount: 2, slots: 1)
    draft.link(0, 1)
    #expect(draft.log == nil)
  }
}
