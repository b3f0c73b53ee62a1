import FileIO
import GalaxyFormats
import GalaxyModel
import Testing

@testable import GalaxyStudio

@Suite struct ExtendReportTests {
  @Test func theDocumentListsRegionsTablesAndColumns() throws {
    let text = #"{"preset":"player-owned","seed":3,"settings":{"region.sectors":100}}"#
    let session = MapSession(try RecipeReader.read(Array(text.utf8), source: "r"))
    let job = try ExtendJob(
      session, playerRegions: 1, formats: [.json], destination: .standardOutput)
    let report = try job.run(writes: false)
    let document = report.fieldValue
    #expect(document["schema"] == .text("warpwright.extend") && document["step"] == 1)
    #expect(document["regions"].listValue.count == 1)
    #expect(document["regions"].listValue[0]["firstSector"] == 101)
    #expect(document["added"]["regions"] == 1 && document["added"]["sectors"] == 100)
    let galaxies = document["changed"].listValue.first { $0["table"] == .text("galaxies") }
    #expect(galaxies?["columns"].listValue.contains(.text("max_sectors")) == true)
    #expect(report.addedRows > 100 && report.changedRows >= 1)
  }
}
