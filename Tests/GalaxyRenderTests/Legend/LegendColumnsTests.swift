import Testing

@testable import GalaxyRender

@Suite("Columns of legends")
struct LegendColumnsTests {
  @Test func longLegendsTakeColumnsInsteadOfHeight() throws {
    var legend = Legend.Section(title: "x", entries: [])
    legend.entries = (0..<20).map { .init(symbol: .swatch(Color(0)), text: "\($0)", note: "") }
    let sections = [Legend.Section](repeating: legend, count: 6)
    for room in [400.0, 800, 1_600, 3_200] {
      let columns = LegendColumns(Legend(sections: sections), pageUnit: 1, room: room)
      #expect(columns.columns.flatMap { $0 }.count == 6)
      #expect(columns.height <= max(room, 360 * 1.01))
      #expect(columns.columns.count <= 6 && columns.columns.allSatisfy { !$0.isEmpty })
    }
  }
}
