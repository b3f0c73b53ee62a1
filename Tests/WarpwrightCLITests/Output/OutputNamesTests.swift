import Determinism
import FileIO
import Foundation
import GalaxyStudio
import Platform
import Testing

@testable import WarpwrightCLI

@Suite struct OutputNamesTests {
  @Test func `Two options may not name one file, however it is spelled`() throws {
    let place = try TemporaryDirectory()
    try place.write("old", to: "there.csv")
    try FileManager.default.createSymbolicLink(
      atPath: place["link.csv"], withDestinationPath: "there.csv")
    for (one, other) in [
      ("new.csv", "new.csv"), ("new.csv", "./new.csv"), ("there.csv", "link.csv"),
      ("a/b/new.csv", "a//./b/new.csv"), ("new.csv", "a/../new.csv"),
    ] {
      var names = OutputNames()
      try names.add(place[one], as: "--csv")
      let failure = #expect(throws: CommandFailure.self) {
        try names.add(place[other], as: "-o")
      }
      #expect(failure?.status == .usage)
      #expect(failure?.message == "--csv and -o both name \(place[other]); name another file")
    }
  }

  @Test func `Different files, the standard output and devices are taken`() throws {
    let place = try TemporaryDirectory()
    var names = OutputNames()
    try names.add(place["a.csv"], as: "--csv")
    try names.add(place["b.csv"], as: "-o")
    try names.add(place["a/a.csv"], as: "--state")
    for option in ["--csv", "-o"] {
      try names.add("-", as: option)
      try names.add(nil, as: option)
      try names.add("/dev/null", as: option)
    }
    try names.add(place["b.csv"], as: "-o")
  }

  @Test func `No call loses a file to another one`() throws {
    let place = try TemporaryDirectory()
    try place.write("maps = 1", to: "old")
    let calls = [
      [
        "generate", "--seed", "1", "-T", "json", "-o", place["z.json"], "--depfile",
        place["z.json"],
      ],
      [
        "generate", "--seed", "1", "-T", "json,svg", "-o", place["d/"], "--depfile",
        place["d/map.svg"],
      ],
      ["generate", "--seed", "1", "-o", place["d/"], "--depfile", place["d/manifest.json"]],
      [
        "survey", "sandbox", "--seeds", "1..2", "--figure", "links", "--csv", place["y.html"], "-o",
        place["y.html"],
      ],
      [
        "survey", "sandbox", "--seeds", "1..2", "--figure", "links", "--csv", place["y"],
        "--state", place["y"],
      ],
      [
        "find", "sandbox", "--seeds", "1..2", "--where", "links > 0", "--state", place["q.html"],
        "-o", place["q.html"],
      ],
    ]
    for call in calls {
      #expect(CommandLineTool.run(call) == ExitStatus.usage.rawValue, "\(call)")
    }
    #expect(place.contents == ["old"])
  }

  @Test func `No report and no script replaces the map that it is about`() throws {
    let place = try TemporaryDirectory()
    let map = place["map.json"]
    #expect(
      CommandLineTool.run(["generate", "sandbox", "--seed", "1", "-T", "json", "-o", map]) == 0)
    let bytes = try place.read("map.json")
    for call in [["analyze", map, "-o", map], ["edit", map, "--export", map]] {
      #expect(CommandLineTool.run(call) == ExitStatus.usage.rawValue, "\(call)")
    }
    #expect(try place.read("map.json") == bytes)
  }

  @Test func `Seeds are text`() throws {
    let place = try TemporaryDirectory()
    try place.write("\u{FEFF}1\n", to: "marked")
    try place.write("1\n\0\n", to: "null")
    let call = ["find", "sandbox", "--where", "links > 0", "-q", "--seeds"]
    #expect(CommandLineTool.run(call + [place["null"]]) == ExitStatus.badInput.rawValue)
    #expect(CommandLineTool.run(call + ["/dev/zero"]) == ExitStatus.badInput.rawValue)
    let seeds = try SeedList.read(place["marked"])
    #expect(seeds.count == 1 && seeds[0] == 1)
  }
}
