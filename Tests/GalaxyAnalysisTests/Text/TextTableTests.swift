import GalaxyAnalysis
import Testing

@Suite struct TextTableTests {
  @Test func `Columns start below each other`() {
    let table = TextTable(rows: [["a", "bbb", "c"], ["aaaa", "b", "c"]])
    #expect(table.lines == ["a     bbb  c", "aaaa  b    c"])
    #expect(TextTable(rows: []).lines == [])
  }

  @Test func `Numbers end below each other`() {
    let table = TextTable(rows: [["a", "12"], ["b", "3"]], rightAligned: [1])
    #expect(table.lines == ["a  12", "b   3"])
  }
}
