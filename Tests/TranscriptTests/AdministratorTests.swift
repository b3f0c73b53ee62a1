import Foundation
import GalaxyTestSupport
import Testing

/// A working administrator needs a hash that the user hands in; it stands in the rows alone.
@Suite struct AdministratorTests {
  private let hash = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$AbCdEf0123"

  @Test(arguments: ["--admin-hash-file h", "--admin-hash-file - < h"])
  func `The hash is written as it is, and told nowhere`(option: String) throws {
    let place = try Workplace()
    try place.write(hash + "\r\n", to: "h")
    let result = try place.run(
      "warpwright generate --seed 3 --profile demo -v -T json,sql -o d \(option)")
    #expect(result.status == 0, "\(result.messages)")
    #expect(!result.messages.contains("argon2") && !result.text.contains("argon2"))
    for (file, times) in [("galaxy.json", 1), ("galaxy.sql", 1), ("manifest.json", 0)] {
      let text = String(decoding: try place.read("d/\(file)"), as: UTF8.self)
      #expect(text.components(separatedBy: hash).count == times + 1, "\(file)")
      #expect(!text.contains("!seed-disabled"), "\(file)")
    }
    let check = try place.run("warpwright verify d/galaxy.json")
    #expect(check.status == 1 && check.text.contains("ENT-124"))
  }

  @Test(arguments: [
    ("--profile demo --admin-hash-file h", "", 65),
    ("--profile demo --admin-hash-file h", "a b", 65),
    ("--profile demo --admin-hash-file h", "two\nlines", 65),
    ("--profile demo --admin-hash-file h", "secret-é", 65),
    ("--profile demo --admin-hash-file nothing", "x", 66), ("--admin-hash-file h", "x", 64),
  ])
  func `What is no hash is refused and not quoted`(
    options: String, text: String, status: Int32
  ) throws {
    let place = try Workplace()
    try place.write(text, to: "h")
    let result = try place.run("warpwright generate --seed 3 -T json -o d \(options)")
    #expect(result.status == status, "\(result.messages)")
    #expect(!result.messages.contains("secret"))
    #expect(place.contents == ["h"])
  }
}
