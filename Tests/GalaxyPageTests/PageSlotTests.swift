import Testing

@testable import GalaxyPage

@Suite("Slots of the script")
struct PageSlotTests {
  @Test func onlyAPageOfDifferencesHasAdditions() {
    #expect(PageSlot.additions.mapParts(showsDifference: false).isEmpty)
    #expect(PageSlot.additions.mapParts(showsDifference: true) == PagePart.differences)
    #expect(
      PageSlot.object.mapParts(showsDifference: true)
        == PageSlot.object.mapParts(showsDifference: false))
  }
}
