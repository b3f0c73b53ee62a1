import Synchronization
import Testing

@testable import GalaxyWorkbench

@Suite struct JobPoolTests {
  /// Holds jobs up, and knows how many are held.
  private struct Gate {
    var isOpen = false
    var held = 0
    var most = 0
    var done: [Int] = []
  }

  @Test func twoRunAndOthersWait() {
    let pool = JobPool(jobs: 2, waitingLimit: 3)
    let gate = Monitor(Gate())
    func submit(_ number: Int) -> Int? {
      pool.submit(.request) {
        gate.change { gate in
          gate.held += 1
          gate.most = max(gate.most, gate.held)
        }
        gate.wait { $0.isOpen ? () : nil }
        gate.change { gate in
          gate.held -= 1
          gate.done.append(number)
        }
      }
    }
    var numbers: [Int] = []
    for number in 0..<5 { numbers.append(submit(number) ?? -1) }
    #expect(!numbers.contains(-1))
    #expect(submit(5) == nil)
    gate.wait { $0.held == 2 ? () : nil }
    // What has not begun can be taken back, which makes room.
    pool.withdraw(.request, numbers[4])
    #expect(submit(6) != nil)
    gate.change { $0.isOpen = true }
    let done = gate.wait { $0.done.count == 5 ? $0 : nil }
    #expect(done.most == 2)
    #expect(Set(done.done) == [0, 1, 2, 3, 6])
  }

  @Test func searchesGiveWay() {
    let pool = JobPool(jobs: 1, waitingLimit: 3)
    let order = Monitor<[String]>([])
    let began = Monitor(false)
    _ = pool.submit(.search) {
      began.change { $0 = true }
      // The request below is handed in meanwhile.
      began.wait { $0 ? nil : () }
      pool.giveWay()
      order.change { $0.append("search") }
    }
    began.wait { $0 ? () : nil }
    _ = pool.submit(.request) { order.change { $0.append("request") } }
    began.change { $0 = false }
    #expect(order.wait { $0.count == 2 ? $0 : nil } == ["request", "search"])
  }
}
