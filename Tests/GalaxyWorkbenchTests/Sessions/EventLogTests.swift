import GalaxyModel
import Platform
import Testing

@testable import GalaxyWorkbench

@Suite struct EventLogTests {
  private final class Client: Sendable {
    let taken = Guarded<[String]>([])
    func sink(_ bytes: [UInt8]?) {
      taken.withLock { $0.append(bytes.map { String(decoding: $0, as: UTF8.self) } ?? "end") }
    }
    var all: [String] { taken.withLock { $0 } }
  }

  @Test func eventsAreNumberedAndKept() {
    var log = EventLog()
    log.emit("map", [.init("rev", .int(0))])
    let (late, new) = (Client(), Client())
    log.attach(1, after: 0) { late.sink($0) }
    log.attach(2, after: nil) { new.sink($0) }
    log.emit("map", [.init("rev", .int(1))])
    #expect(
      late.all == [
        "id: 1\nevent: map\ndata: {\"rev\":0}\n\n", "id: 2\nevent: map\ndata: {\"rev\":1}\n\n",
      ])
    #expect(new.all == Array(late.all.dropFirst()))
    log.detach(1)
    log.close()
    #expect(late.all.count == 2 && new.all.last == "end")
    let after = Client()
    log.attach(3, after: 1) { after.sink($0) }
    #expect(after.all.count == 2 && after.all.last == "end")
  }

  @Test func lastOnesAreKept() {
    var log = EventLog()
    for _ in 0..<EventLog.limit + 10 { log.emit("x", []) }
    let client = Client()
    log.attach(1, after: 0) { client.sink($0) }
    #expect(client.all.count == EventLog.limit)
    #expect(client.all.first?.hasPrefix("id: 11\n") == true)
  }
}
