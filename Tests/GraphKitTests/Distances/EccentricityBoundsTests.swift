import GalaxyTestSupport
import Testing

@testable import GraphKit

@Suite struct EccentricityBoundsTests {
  /// All that is noted of a two-way path of five nodes from its end: `4 3 2 3 4` is the truth.
  @Test func triangleInequalityBoundsOthers() {
    let bounds = EccentricityBounds(nodeCount: 5)
    defer { bounds.deallocate() }
    let distances: [UInt32] = [0, 1, 2, 3, 4]
    distances.withUnsafeBufferPointer { distances in
      guard let distances = distances.baseAddress else { return }
      bounds.note(from: 0, eccentricity: 4, distances)
      bounds.note(to: bounds.value(of: 0), distances)
    }
    #expect((0..<5).map { bounds.isKnown($0) } == [true, false, false, false, false])
    #expect(bounds.value(of: 0) == 4 && bounds.value(of: 1) == nil)
    // Below: max(4 - d, d). Above: 4 + d.
    #expect(bounds.least == 2 && bounds.innermost == 2)
    let above = bounds.above(4)
    #expect(above.count == 4 && above.bound == 8 && above.node == 4)
    bounds.note(4, distance: 0, to: 4)
    #expect(bounds.value(of: 4) == 4 && bounds.above(4).bound == 7)
    #expect(bounds.outermost == 3)
  }

  @Test func distancesToAnUnknownNodeBoundFromBelowAlone() {
    let bounds = EccentricityBounds(nodeCount: 2)
    defer { bounds.deallocate() }
    [UInt32(1), 0].withUnsafeBufferPointer { distances in
      if let distances = distances.baseAddress { bounds.note(to: nil, distances) }
    }
    #expect(bounds.least == 0 && bounds.above(1).bound == .unreached)
  }
}
