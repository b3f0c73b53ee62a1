import Testing

@testable import GalaxySeeding

@Suite("RowSection: attachments fit between regions, players come last")
struct RowSectionTests {
  @Test func ranksAreInTheOrderOfKeys() {
    for region in 0..<20 {
      let own = RowSection.tunnels(ofRegion: region).rank
      #expect(RowSection.attachments(beforeRegion: region).rank < own)
      #expect(own < RowSection.attachments(beforeRegion: region + 1).rank)
      #expect(RowSection.region(ordinal: region).rank < RowSection.players.rank)
      #expect(RowSection.region(ordinal: region).rank < RowSection.region(ordinal: region + 1).rank)
    }
  }
}
