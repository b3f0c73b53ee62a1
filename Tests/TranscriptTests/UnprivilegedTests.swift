import Foundation
import GalaxyTestSupport
import Testing

/// Permissions do not stop the superuser, so these run as another user where possible.
@Suite struct UnprivilegedTests {
  private static let prefix: String? = {
    guard geteuid() == 0 else { return "" }
    let words = "setpriv --reuid=65534 --regid=65534 --clear-groups "
    let works = try? Workplace().run("chmod 777 . ; \(words) warpwright --version")
    return works?.status == 0 ? words : nil
  }()

  @Test(.enabled(if: prefix != nil, "no other user can be taken"))
  func `Places that may not be written to`() throws {
    let prefix = try #require(UnprivilegedTests.prefix)
    let place = try Workplace()
    _ = try place.run("mkdir shut; echo old > shut/old.json; chmod 555 shut; chmod 755 .")
    for call in [
      "generate --seed 1 -o shut", "generate --seed 1 -o shut/deeper",
      "generate --seed 1 -T json -o shut/new.json",
    ] {
      let result = try place.run(prefix + "warpwright \(call)")
      #expect(result.status == 73, "\(call): \(result.messages)")
      #expect(place.contents == ["shut", "shut/old.json"])
    }
    _ = try place.run("chmod 755 shut")
  }

  @Test(.enabled(if: prefix != nil, "no other user can be taken"))
  func `Files that may not be read`() throws {
    let prefix = try #require(UnprivilegedTests.prefix)
    let place = try Workplace()
    _ = try place.run("echo '1 2' > secret; chmod 000 secret; chmod 755 .")
    let result = try place.run(prefix + "warpwright analyze secret")
    #expect(result.status == 66)
    #expect(result.messages.contains("may not be read"))
  }
}
