import GalaxyTestSupport
import Testing

@Suite struct InterruptionTests {
  @Test(arguments: [("INT", 130), ("TERM", 143)])
  func `An interrupted run leaves no files`(signal: String, status: Int) throws {
    let place = try Workplace()
    // Shells start background jobs with SIGINT ignored; the timeout program does not.
    let result = try place.run(
      """
      for delay in 0.02 0.1 0.3 0.6; do
        timeout -s \(signal) --preserve-status $delay \
          warpwright generate sandbox --sectors 400000 --seed 1 -T json -o big.json
        echo $?
      done
      """)
    let ends = Set(result.text.split(separator: "\n").map(String.init))
    #expect(ends == ["\(status)"], "\(result.text) \(result.messages)")
    #expect(place.contents.isEmpty)
  }

  @Test func `An interrupted run keeps the old file`() throws {
    let place = try Workplace()
    try place.write("old", to: "big.json")
    let result = try place.run(
      "timeout -s TERM --preserve-status 0.5 warpwright generate sandbox --sectors 400000 --seed 1 "
        + "-T json -o big.json")
    #expect(result.status == 143)
    #expect(place.contents == ["big.json"])
    #expect(String(decoding: try place.read("big.json"), as: UTF8.self) == "old")
  }

  @Test func `An interrupted run leaves no directory and says one line`() throws {
    let place = try Workplace()
    let result = try place.run(
      """
      for delay in 0.3 0.8 1.4; do
        timeout -s INT --preserve-status $delay \
          warpwright generate sandbox --sectors 400000 --seed 1 -q -T edges,json,csv -o deep/er/out
        echo $?
      done
      """)
    #expect(result.text == "130\n130\n130\n", "\(result.messages)")
    #expect(place.contents.isEmpty)
    let lines = result.messages.split(separator: "\n")
    #expect(lines.count == 3 && lines.allSatisfy { $0.hasPrefix("warpwright: interrupted") })
  }

  @Test func `Directories and files that were there stay`() throws {
    let place = try Workplace()
    let result = try place.run(
      """
      mkdir -p out && echo mine >out/mine.txt
      timeout -s TERM --preserve-status 0.8 \
        warpwright generate sandbox --sectors 400000 --seed 1 -q -T edges,json -o out/
      """)
    #expect(result.status == 143)
    #expect(place.contents == ["out", "out/mine.txt"])
    #expect(String(decoding: try place.read("out/mine.txt"), as: UTF8.self) == "mine\n")
  }
}
