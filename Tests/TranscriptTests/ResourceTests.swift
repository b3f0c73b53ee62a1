import Foundation
import GalaxyTestSupport
import Testing

/// Limits on memory, stack and threads: one line, a status of its own, nothing left behind.
@Suite(.disabled(if: Workplace.isInstrumented, "sanitizers need memory and threads of their own"))
struct ResourceTests {
  @Test(arguments: ["json", "sqlite", "sql", "svg", "graphml", "png"])
  func `Too little memory`(_ format: String) throws {
    let place = try Workplace()
    for kibibytes in stride(from: 90_000, through: 210_000, by: 20_000) {
      let result = try place.run(
        "ulimit -v \(kibibytes); "
          + "warpwright generate player-owned --sectors 300 --seed 1 -q -T \(format) -o out.\(format)"
      )
      // Below some size the program itself cannot be loaded.
      guard result.status != 127 else { continue }
      #expect([0, 69, 74, 75].contains(result.status), "\(kibibytes): \(result.messages)")
      #expect(place.contents == (result.status == 0 ? ["out.\(format)"] : []))
      if result.status != 0 {
        #expect(result.messages.contains("warpwright: "), "\(kibibytes)")
        #expect(!result.messages.contains("bug"), "\(kibibytes): \(result.messages)")
      }
      _ = try place.run("rm -f out.*")
    }
  }

  @Test func `A small stack`() throws {
    let place = try Workplace()
    let result = try place.run("ulimit -s 64; warpwright generate --seed 1 -q -T json -o out.json")
    #expect(result.status == 0, "\(result.messages)")
  }

  private static let other: String? = {
    guard geteuid() == 0 else { return "" }
    let words = "setpriv --reuid=65534 --regid=65534 --clear-groups "
    return (try? Workplace().run("chmod 777 .; \(words) warpwright --version"))?.status == 0
      ? words : nil
  }()

  @Test(.enabled(if: other != nil, "no other user can be taken"))
  func `No threads`() throws {
    let other = try #require(ResourceTests.other)
    let place = try Workplace()
    _ = try place.run(
      "chmod 755 .; warpwright generate player-owned --sectors 500 --seed 1 -q -T json -o map.json; "
        + "chmod 644 map.json")
    let alone = try place.run(
      other + "sh -c 'ulimit -u 1; exec timeout 60 warpwright analyze -q map.json'")
    let many = try place.run("warpwright analyze -q --threads 4 map.json")
    #expect(alone.status == 0 && alone.output == many.output, "\(alone.messages)")
  }
}
