import ArgumentParser
import Testing

@testable import WarpwrightCLI

@Suite struct ShortHelpTests {
  @Test(arguments: CommandNames.all)
  func pagesAreOneScreen(command: String) throws {
    let type = try #require(CommandNames.type(of: command))
    let lines = ShortHelp.page(of: type).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 24)
    let usage = lines.prefix { !$0.hasPrefix("EXAMPLES") }
    for line in usage { #expect(line.count <= 80, "\(line)") }
    for option in ["--threads", "--quiet", "--color", "--strict"] {
      #expect(!usage.contains { $0.contains(option + " ") }, "\(option) is common to all commands")
    }
  }

  @Test func pageOfTheProgramNamesEveryCommand() {
    let page = ShortHelp.page(of: nil)
    for command in CommandNames.all { #expect(page.contains(" \(command) "), "\(command)") }
    for topic in HelpTopic.all { #expect(page.contains(topic.name)) }
    #expect(page.split(separator: "\n").count <= 36)
  }

  @Test func sentences() {
    #expect(ShortHelp.sentence("One. Two.") == "One")
    #expect(ShortHelp.sentence("Files of version 1.3 too.") == "Files of version 1.3 too")
  }
}
