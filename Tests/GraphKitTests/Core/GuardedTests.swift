import GraphKit
import Platform
import Testing

@Suite struct GuardedTests {
  @Test func oneThreadAtATimeChangesTheValue() {
    let counts = Guarded<[Int: Int]>([:])
    Shards.run(count: 4_000, threads: 4) { next in
      while let place = next() { counts.withLock { $0[place % 7, default: 0] += 1 } }
    }
    #expect(counts.withLock { $0.values.reduce(0, +) } == 4_000)
    #expect(counts.withLock { $0.count } == 7)
  }

  @Test func errorsLeaveTheValueFree() {
    struct Stop: Error {}
    let value = Guarded(1)
    #expect(throws: Stop.self) {
      try value.withLock { (held: inout Int) throws(Stop) in
        held = 2
        throw Stop()
      }
    }
    #expect(value.withLock { $0 } == 2)
  }
}
