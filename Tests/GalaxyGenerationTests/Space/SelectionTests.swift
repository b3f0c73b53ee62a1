import Determinism
import Testing

@testable import GalaxyGeneration

@Suite struct SelectionTests {
  @Test func movesTheLowestToTheFront() {
    var stream = RandomSource(seed: 4).stream("test")
    for round in 0..<400 {
      let size = stream.int(in: 0...60)
      let ordered = (0..<size).map { UInt64($0) * 3 }
      // Every other round has keys that are in order already.
      let draws = ordered.map { _ in round % 2 == 0 ? stream.next() : 0 }
      let keys = zip(draws, ordered).sorted { $0 < $1 }.map(\.1)
      for count in 0...size {
        var moved = keys
        moveLowest(count, of: &moved)
        #expect(moved.prefix(count).sorted() == Array(ordered.prefix(count)))
        #expect(moved.sorted() == ordered)
      }
    }
  }
}
