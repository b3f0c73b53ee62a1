import Foundation
import GalaxyTestSupport
import Testing

@Suite struct RowLabelsTests {
  /// Breaks one thing of a galaxy with people in it, and reads what is reported.
  private func failures(
    _ change: (inout [String: Any]) throws -> Void
  ) throws -> [[String: Any]] {
    let place = try Workplace()
    _ = try place.run(
      "warpwright generate player-owned --sectors 150 --profile demo --seed 3 -q -T json -o map.json"
    )
    var document = try #require(
      JSONSerialization.jsonObject(with: try place.read("map.json")) as? [String: Any])
    var tables = try #require(document["tables"] as? [String: Any])
    try change(&tables)
    document["tables"] = tables
    let data = try JSONSerialization.data(withJSONObject: document)
    try place.write(String(decoding: data, as: UTF8.self), to: "broken.json")
    let result = try place.run("warpwright verify broken.json --json")
    #expect(result.status == 1)
    let report = try #require(
      JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    return try #require(report["failures"] as? [[String: Any]])
  }

  private func check(_ failures: [[String: Any]]) {
    let identifier = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
    for failure in failures {
      let witnesses = failure["witnesses"] as? [String] ?? []
      #expect(Set(witnesses).count == witnesses.count, "\(failure)")
      for witness in witnesses { #expect(witness.wholeMatch(of: identifier) == nil, "\(failure)") }
      let rows = failure["rows"] as? [String] ?? []
      #expect(rows.isEmpty || rows.count == witnesses.count)
    }
  }

  @Test func `A patrol without a warp is named once`() throws {
    let found = try failures { tables in
      var warps = try #require(tables["sector_warps"] as? [[String: Any]])
      warps.removeFirst()
      tables["sector_warps"] = warps
    }
    check(found)
    let patrols = try #require(found.first { $0["id"] as? String == "ENT-64" })
    let witnesses = try #require(patrols["witnesses"] as? [String])
    #expect(!witnesses.isEmpty && witnesses.allSatisfy { $0.contains("→") })
  }

  @Test func `Rows without a name are told by their owner and what tells them apart`() throws {
    let found = try failures { tables in
      var prices = try #require(tables["market_prices"] as? [[String: Any]])
      for index in 0..<3 { prices[index]["station_id"] = prices[0]["station_id"] }
      for index in prices.indices.prefix(3) { prices[index]["buy_price"] = -1 }
      tables["market_prices"] = prices
      var planets = try #require(tables["planets"] as? [[String: Any]])
      planets[0]["habitability_score"] = 4711
      tables["planets"] = planets
    }
    check(found)
    let planets = try #require(found.first { $0["scope"] as? String == "planets" })
    let witness = try #require((planets["witnesses"] as? [String])?.first)
    #expect(witness.contains("(sector "))
  }
}
