import Foundation
import GalaxyTestSupport
import Testing

/// Sectors by what their file calls them, and names as bytes.
@Suite struct SectorNameTests {
  private static let map = """
    {"directed":true,"nodes":[{"id":"sol","name":"The Sun"},{"id":"vega"},{"id":"2"},
    {"id":"Alpha, Beta"},{"id":"x","name":"Twin"},{"id":"y","name":"Twin"}],
    "links":[{"source":"sol","target":"vega"},{"source":"vega","target":"2"},
    {"source":"2","target":"Alpha, Beta"},{"source":"Alpha, Beta","target":"sol"},
    {"source":"vega","target":"x"},{"source":"x","target":"2"}]}
    """

  private func place() throws -> Workplace {
    let place = try Workplace()
    try place.write(Self.map, to: "m.json")
    return place
  }

  @Test(arguments: [
    ("course m.json sol 'Alpha, Beta'", "1 (sol, The Sun) > 2 (vega) > 3 (2) > 4 (Alpha, Beta)"),
    ("course m.json 'The Sun' 2", "1 (sol, The Sun) > 2 (vega)\n"),
    ("course m.json sol '\"2\"'", "> 3 (2)\n"),
    ("course m.json sol '\"2\"' --avoid vega", ""),
    ("course m.json vega '\"2\"' --avoid '\"Alpha, Beta\",x'", "2 (vega) > 3 (2)\n"),
    ("starts m.json --at 'sol,\"Alpha, Beta\"'", "4 (Alpha, Beta)"),
    ("fog m.json sol,x", "visited  1 (sol, The Sun), 5 (x, Twin)"),
    ("chokes m.json sector:sol sector:4", "2 (vega)"), ("traps m.json", ""),
    ("nearest m.json sol formation:WARP_SINK", ""),
    ("analyze m.json --fast", "isolated            1  6 (y, Twin)"),
    ("verify m.json", "6 (y, Twin)"), ("detect m.json", ""),
    ("render m.json --focus sector:vega --hops 0 -T dot -o -", "number=2"),
    ("render m.json --focus 'sectors:vega,\"Alpha, Beta\"' --hops 0 -T dot -o -", "number=4"),
    ("analyze m.json --fast --root vega --json", "\"share\""),
  ])
  func areTakenAndShown(call: String, part: String) throws {
    let result = try place().run("warpwright \(call)")
    #expect(
      result.status <= 1 && (part.isEmpty || result.text.contains(part)),
      "\(call): \(result.messages)")
  }

  @Test(arguments: [
    ("course m.json sol Twin", "2 sectors are called 'Twin'"), ("course m.json sol vgea", "'vega'"),
    ("course m.json sol Twin", "5 (x, Twin), 6 (y, Twin)"),
    ("course m.json sol 99", "no sector 99"),
    ("course m.json sol vega --avoid nowhere", "no sector 'nowhere'"),
    ("course m.json sol vega --avoid 99999", "no sector 99999"),
    ("course m.json sol vega --avoid-cluster 99999", "no cluster 99999"),
    ("course m.json sol vega --avoid-zone FRONTIER", "no zone FRONTIER"),
    ("course m.json sol vega --avoid-type NEBULA", "types"),
    ("starts m.json --at sol,nowhere", "no sector 'nowhere'"),
    ("fog m.json sol,nowhere", "no sector 'nowhere'"),
    ("analyze m.json --root x9", "no sector 'x9'"),
    ("nearest m.json nowhere formation", "nowhere"), ("trade m.json --near nowhere", "nowhere"),
    ("chokes m.json sector:sol sector:nowhere", "nowhere"),
    ("render m.json --focus sectors:1,99 -T dot -o -", "no sector 99"),
  ])
  func unknownOnesAreRefused(call: String, part: String) throws {
    let result = try place().run("warpwright \(call)")
    // A map without stations is refused before anything near a sector is looked for.
    let status: Int32 = call.hasPrefix("trade") ? 65 : 64
    #expect(result.status == status, "\(call): \(result.messages)")
    #expect(status == 65 || result.messages.contains(part), "\(call): \(result.messages)")
    #expect(result.output.isEmpty)
  }

  @Test func documentsNameThem() throws {
    let place = try place()
    let text = try place.run("warpwright course m.json sol '\"2\"' --json").output
    let root = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    #expect(root["names"] as? [String: String] == ["1": "The Sun", "2": "vega", "3": "2"])
    #expect(root["ids"] as? [String: String] == ["1": "sol"])
    #expect(root["sectors"] as? [Int] == [1, 2, 3])
    let plain = try place.run("warpwright course - 1 2 --json", input: "1 2\n")
    #expect(!plain.text.contains("names"))
  }

  @Test(arguments: [
    "course m.txt 4 1", "chokes m.txt sector:1 sector:2", "chokes m.txt sector:4 sector:1",
    "nearest m.txt 1 formation:BUBBLE", "traps p.txt", "fog m.txt 4,1 --course", "verify i.txt",
  ])
  func everyNegativeAnswerIsADocument(call: String) throws {
    let place = try Workplace()
    try place.write("1 2\n2 1\n2 3\n3 2\n3 4\n", to: "m.txt")
    try place.write("1 2\n2 1\n", to: "p.txt")
    try place.write("1 2\n2 1\n3\n", to: "i.txt")
    let result = try place.run("warpwright \(call) --json")
    #expect(result.status == 1, "\(call): \(result.messages)")
    let root = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    #expect(root?.isEmpty == false, "\(call)")
  }

  @Test func fileNamesAreBytes() throws {
    let place = try Workplace()
    let result = try place.run(
      """
      printf '1 2\\n' > "$(printf 'm\\377.txt')"
      mkdir "$(printf 'd\\376')"
      warpwright convert "$(printf 'm\\377.txt')" -T graphml -o "$(printf 'd\\376/\\303.graphml')"
      warpwright analyze "$(printf 'd\\376/\\303.graphml')" --fast --json
      warpwright generate --seed 1 -T edges,sqlite -o "$(printf 'd\\376/out')" -q
      warpwright analyze "$(printf 'd\\376/out/galaxy.sqlite')" --fast --json
      ls d*/out m* | od -c | head -1
      warpwright analyze "$(printf 'none\\377')"
      """)
    #expect(result.text.contains("\"sectors\": 2,") && result.text.contains("\"sectors\": 300,"))
    #expect(result.text.contains("m 377   .   t   x   t") || result.text.contains("d 376"))
    #expect(result.messages.contains("wrote d\\xFE/\\xC3.graphml"), "\(result.messages)")
    #expect(result.messages.contains("there is no file none\\xFF"), "\(result.messages)")
    #expect(result.status == 66)
  }

  /// Needs the rights to change the root directory; does nothing without.
  @Test func argumentsSurviveAMissingProc() throws {
    let place = try Workplace()
    let result = try place.run(
      """
      mkdir root && program=$(command -v warpwright) && cp "$program" root/w || exit 99
      for library in $(ldd "$program" | grep -o '/[^ ]*'); do
        mkdir -p "root$(dirname "$library")" && cp "$library" "root$library" || exit 99
      done
      [ "$(id -u)" = 0 ] && command -v chroot > /dev/null || exit 99
      chroot root /w generate --seed 7 -T edges -o x.txt && wc -l < root/x.txt
      """)
    guard result.status != 99 else { return }
    #expect(result.status == 0 && result.text.hasPrefix("1153"), "\(result.messages)")
  }
}
