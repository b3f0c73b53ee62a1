import FileIO
import GalaxyFormats
import GalaxyModel
import Testing

@Suite("Reading sector reports")
struct SectorReportTests {
  @Test func theLaterLineCounts() throws {
    let map = try read(":\n 1 2 3\n 2 1\n 3 1\n:\n 1 2 4\n 2 1\n 4 1\n: ENDINTERROG\n")
    #expect(links(map.galaxy.regions[0]) == "1>2 1>4 2>1 3>1 4>1")
    #expect(map.warnings.count == 1)
    let same = try read(":\n 1 2\n 2 1\n: ENDINTERROG\n:\n 1 2\n 2 1\n: ENDINTERROG\n")
    #expect(same.warnings == [])
  }

  @Test func whatSessionsHoldBetweenReports() throws {
    let text =
      ":\n 1 2\n 2 1\n: ENDINTERROG\n\nCommand [TL=00:00:00]:[1] (?=Help)? :\n:\n 3 1\n"
      + " 1 -  1580 100% -   890 100%   1490 100%\n: ENDINTERROG\n\u{1A}\u{1A}rest"
    let map = try read(text)
    #expect(links(map.galaxy.regions[0]) == "1>2 2>1 3>1")
    #expect(map.warnings == ["1 line of a port report passed over"])
  }

  @Test func theEndIsRequired() {
    #expect(readingError(":\n 1 2\n 2 1\n")?.message.contains("ENDINTERROG") == true)
    #expect(readingError(":\n 1 2\n: ENDINTERROG\n 2 1\n")?.message.contains("is cut") == true)
  }
}
