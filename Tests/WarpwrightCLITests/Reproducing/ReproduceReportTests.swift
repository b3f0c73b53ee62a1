import GalaxyGeneration
import RowFormats
import Testing

@testable import GalaxyStudio
@testable import WarpwrightCLI

@Suite struct ReproduceReportTests {
  @Test func linesSayWhatDiffersAndWhere() throws {
    var result = ReproduceResult(generator: "0.0.1")
    result.files = [
      .init(name: "a", isEqual: true, bytes: (5, 5), difference: nil),
      .init(
        name: "b", isEqual: false, bytes: (5, 7),
        difference: FileDifference(Array("a\nb".utf8), Array("a\nc".utf8), isText: true)),
      .init(name: "c", isEqual: false, bytes: (5, 5), difference: nil),
      .init(name: "d", isEqual: false, bytes: (5, 0), difference: nil),
    ]
    result.stage = Manifest.Stage(region: "r", name: "warps", sha256: "")
    let report = ReproduceReport(result, upgraded: nil)
    #expect(
      report.lines == [
        "a: equal (5 bytes)", "b: differs from line 2, offset 2 (5 bytes, made again 7 bytes)",
        "c: another digest", "d: no format of this program makes it",
        "the first stage that differs is warps of r",
      ])
    #expect(
      report.notes == [
        "made by 0.0.1, this is \(generatorVersion); the first difference is in `warps`"
      ])
  }

  @Test func theSameVersionNeedsNoNote() {
    let result = ReproduceResult(generator: generatorVersion)
    #expect(ReproduceReport(result, upgraded: nil).notes.isEmpty)
  }
}
