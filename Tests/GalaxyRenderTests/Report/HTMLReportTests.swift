import FileIO
import Foundation
import GalaxyAnalysis
import GalaxyModel
import Testing

@testable import GalaxyRender

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("HTML report")
struct HTMLReportTests {
  private func page(_ galaxy: Galaxy, isWhole: Bool = false) throws -> String {
    let report = AnalysisReport(
      measuring: galaxy, options: AnalysisOptions(isFast: false, isWhole: isWhole))
    let bytes = try HTMLReport(galaxy, report: report, isWhole: isWhole).bytes()
    return try #require(String(validating: bytes, as: UTF8.self))
  }

  @Test func needsNothingElse() throws {
    let text = try page(SyntheticGalaxy.galaxy(regions: [120]))
    for word in ["http:", "https:", "<script", "src=", "url(", "@import", "<link", "<!ENTITY"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains("default-src 'none'"))
    #expect(text.contains("prefers-color-scheme:dark"))
    #expect(text.contains("<svg class=\"map\"") && text.contains("<svg class=\"chart\""))
    // Every color of the map is a variable that both themes declare.
    let map = try #require(text.components(separatedBy: "<svg class=\"map\"").last)
      .components(separatedBy: "</svg>")[0]
    #expect(!map.contains("=\"#") && map.contains("var(--m0)"))
    #expect(text.components(separatedBy: "--m0:#").count == 3)
  }

  @Test func isWellFormed() throws {
    for isWhole in [false, true] {
      let text = try page(SyntheticGalaxy.galaxy(regions: [120, 60]), isWhole: isWhole)
      let body = try #require(text.range(of: "<main>"))
      let end = try #require(text.range(of: "</main>"))
      // The part between is written as XML would be.
      let parser = XMLParser(data: Data(text[body.lowerBound..<end.upperBound].utf8))
      #expect(parser.parse(), "\(parser.parserError.debugDescription) line \(parser.lineNumber)")
      #expect(text.components(separatedBy: "<section ").count == (isWhole ? 2 : 3))
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style>", "]]>", "&amp;&lt;",
    "<!-- ", "-->", "=\"#aabbcc\"", "\u{202E}x", "\u{1B}[31m", "a\u{0}b", "<a xlink:title=\"", "'",
    String(repeating: "long ", count: 2_000),
  ])
  func hostileNamesAreText(name: String) throws {
    var galaxy = SyntheticGalaxy.galaxy(regions: [120])
    galaxy.name = name
    galaxy.regions[0].displayName = name
    for index in galaxy.regions[0].clusters.indices {
      galaxy.regions[0].clusters[index].name = name
    }
    for index in galaxy.regions[0].formations.indices {
      galaxy.regions[0].formations[index].name = name
    }
    let text = try page(galaxy)
    #expect(!text.contains("<script>") && !text.contains("<img") && !text.contains("\u{1B}"))
    #expect(!text.contains("\u{202E}") && !text.utf8.contains(0))
    let body = try #require(text.range(of: "<main>"))
    let end = try #require(text.range(of: "</main>", options: .backwards))
    let parser = XMLParser(data: Data(text[body.lowerBound..<end.upperBound].utf8))
    #expect(parser.parse(), "\(parser.parserError.debugDescription)")
  }

  @Test func mapsWithoutPlacesAndWithoutSectors() throws {
    var galaxy = Galaxy(name: "edges", source: .edgeList)
    #expect(try page(galaxy).contains("0 sectors"))
    var region = Region(
      type: nil, name: "edges", displayName: "edges", sectors: SectorTable(count: 2_000))
    region.warps = WarpTable(source: [0, 5], destination: [1, 6], flags: [[], .twoWay])
    galaxy.regions = [region]
    #expect(try page(galaxy).contains("The map is left out: 2,000 sectors"))
    galaxy.regions[0].sectors = SectorTable(count: 8)
    #expect(try page(galaxy).contains("<svg class=\"map\""))
    galaxy.regions[0].sectors = SectorTable(count: 0)
    #expect(try !page(galaxy).contains("<svg class=\"map\""))
  }

  /// A word that is wider than its column moves the column, and is not cut into letters.
  @Test func wordsStayWhole() throws {
    let text = try page(SyntheticGalaxy.galaxy(regions: [120]))
    for rule in ["overflow-wrap", "word-break", "line-break", "hyphens"] {
      #expect(!text.contains(rule), "\(rule)")
    }
    let tables = text.components(separatedBy: "<table").count
    #expect(tables > 4)
    #expect(text.components(separatedBy: "<div class=\"scroll\"><table").count == tables)
  }

  @Test func mapsGrowUntilTheirSmallestTextIsLegible() throws {
    for count in [60, 300, 1_000] {
      let text = try page(SyntheticGalaxy.galaxy(regions: [count]))
      let map = try #require(text.components(separatedBy: "<svg class=\"map\"").last)
        .components(separatedBy: "</svg>")[0]
      let width = try #require(map.firstMatch(of: /--natural:([0-9]+)px/).flatMap { Double($0.1) })
      let points = try #require(
        map.firstMatch(of: /viewBox="[0-9.]+ [0-9.]+ ([0-9.]+)/).flatMap { Double($0.1) })
      let sizes = map.matches(of: /font-size="([0-9.]+)/).compactMap { Double($0.1) }
      #expect(try #require(sizes.min()) * width / points >= 9.9)
      #expect(text.contains("<label for=\"z1full\">"))
    }
  }

  @Test func commandsAreShown() throws {
    let galaxy = SyntheticGalaxy.galaxy(regions: [60])
    let report = AnalysisReport(measuring: galaxy, options: AnalysisOptions(isFast: true))
    var html = HTMLReport(galaxy, report: report)
    html.commands = ["first --seed 7", "second <&>"]
    let text = String(decoding: try html.bytes(), as: UTF8.self)
    #expect(text.contains("<pre>first --seed 7\nsecond &lt;&amp;&gt;</pre>"))
  }

  @Test func chartsGroupWhatIsTooMuch() {
    for counts in [[], [0], [3], Array(0..<200), [Int](repeating: 1, count: 10_000)] {
      var out = ByteWriter()
      HTMLChart(
        title: "t", axis: "x",
        series: [
          .init(name: "a", style: "a", counts: counts),
          .init(name: "b", style: "b", counts: [1, 2]),
        ]
      ).append(to: &out)
      let bars = String(decoding: out.takeBytes(), as: UTF8.self).components(separatedBy: "<rect")
        .count
      #expect(bars <= 2 * 80 + 1)
    }
  }
}
