import FileIO
import JSONText
import RowFormats
import Testing

@testable import GalaxyStudio

@Suite struct ManifestRecordTests {
  private func record(_ text: String) throws -> ManifestRecord {
    try ManifestRecord(try JSONDocument(Array(text.utf8)), source: "test")
  }

  @Test func listsAreReadInTheirOrder() throws {
    let record = try record(
      """
      {"stamped": false, "files": [{"name": "b", "bytes": 1, "sha256": "x"},
       {"name": "a", "bytes": 2, "sha256": "y"}],
       "stages": [{"region": "r", "stage": "warps", "sha256": "z"}]}
      """)
    #expect(record.files.map(\.name) == ["b", "a"])
    #expect(record.stages == [Manifest.Stage(region: "r", name: "warps", sha256: "z")])
    #expect(!record.isStamped)
  }

  @Test func filesAreStampedUnlessTheManifestSaysOtherwise() throws {
    let record = try record("{\"files\": []}")
    #expect(record.isStamped)
    #expect(record.stages == nil)
  }

  @Test(arguments: [
    "{}", "{\"files\": [{}]}", "{\"files\": [], \"stages\": [{\"region\": \"r\"}]}",
  ])
  func incompleteListsAreRefused(text: String) {
    #expect(throws: InputError.self) { try record(text) }
  }
}
