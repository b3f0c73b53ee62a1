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
    #expect(serve.common.limits.words == ["--timeout=120.0", "--max-memory=1073741824"])
  }
}
