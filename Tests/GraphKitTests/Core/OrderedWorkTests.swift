import Platform
import Testing

@testable import GraphKit

@Suite struct OrderedWorkTests {
  struct Failure: Error, Equatable {
    let index: Int
  }

  @Test(arguments: [1, 2, 3, 8, 64])
  func valuesComeInOrderAndFewWait(threads: Int) throws {
    let open = Guarded((now: 0, most: 0))
    var delivered: [Int] = []
    try OrderedWork.run(count: 500, threads: threads) { index in
      open.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      return index * index
    } deliver: { index, value in
      #expect(value == index * index)
      delivered.append(index)
      open.withLock { $0.now -= 1 }
    }
    #expect(delivered == Array(0..<500))
    #expect(open.withLock { $0.most } <= max(1, 2 * threads))
  }

  @Test(arguments: [1, 2, 8])
  func theFirstErrorInOrderIsThrown(threads: Int) {
    var delivered = 0
    #expect(throws: Failure(index: 20)) {
      try OrderedWork.run(count: 100, threads: threads) { index in
        if index >= 20, index % 20 == 0 { throw Failure(index: index) }
        return index
      } deliver: { _, _ in
        delivered += 1
      }
    }
    #expect(delivered == 20)
  }

  @Test func errorsOfDeliveryEndTheWork() {
    var delivered = 0
    #expect(throws: Failure(index: 7)) {
      try OrderedWork.run(count: 100, threads: 3) {
        $0
      } deliver: { index, _ in
        if index == 7 { throw Failure(index: index) }
        delivered += 1
      }
    }
    #expect(delivered == 7)
  }

  @Test func nothingIsMadeOfNothing() throws {
    try OrderedWork.run(count: 0, threads: 4) {
      $0
    } deliver: { _, _ in
      Issue.record()
    }
  }
}
