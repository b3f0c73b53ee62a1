import GalaxyTestSupport
import Testing

@testable import GraphKit

@Suite struct CompressedRowsTests {
  /// Kernels read memory at the targets, so each of them counts.
  @Test func everyTargetIsChecked() {
    var random = SplitMix64(seed: 93)
    for _ in 0..<50 {
      let rows = RandomGraphs.any(maximumNodeCount: 12, using: &random).graph.rows
      #expect(rows.hasValidBounds)
      for place in rows.targets.indices {
        for outside in [UInt32(rows.nodeCount), .max] {
          var targets = rows.targets
          targets[place] = outside
          let damaged = CompressedRows(trustedOffsets: rows.offsets, targets: targets)
          #expect(!damaged.hasValidBounds)
        }
      }
    }
  }

  @Test func everyOffsetIsChecked() {
    var random = SplitMix64(seed: 94)
    for _ in 0..<50 {
      let rows = RandomGraphs.any(maximumNodeCount: 12, using: &random).graph.rows
      for place in rows.offsets.indices {
        var offsets = rows.offsets
        offsets[place] = UInt32(rows.targets.count + 1)
        let damaged = CompressedRows(trustedOffsets: offsets, targets: rows.targets)
        #expect(!damaged.hasValidBounds)
      }
    }
  }
}
