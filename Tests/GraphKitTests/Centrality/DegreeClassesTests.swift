import GalaxyTestSupport
import Testing

@testable import GraphKit

@Suite struct DegreeClassesTests {
  @Test func classesBoundBothDegrees() {
    for list in GraphSamples.all(seed: 92, randomCount: 300, maximumNodeCount: 40) {
      let rows = list.graph.rows
      let reversed = rows.transposed()
      let classes = DegreeClasses(rows, reversed: reversed)
      #expect(classes.order.sorted() == (0..<UInt32(rows.nodeCount)).map { $0 })
      let ends = [
        classes.ends.0, classes.ends.1, classes.ends.2, classes.ends.3, classes.ends.4,
      ].map { Int($0) }
      #expect(ends == ends.sorted() && ends[4] == rows.nodeCount)
      for (end, limit) in zip(ends, [2, 3, 4, 6]) {
        let degrees = classes.order.map { max(rows.row($0).count, reversed.row($0).count) }
        #expect(degrees[..<end].allSatisfy { $0 <= limit })
        #expect(degrees[end...].allSatisfy { $0 > limit })
      }
    }
  }
}
