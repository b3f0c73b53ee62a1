import Testing
import Warpwright
import WarpwrightTesting

@Suite struct WarpNotationTests {
  private func warps(_ text: String) throws -> [String] {
    let region = try GalaxyMap(parsing: text).region
    var found: [String] = []
    RegionLinks(region).visit { link in
      let (from, to) = (region.sectors.number(link.source), region.sectors.number(link.target))
      found.append("\(from)\(link.isTwoWay ? "-" : link.isLatent ? "~>" : ">")\(to)")
    }
    return found
  }

  @Test(arguments: [
    ("1-2, 2>3, 3-1", ["1-2", "1-3", "2>3"]), ("1-2-3>4", ["1-2", "2-3", "3>4"]),
    ("1->2;2<->3\n4<-1", ["1>2", "1>4", "2-3"]), ("2>1 1>2", ["1-2"]), ("2~>3, 1", ["2~>3"]),
    ("10-30, 20", ["10-30"]), (" 1 - 2 ", ["1-2"]), ("7", []),
  ])
  func isRead(text: String, expected: [String]) throws {
    #expect(try warps(text) == expected)
  }

  @Test(arguments: [
    ("", "character 1: there is no sector"), ("1-", "character 3: a sector number is missing"),
    ("1-2, 2>>3", "character 7: '>>' is not a warp"),
    ("1-1", "character 3: sector 1 leads to itself"),
    ("1-2, 2>1", "between 2 and 1 is given twice"), ("1-2, x", "character 6: a sector number"),
    ("0-1", "'0' is not a sector number"), ("1-2a", "character 4: 'a' is not a warp"),
    ("1-99999999999999999999", "is not a sector number"),
  ])
  func mistakesHaveAPlace(text: String, part: String) {
    do {
      _ = try GalaxyMap(parsing: text)
      Issue.record("'\(text)' was read")
    } catch {
      #expect(error.description.contains(part), "\(error)")
    }
  }

  @Test func numbersAreKept() throws {
    let region = try GalaxyMap(parsing: "10-30, 20").region
    #expect(region.everySector.map(\.number) == [10, 20, 30])
    #expect(try region.sector(10).exits == [30])
    #expect(throws: UnknownSector.self) { try region.sector(11) }
  }
}
