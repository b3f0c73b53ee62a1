import Foundation
import GalaxyTestSupport
import Testing

/// What newcomers type first does what was meant, or the one line of the answer names what does.
///
/// The calls and what has to come of them are in `FirstTries/tries.txt`.
@Suite struct FirstTriesTests {
  struct Try: Sendable, CustomTestStringConvertible {
    let status: Int32
    let parts: [String]
    let call: String

    var testDescription: String { call }
  }

  static let tries: [Try] = {
    let text = Snapshot("tries.txt", in: "FirstTries").content ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let cells = line.components(separatedBy: " | ")
      guard cells.count >= 3, let status = Int32(cells[0]) else { return nil }
      return Try(
        status: status, parts: cells[1].components(separatedBy: "; "),
        call: cells[2...].joined(separator: " | "))
    }
  }()

  /// The map that the calls are about, generated once.
  static let map: String? = {
    guard let place = try? Workplace(),
      let made = try? place.run("warpwright generate terran-space --seed 7 -T json -o -")
    else { return nil }
    return made.status == 0 ? made.text : nil
  }()

  /// The name of the map's bubble, which the calls have to find.
  static let bubble: String? = {
    guard let map, let document = try? JSONSerialization.jsonObject(with: Data(map.utf8)),
      let tables = (document as? [String: Any])?["tables"] as? [String: Any],
      let formations = tables["special_formations"] as? [[String: Any]]
    else { return nil }
    return formations.first { $0["type"] as? String == "BUBBLE" }?["name"] as? String
  }()

  /// The text with the name of the bubble in it.
  private static func named(_ text: String) throws -> String {
    guard text.contains("bubble}") else { return text }
    let name = try #require(bubble)
    return text.replacingOccurrences(of: "{bubble}", with: name)
      .replacingOccurrences(of: "{small bubble}", with: name.lowercased())
  }

  @Test func `There are enough of them`() {
    #expect(FirstTriesTests.tries.count >= 140)
    #expect(Set(FirstTriesTests.tries.map(\.call)).count == FirstTriesTests.tries.count)
  }

  @Test(arguments: tries)
  func areAnswered(tried: Try) throws {
    let place = try Workplace()
    try place.write(try #require(FirstTriesTests.map), to: "map.json")
    try place.write("1 2\n2 1\n2 3\n3 4\n4 2\n", to: "edges.txt")
    try place.write("{ preset: 'sandbox', seed: 5, region: { sectors: 40 } }\n", to: "recipe.json5")
    let before = place.contents
    let result = try place.run(try FirstTriesTests.named(tried.call))
    let made = place.contents.filter { !before.contains($0) }
    #expect(result.status == tried.status, "\(tried.call): \(result.messages)")
    let found = result.text + result.messages + made.joined(separator: "\n")
    for part in try tried.parts.map(FirstTriesTests.named) {
      #expect(found.contains(part), "\(tried.call): '\(part)' is missing: \(result.messages)")
    }
    guard tried.status >= 64 else { return }
    #expect(result.output.isEmpty && made.isEmpty, "\(tried.call)")
    #expect(result.messages.split(separator: "\n").count == 1, "\(tried.call): \(result.messages)")
  }
}
