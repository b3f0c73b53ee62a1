import FileIO
import GalaxyFormats
import GalaxyModel
import Testing

@testable import GalaxyStudio

@Suite struct ExtendReportTests {
  @Test func theDocumentListsRegionsTablesAndColumns() throws {
    let text = #"{"preset":"terran-space","seed":3,"settings":{"seeding.groups.stations":"off"}}"#
    let session = MapSession(try RecipeReader.read(Array(text.utf8), source: "r"))
    let job = try ExtendJob(
      session, playerRegions: 1, formats: [.json], destination: .standardOutput)
    let report = try job.run(writes: false)
    let document = report.fieldValue
    #expect(document["schema"] == .text("warpwright.extend") && document["step"] == 1)
    #expect(document["regions"].listValue.count == 1)
    #expect(document["regions"].listValue[0]["firstSector"] == 301)
    #expect(document["added"]["regions"] == 1 && document["added"]["sectors"] == 1000)
    let galaxies = document["changed"].listValue.first { $0["table"] == .text("galaxies") }
    #expect(galaxies?["columns"].listValue.contains(.text("max_sectors")) == true)
    #expect(report.addedRows > 1000 && report.changedRows >= 1)
  }
}
