import Testing

@testable import GalaxyRender

@Suite("Grids of maps")
struct MapGridTests {
  private let box = Box(minX: 10, minY: 20, maxX: 310, maxY: 220)

  @Test func lettersGoOnAfterZ() {
    let grid = MapGrid(box: box, columns: 800, rows: 3)
    let wanted = [0: "A", 25: "Z", 26: "AA", 51: "AZ", 52: "BA", 701: "ZZ", 702: "AAA"]
    for (column, title) in wanted { #expect(grid.title(ofColumn: column) == title) }
    #expect(Set((0..<800).map(grid.title(ofColumn:))).count == 800)
  }

  @Test func everyPlaceIsInTheSquareOfItsReference() {
    let grid = MapGrid(box: box, sectors: 1_000)
    #expect(grid.columns == 6 && grid.rows == 4)
    for row in 0..<grid.rows {
      for column in 0..<grid.columns {
        let square = grid.box(column: column, row: row)
        #expect(grid.square(at: square.center) == (column, row))
        #expect(abs(square.width - 50) < 1e-9 && abs(square.height - 50) < 1e-9)
      }
    }
    #expect(grid.reference(of: Point(x: 11, y: 219)) == "A1")
    #expect(grid.reference(of: Point(x: 309, y: 21)) == "F4")
    #expect(grid.reference(of: Point(x: -1e9, y: 1e9)) == "A1")
    #expect(grid.reference(of: Point(x: 1e9, y: -1e9)) == "F4")
  }
}
