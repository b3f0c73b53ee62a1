import Foundation
import GalaxyFormats
import GalaxyModel
import Testing

@Suite("Findings of readers")
struct FindingsTests {
  @Test func equalFindingsAreOneWithAllWitnesses() throws {
    let text = tinyUniverse.replacingOccurrences(of: "\"id\":1", with: "\"id\":77")
      .replacingOccurrences(of: "\"id\":2,\"position", with: "\"id\":0,\"position")
    let findings = try read(text).galaxy.findings.filter { $0.invariant == "INV-08" }
    #expect(findings.map(\.witnesses) == [["1", "2", "10"]])
  }

  @Test func warpsAreNamedByBothEnds() throws {
    let text = tinyUniverse.replacingOccurrences(of: "\"to\":4", with: "\"to\":44")
    let finding = try #require(
      try read(text).galaxy.findings.first { $0.invariant == "INV-21" })
    #expect(finding.witnesses == ["3 → 44"] && finding.scope == "region")
  }
}
