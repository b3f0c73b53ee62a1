import Testing

@testable import WarpwrightCLI

@Suite struct CommandModelTests {
  @Test func optionsAndArgumentsOfEveryCommand() throws {
    for command in CommandNames.all {
      let model = CommandModel(try #require(CommandNames.type(of: command)))
      #expect(model.option("--quiet") != nil && model.option("--quiet")?.value == nil)
      #expect(model.option("--threads")?.value?.name == "n")
    }
    let course = CommandModel(CourseCommand.self)
    #expect(course.positionals.map(\.name) == ["file", "from", "to"])
    let format = try #require(CommandModel(GenerateCommand.self).option("-T"))
    #expect(format.isRepeatable && format.value?.words.contains("json") == true)
  }
}
