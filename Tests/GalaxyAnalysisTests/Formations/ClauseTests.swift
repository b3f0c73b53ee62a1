import GalaxyModel
import GalaxyRules
import Testing

@testable import GalaxyAnalysis

/// A drawing, and the clauses that the formation declared first fails in it.
struct Drawing: Sendable, CustomTestStringConvertible {
  var name: String
  var failed: [String]
  var draw: @Sendable (inout Sketch) -> Void

  init(_ name: String, _ failed: [String], _ draw: @escaping @Sendable (inout Sketch) -> Void) {
    self.name = name
    self.failed = failed
    self.draw = draw
  }

  var testDescription: String { "\(name): \(failed.joined(separator: " "))" }
}

@Suite("Clauses of formations")
struct ClauseTests {
  /// A formation that keeps all clauses is found, and one that is not found fails some.
  private func check(_ drawing: Drawing) {
    var sketch = Sketch()
    drawing.draw(&sketch)
    #expect(sketch.failed(1) == drawing.failed)
    #expect(Set(sketch.failed(1)).isSubset(of: FormationCheck.clauseIDs))
    let detection = sketch.detection
    let isFound = !detection.missing.contains { $0.name == "F1" }
    if drawing.failed.isEmpty { #expect(isFound) }
    if !isFound {
      #expect(detection.missing.first { $0.name == "F1" }?.failed == drawing.failed)
    }
  }

  @Test(arguments: bubbles + blisters) func bubbleClauses(_ drawing: Drawing) { check(drawing) }
  @Test(arguments: terminals) func terminalClauses(_ drawing: Drawing) { check(drawing) }
  @Test(arguments: passages) func passageClauses(_ drawing: Drawing) { check(drawing) }

  @Test func clausesCanBeRequestedAsRules() throws {
    var sketch = Sketch()
    let drawing = try #require(Self.bubbles.first { $0.failed == ["BUB-3"] })
    drawing.draw(&sketch)
    var galaxy = Galaxy(name: "", source: .rows)
    galaxy.regions = [sketch.region]
    let result = try Verification.run(galaxy, only: ["BUB-2", "BUB-3", "INV-38"])
    #expect(result.checked == ["BUB-2", "BUB-3", "INV-38"])
    #expect(result.failures.map(\.id) == ["BUB-3", "INV-38"])
    #expect(try Verification.run(galaxy).checked.contains { $0.hasPrefix("BUB") } == false)
  }

  @Test func coreIsEmpty() {
    #expect(Sketch().found == [] && Sketch().detection.defects == [])
  }

  /// ```
  ///   10 - 30 - 31 - 32 - 33,  30 - 32
  /// ```
  private static func mesh(
    _ sketch: inout Sketch, _ interior: [Int] = [30, 31, 32, 33], size: Int = 4
  ) {
    sketch.link(10, 30, 31, 32, 33)
    sketch.link(30, 32)
    sketch.declare(.bubble, 10, interior, ["interior_size": .int(size)])
  }

  static let bubbles = [
    Drawing("bubble", []) { mesh(&$0) },
    Drawing("without a size", []) {
      $0.link(10, 30, 31, 32, 30)
      $0.declare(.bubble, 10, [30, 31, 32])
    },
    Drawing("of another size", ["BUB-1"]) { mesh(&$0, size: 5) },
    Drawing("with a sector twice", ["COM-2"]) { mesh(&$0, [30, 30, 31, 32, 33]) },
    Drawing("with a sector that is not there", ["COM-3"]) { mesh(&$0, [30, 31, 32, 99]) },
    // Once the gateway counts as inside, its own warps are leaks.
    Drawing("with its own gateway", ["BUB-1", "BUB-2", "BUB-3", "COM-1"]) {
      mesh(&$0, [10, 30, 31, 32, 33], size: 5)
    },
    Drawing("behind the capital", ["BUB-1", "BUB-6"]) {
      $0.link(0, 30, 31, 32, 30)
      $0.declare(.bubble, 0, [30, 31, 32])
    },
    // The pocket of no gateway: the gateway is exposed, but what it serves continues.
    Drawing("larger than a quarter", ["BUB-1", "BUB-2", "BUB-3", "BUB-5"]) {
      $0.link(10, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39)
      $0.link(30, 32)
      $0.link(33, 40)
      $0.declare(.bubble, 10, Array(30...39), ["interior_size": .int(11)])
    },
    Drawing("with a leak outwards", ["BUB-2"]) {
      mesh(&$0)
      $0.edge(33, 20)
    },
    Drawing("with a leak inwards", ["BUB-3"]) {
      mesh(&$0)
      $0.edge(20, 33)
    },
    Drawing("with a declared back door", []) {
      mesh(&$0)
      $0.edge(20, 33)
      $0.declare(.backdoor, 20, [33], ["target_formation_id": .integer(1)])
    },
    Drawing("with another's back door", ["BUB-3"]) {
      mesh(&$0)
      $0.edge(20, 33)
      $0.declare(.backdoor, 20, [33], ["target_formation_id": .integer(2)])
    },
    Drawing("with a back door that opens both ways", ["BUB-2", "BUB-3"]) {
      mesh(&$0)
      $0.link(20, 33)
      $0.declare(.backdoor, 20, [33], ["target_formation_id": .integer(1)])
    },
    Drawing("with a trap inside", ["BUB-4"]) {
      mesh(&$0)
      $0.cut(33, 32)
    },
    Drawing("that is half a pocket", ["BUB-2", "BUB-3", "BUB-5"]) {
      mesh(&$0, [30, 31, 32], size: 3)
    },
    Drawing("of two pockets", ["BUB-5"]) {
      mesh(&$0, [30, 31, 32, 33, 34], size: 5)
      $0.link(10, 34)
    },
    Drawing("inside of a bubble", ["BUB-6"]) {
      $0.link(10, 34, 30, 31, 32, 30)
      $0.declare(.bubble, 34, [30, 31, 32])
    },
    Drawing("that is a tree", ["BUB-7"]) {
      mesh(&$0)
      $0.cut(30, 32)
      $0.cut(32, 30)
    },
    Drawing("that is a blister", ["BUB-7"]) {
      $0.link(10, 30, 31, 32, 10)
      $0.declare(.bubble, 10, [30, 31, 32])
    },
    Drawing("that is a blister with a back door", []) {
      $0.link(10, 30, 31, 32, 10)
      $0.edge(20, 31)
      $0.declare(.bubble, 10, [30, 31, 32])
      $0.declare(.backdoor, 20, [31], ["target_formation_id": .integer(1)])
    },
    Drawing("that is a loop of ten", []) {
      for node in 40..<60 { $0.link(20, node) }
      $0.link(10, 30, 31, 32, 33, 34, 35, 36, 37, 38, 10)
      $0.declare(.bubble, 10, Array(30...38))
    },
    Drawing("dead-end bubble", []) {
      $0.link(10, 30, 31, 32)
      $0.link(31, 33)
      $0.declare(.deadEndBubble, 10, [30, 31, 32, 33])
    },
    Drawing("dead-end bubble with a loop", ["DEB-2"]) {
      $0.link(10, 30, 31, 32, 30)
      $0.declare(.deadEndBubble, 10, [30, 31, 32])
    },
    Drawing("dead-end bubble with a leak", ["BUB-2", "DEB-1"]) {
      $0.link(10, 30, 31, 32)
      $0.edge(32, 20)
      $0.declare(.deadEndBubble, 10, [30, 31, 32])
    },
    Drawing("dead-end bubble of one", ["DEB-1"]) {
      $0.link(10, 30)
      $0.declare(.deadEndBubble, 10, [30])
    },
  ]

  static let blisters = [
    Drawing("blister", []) {
      $0.link(10, 30, 31, 10)
      $0.declare(.blister, 10, [30, 31])
    },
    Drawing("blister of a one-way loop", []) {
      $0.edge(10, 30, 31, 10)
      $0.declare(.blister, 10, [30, 31])
    },
    Drawing("blister of one", ["BLI-1", "BLI-2"]) {
      $0.link(10, 30)
      $0.declare(.blister, 10, [30])
    },
    Drawing("blister of nine", ["BLI-1"]) {
      for node in 40..<60 { $0.link(20, node) }
      $0.link(10, 30, 31, 32, 33, 34, 35, 36, 37, 38, 10)
      $0.declare(.blister, 10, Array(30...38))
    },
    Drawing("blister with a chord", ["BLI-2"]) {
      $0.link(10, 30, 31, 32, 10)
      $0.link(30, 32)
      $0.declare(.blister, 10, [30, 31, 32])
    },
    Drawing("blister with another neighbor", ["BLI-3", "BLI-5"]) {
      $0.link(10, 30, 31, 10)
      $0.link(31, 20)
      $0.declare(.blister, 10, [30, 31])
    },
    Drawing("blister that ends inside", ["BLI-4", "BLI-5"]) {
      $0.link(10, 30)
      $0.edge(10, 31)
      $0.edge(30, 31)
      $0.declare(.blister, 10, [30, 31])
    },
    Drawing("blister at the capital", ["BLI-5"]) {
      $0.link(0, 30, 31, 0)
      $0.declare(.blister, 0, [30, 31])
    },
  ]

  static let terminals = [
    Drawing("dead end", []) {
      $0.link(10, 30)
      $0.declare(.deadEnd, 30)
    },
    Drawing("dead end at the capital", ["DED-1", "DED-5"]) {
      $0.link(0, 30)
      $0.declare(.deadEnd, 30)
    },
    Drawing("dead end without a way in", ["DED-2", "DED-5"]) {
      $0.edge(30, 10)
      $0.declare(.deadEnd, 30)
    },
    Drawing("dead end without a way out", ["DED-2", "DED-3", "DED-5"]) {
      $0.edge(10, 30)
      $0.declare(.deadEnd, 30)
    },
    // Without one parent, every warp in is an entry.
    Drawing("dead end with a way on", ["DED-1", "DED-2", "DED-3", "DED-4", "DED-5"]) {
      $0.link(10, 30)
      $0.edge(30, 20)
      $0.declare(.deadEnd, 30)
    },
    Drawing("dead end with an entry", ["DED-1", "DED-4"]) {
      $0.link(10, 30)
      $0.edge(12, 30)
      $0.declare(.deadEnd, 30)
    },
    Drawing("dead end with a back door", []) {
      $0.link(10, 30)
      $0.edge(12, 30)
      $0.declare(.deadEnd, 30)
      $0.declare(.backdoor, 12, [30], ["target_formation_id": .integer(1)])
    },
    Drawing("dead end with a back door from afar", ["DED-4"]) {
      $0.link(10, 30)
      $0.edge(25, 30)
      $0.declare(.deadEnd, 30)
      $0.declare(.backdoor, 25, [30], ["target_formation_id": .integer(1)])
    },
    Drawing("dead end inside of a bubble", ["DED-5"]) {
      $0.link(10, 31, 30)
      $0.declare(.deadEnd, 30)
    },
    Drawing("hatch", []) {
      $0.link(10, 30)
      $0.edge(25, 30)
      $0.declare(.escapeHatch, 30)
    },
    Drawing("hatch six hops from its source", []) {
      $0.link(10, 30)
      $0.edge(20, 30)
      $0.declare(.escapeHatch, 30)
    },
    Drawing("hatch five hops from its source", ["HAT-3"]) {
      $0.link(10, 30)
      $0.edge(18, 30)
      $0.declare(.escapeHatch, 30)
    },
    Drawing("hatch without a source", ["HAT-2", "HAT-3", "HAT-4"]) {
      $0.link(10, 30)
      $0.declare(.escapeHatch, 30)
    },
    Drawing("hatch with two parents", ["HAT-1", "HAT-2", "HAT-3", "HAT-4"]) {
      $0.link(10, 30, 25)
      $0.declare(.escapeHatch, 30)
    },
    Drawing("hatch whose source has no other way", ["HAT-3", "HAT-4"]) {
      $0.link(10, 30)
      $0.edge(31, 30)
      $0.declare(.escapeHatch, 30)
    },
    Drawing("hatch whose source cannot be reached", ["HAT-4"]) {
      $0.link(10, 30)
      $0.edge(31, 30)
      $0.edge(31, 25)
      $0.declare(.escapeHatch, 30)
    },
    Drawing("sink", []) {
      $0.edge(10, 30)
      $0.edge(12, 30)
      $0.declare(.warpSink, 30, [], ["entry_count": .integer(2)])
    },
    Drawing("sink with another count", ["SNK-3"]) {
      $0.edge(10, 30)
      $0.declare(.warpSink, 30, [], ["entry_count": .integer(2)])
    },
    Drawing("sink with a way out", ["SNK-1"]) {
      $0.link(10, 30)
      $0.declare(.warpSink, 30)
    },
    Drawing("sink without a way in", ["SNK-2", "SNK-4"]) {
      $0.lone(30)
      $0.declare(.warpSink, 30)
    },
    Drawing("sink behind a trap", ["SNK-4"]) {
      $0.edge(10, 31, 30)
      $0.declare(.warpSink, 30)
    },
    Drawing("sink in fedspace", ["SNK-5"]) {
      $0.edge(10, 30)
      $0.fedspace = [30]
      $0.declare(.warpSink, 30)
    },
    Drawing("sink at a special location", ["SNK-5"]) {
      $0.edge(10, 30)
      $0.specialLocations = [(.rylan, 30)]
      $0.declare(.warpSink, 30)
    },
    Drawing("sink inside of a bubble", ["SNK-5"]) {
      $0.link(10, 31)
      $0.edge(31, 30)
      $0.declare(.warpSink, 30)
      $0.declare(.bubble, 10, [30, 31])
    },
    Drawing("sink with an interior", ["SNK-1"]) {
      $0.edge(10, 30)
      $0.declare(.warpSink, 30, [10])
    },
  ]

  /// A dead-end bubble `10 - 30 - 31 - 32` as formation 2.
  private static func door(
    _ sketch: inout Sketch, from entry: Int, to landing: Int, distance: Int? = nil,
    target: FieldValue = .integer(2)
  ) {
    sketch.link(10, 30, 31, 32)
    sketch.edge(entry, landing)
    var properties = ["target_formation_id": target]
    if let distance { properties["entry_distance"] = .int(distance) }
    sketch.declare(.backdoor, entry, [landing], properties)
    sketch.declare(.deadEndBubble, 10, [30, 31, 32])
  }

  static let passages = [
    Drawing("back door", []) { door(&$0, from: 14, to: 32, distance: 5) },
    Drawing("back door with another distance", ["BKD-6"]) {
      door(&$0, from: 14, to: 32, distance: 6)
    },
    Drawing("back door that opens both ways", ["BKD-1", "BKD-5"]) {
      door(&$0, from: 14, to: 32)
      $0.edge(32, 14)
    },
    Drawing("back door to elsewhere", ["BKD-2"]) { door(&$0, from: 14, to: 5) },
    Drawing("back door without a target", ["BKD-2", "BKD-5"]) {
      door(&$0, from: 14, to: 32, target: .integer(7))
    },
    Drawing("back door to itself", ["BKD-3", "BKD-5"]) {
      door(&$0, from: 14, to: 32, target: .integer(1))
    },
    Drawing("back door from inside", ["BKD-3", "BKD-5"]) { door(&$0, from: 30, to: 32) },
    // The door itself puts the landing beside the gateway.
    Drawing("back door from the gateway", ["BKD-3", "BKD-5", "BKD-7"]) {
      door(&$0, from: 10, to: 32)
    },
    Drawing("back door that cannot be reached", ["BKD-4"]) {
      door(&$0, from: 33, to: 32)
      $0.edge(33, 20)
    },
    Drawing("back door beside the front door", ["BKD-7"]) { door(&$0, from: 14, to: 30) },
    Drawing("back door to nowhere", ["BKD-1"]) {
      $0.declare(.backdoor, 14)
    },
    Drawing("tunnel", []) {
      $0.link(5, 30, 31, 20)
      $0.declare(.tunnel, 5, [30, 31])
    },
    Drawing("tunnel one-way from its second link on", []) {
      $0.link(5, 30)
      $0.edge(30, 31, 20)
      $0.declare(.tunnel, 5, [30, 31])
    },
    Drawing("tunnel toward the capital", []) {
      $0.edge(20, 31, 30, 5)
      $0.declare(.tunnel, 5, [30, 31])
    },
    Drawing("tunnel of one", ["TUN-1"]) {
      $0.link(5, 30, 20)
      $0.declare(.tunnel, 5, [30])
    },
    Drawing("tunnel of twenty-one", ["TUN-1"]) {
      var last = 5
      for node in 30...50 {
        $0.link(last, node)
        last = node
      }
      $0.link(last, 20)
      $0.declare(.tunnel, 5, Array(30...50))
    },
    Drawing("tunnel back to its mouth", ["TUN-1", "TUN-5"]) {
      $0.link(5, 30, 31, 5)
      $0.declare(.tunnel, 5, [30, 31])
    },
    Drawing("tunnel with a branch", ["TUN-2"]) {
      $0.link(5, 30, 31, 20)
      $0.link(31, 32)
      $0.declare(.tunnel, 5, [30, 31])
    },
    Drawing("half a tunnel", ["TUN-3"]) {
      $0.link(5, 30, 31, 32, 20)
      $0.declare(.tunnel, 5, [30, 31])
    },
    Drawing("tunnel from a sector that is not its mouth", ["TUN-2"]) {
      $0.link(5, 30, 31, 20)
      $0.declare(.tunnel, 6, [30, 31])
    },
    Drawing("tunnel two-way up to its exit, entered one-way", ["TUN-5"]) {
      // The stretch behind the one-way link is a pocket of the exit.
      $0.link(5, 30)
      $0.edge(31, 30)
      $0.link(31, 20)
      $0.declare(.tunnel, 5, [30, 31])
    },
    Drawing("tunnel with turned links", ["TUN-2", "TUN-5"]) {
      $0.link(5, 30)
      $0.edge(31, 30)
      $0.edge(31, 32)
      $0.link(32, 20)
      $0.link(20, 31)
      $0.declare(.tunnel, 5, [30, 31, 32])
    },
    Drawing("tunnel with a sink in it", ["TUN-4", "TUN-5"]) {
      $0.edge(5, 30)
      $0.edge(31, 30)
      $0.link(31, 20)
      $0.declare(.tunnel, 5, [30, 31])
    },
    Drawing("tunnel from the far mouth", ["TUN-6"]) {
      $0.link(5, 30, 31, 20)
      $0.declare(.tunnel, 20, [30, 31])
    },
  ]
}
