import ArgumentParser
import Platform
import Testing

@testable import WarpwrightCLI

@Suite struct ParsingTests {

  @Test(arguments: [
    (["genrate"], "did you mean 'generate'?"),
    (["search"], "there is no command 'search'"),
    (["generate", "--sead", "1"], "--seed"),
    (["generate", "--seed"], "--seed"),
    (["generate", "--theme", "pink"], "light"), (["generate", "--if-exists", "drop"], "replace"),
    (["generate", "-o", ""], "-o takes a name"),
    (["generate", "--threads", "0"], "1…256"),
    (["generate", "--threads", "9999999999999999999999"], "--threads"),
    (["generate", "-q", "-v"], "contradict"),
    (["generate", "--color", "blue"], "auto"),
    (["analyze", "--exact", "--fast"], "contradict"),
    (["analyze", "--repeat", "3"], "--timings"),
    (["analyze", "--timings", "--repeat", "0"], "1000000"),
    (["analyze", "--from", "yaml"], "universe"),

    (["course", "x"], "two sectors"),
    (["course", "a", "1", "2", "3"], "two sectors"),
    (["course", "1", "2", "--whole", "--region", "x"], "contradict"),
    (["course", "1", "2", "--alternatives", "-1"], "--alternatives"),
    (["course", "1", "2", "--around", "2"], "-o"),
    (["nearest", "1"], "what to look for"), (["nearest", "1", "station", "-n", "0"], "-n"),
    (["trade", "--hops", "0"], "--hops"), (["trade", "--within", "3"], "--near"),
    (["traps", "--min", "0"], "--min"), (["chokes", "x"], "two groups"),
    (["starts", "--at", "1", "--suggest", "3"], "contradict"),
    (["starts", "--suggest", "65"], "64"), (["fog"], "visited"),
    (["fog", "1", "--hops", "-1"], "--hops"), (["fog", "--visited"], "unknown option '--visited'"),
    (["find", "--bogus"], "unknown option '--bogus'"), (["find", "-q"], "say what to find"),
    (["render", "--hops", "-1"], "--hops"), (["render", "--hops", "3"], "--focus"),
    (["render", "--layout", "nop"], "neato"),
    (["presets", "extra"], "extra"),
    (["course", "--seed", "7", "a", "1", "2"], "not both"),
  ])
  func `Wrong calls are refused in one line`(arguments: [String], part: String) throws {
    var failure: CommandFailure?
    do { _ = try CommandLineTool.parse(arguments) } catch { failure = error as? CommandFailure }
    let found = try #require(failure)
    #expect(found.status == .usage)
    #expect(found.message.contains(part), "\(found.message)")
    #expect(!found.message.contains("\n"))
  }

  @Test(arguments: [
    ["generate"], ["generate", "galaxy", "-Tjson,svg", "-o", "-"],
    ["generate", "-T", "json", "-T", "svg"],
    ["analyze"], ["analyze", "-", "--json"], ["verify", "x", "--only", "INV-01"],
    ["course", "1", "2"], ["course", "f", "1", "2", "--avoid", "3,4"],
    ["course", "f", "a/1", "b/2", "--tunnels", "--avoid-zone", "FRONTIER", "-T", "svg", "-o", "x"],
    ["nearest", "f", "1", "formation:bubble", "-n", "3", "--within", "9"],
    ["trade", "f", "--mask", "BS,SB", "--near", "1", "--within", "5"],
    ["traps", "f", "--min", "2"],
    ["chokes", "f", "federation", "zone:frontier", "--both"], ["starts", "f", "--at", "1,2"],
    ["fog", "f", "1,2", "--course", "-Tedges", "-o", "-"],
    ["render", "f", "-Tsvg", "-Grankdir=LR", "-N", "shape=box", "-Ecolor=red"],
    ["convert", "f", "-T", "edges", "-o", "x"], ["presets", "--json"], ["formats"], ["settings"],
  ])
  func `Right calls are read`(arguments: [String]) throws {
    _ = try CommandLineTool.parse(arguments)
  }

  @Test func `Words that look like options`() throws {
    #expect(JoinedOptions.split(["generate", "--seed", "-5"]) == ["generate", "--seed=-5"])
    #expect(JoinedOptions.split(["generate", "--seed", "-q"]) == ["generate", "--seed", "-q"])
    #expect(JoinedOptions.split(["render", "-Ga=b", "-N"]) == ["render", "-G", "a=b", "-N"])
    #expect(JoinedOptions.split(["analyze", "-Ga=b"]) == ["analyze", "-Ga=b"])
    #expect(JoinedOptions.split(["render", "--", "-Ga=b"]) == ["render", "--", "-Ga=b"])
  }

  @Test func `Help is a request and no mistake`() {
    for arguments in [["--help"], ["generate", "-h"], ["help", "course"], ["--version"]] {
      do {
        // `help` is a command of its own, which ends with its page.
        var command = try CommandLineTool.parse(arguments)
        try command.run()
        Issue.record("a page was due")
      } catch {
        #expect(Warpwright.exitCode(for: error) == .success)
      }
    }
  }

  @Test func `Every command has examples`() {
    for name in CommandNames.all {
      #expect((2...4).contains(Examples.byCommand[name]?.count ?? 0), "\(name)")
    }
    #expect(Examples.byCommand.count == CommandNames.all.count)
  }
}
