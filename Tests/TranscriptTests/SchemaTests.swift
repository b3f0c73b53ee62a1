import Foundation
import GalaxyTestSupport
import Testing

@Suite struct SchemaTests {
  @Test(arguments: ["sql", "sqlite", "json", "dot", "svg"])
  func `The schema names every table in every form`(form: String) throws {
    let place = try Workplace()
    let result = try place.run("warpwright schema -T \(form)")
    #expect(result.status == 0)
    #expect(result.messages.isEmpty)
    let described = try place.run("warpwright schema -T json").output
    let document = try #require(JSONSerialization.jsonObject(with: described) as? [String: Any])
    let tables = try #require(document["tables"] as? [[String: Any]])
    #expect(tables.count == 66)
    for table in tables {
      let name = try #require(table["name"] as? String)
      #expect(result.text.contains(name), "\(name)")
    }
  }

  @Test func `Pictures begin as their kind does`() throws {
    let place = try Workplace()
    for (form, start) in [("png", [0x89, 0x50, 0x4E, 0x47]), ("pdf", [0x25, 0x50, 0x44, 0x46])] {
      let result = try place.run("warpwright schema -T \(form) --subject economy -o model")
      #expect(result.status == 0, "\(result.messages)")
      #expect(try place.read("model").prefix(4) == Data(start.map { UInt8($0) }))
    }
  }

  @Test func `The schema can be narrowed`() throws {
    let place = try Workplace()
    let one = try place.run("warpwright schema --table zones").text
    #expect(one.contains("CREATE TABLE zones (") && !one.contains("CREATE TABLE sectors ("))
    #expect(!one.contains("REFERENCES"))
    let group = try place.run("warpwright schema -T sqlite --subject galaxy,governance").text
    #expect(group.contains("CREATE TABLE regions (") && group.contains("regional_votes"))
    #expect(!group.contains("CREATE TABLE players (") && !group.contains("CREATE VIEW"))
  }

  @Test(arguments: [
    ("--table nowhere", 64), ("--subject econmy", 64), ("-T html", 64), ("--table ''", 64),
    ("-o missing/schema.sql", 73), ("more", 64), ("--report nothing", 64),
    ("--report trade -T dot", 64), ("--report trade --table zones", 64),
  ])
  func `What cannot be is refused in one line or with the usage`(
    arguments: String, status: Int32
  ) throws {
    let result = try Workplace().run("warpwright schema \(arguments)")
    #expect(result.status == status, "\(result.messages)")
    #expect(!result.messages.isEmpty && result.output.isEmpty)
  }

  @Test func `JSON documents have schemas`() throws {
    let place = try Workplace()
    let list = try place.run("warpwright schema --report").text.split(separator: "\n")
    #expect(list.count >= 17)
    for line in list {
      let name = try #require(line.split(separator: " ").first)
      let output = try place.run("warpwright schema --report \(name)").output
      let schema = try #require(JSONSerialization.jsonObject(with: output) as? [String: Any])
      #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }
  }

  @Test func `Databases are read from a file, from a stream and nowhere else`() throws {
    let place = try Workplace()
    _ = try place.run("warpwright generate player-owned --sectors 100 -T sqlite,json -o g")
    let expected = try place.read("g/galaxy.json")
    for call in [
      "warpwright convert g/galaxy.sqlite -T json",
      "warpwright convert - -T json < g/galaxy.sqlite",
      "warpwright convert --from sqlite g/galaxy.sqlite -T json",
    ] {
      let result = try place.run(call)
      #expect(result.status == 0 && result.output == expected, "\(call): \(result.messages)")
    }
    for (call, status) in [
      ("warpwright verify --from json g/galaxy.sqlite", 65),
      ("warpwright verify --from sqlite g/galaxy.json", 65),
      ("warpwright analyze --root 3 g/galaxy.sqlite", 64),
      ("head -c 5000 g/galaxy.sqlite | warpwright verify", 65),
    ] {
      let result = try place.run(call)
      #expect(result.status == Int32(status), "\(call): \(result.messages)")
      #expect(result.messages.split(separator: "\n").count >= 1 && result.output.isEmpty)
    }
    #expect(try place.run("ls").text == "g\n", "nothing is left behind")
  }
}
