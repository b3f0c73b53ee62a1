import ArgumentParser
import Testing

@testable import WarpwrightCLI

@Suite struct LimitOptionsTests {
  @Test func `Times have units`() {
    for (text, seconds) in [
      ("1", 1), ("0.5", 0.5), (".25s", 0.25), ("90s", 90), ("10m", 600), ("1.5h", 5400),
      ("10000h", 36_000_000),
    ] {
      #expect(TimeLimit(argument: text)?.seconds == seconds, "\(text)")
    }
    for text in ["", "0", "0m", "-1", "m", "1d", "1 s", "1e3", "nan", "inf", "1.2.3", "10001h"] {
      #expect(TimeLimit(argument: text) == nil, "\(text)")
    }
  }

  @Test func `Memory is a mebibyte or more`() {
    #expect(MemoryLimit(argument: "200M")?.bytes == 200 << 20)
    #expect(MemoryLimit(argument: "64G")?.bytes == 64 << 30)
    for text in ["", "0", "1000000", "1023K", "-1", "1.5G", "9223372036854775807G"] {
      #expect(MemoryLimit(argument: text) == nil, "\(text)")
    }
  }

  @Test func `Every command takes limits`() throws {
    for command in Warpwright.configuration.subcommands {
      #expect(command is any LimitedCommand.Type, "\(command)")
    }
    let words = ["serve", "--timeout", "2m", "--max-memory=1G"]
    let serve = try #require(try CommandLineTool.parse(words) as? ServeCommand)
    let limits = serve.common.limits
    #expect(limits.words(seconds: 119.75) == ["--timeout=119.750000", "--max-memory=1073741824"])
    #expect(limits.words(seconds: nil) == ["--max-memory=1073741824"])
    for seconds in [1e-9, 0.00001, 3.5e7] {
      let word = try #require(limits.words(seconds: seconds).first)
      #expect(TimeLimit(argument: String(word.dropFirst("--timeout=".count))) != nil, "\(word)")
    }
  }
}
