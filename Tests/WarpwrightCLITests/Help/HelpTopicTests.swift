import GalaxyAnalysis
import GalaxyModel
import GalaxyRules
import GalaxySettings
import Platform
import Testing

@testable import WarpwrightCLI

@Suite struct HelpTopicTests {
  private func topic(_ name: String) throws -> String {
    try #require(HelpTopic.all.first { $0.name == name }).text
  }

  @Test func topicsNameWhatTheCatalogsHave() throws {
    let exits = try topic("exit-codes")
    for status in ExitStatus.allCases { #expect(exits.contains("\n  \(status.rawValue) ")) }
    let formations = try topic("formations")
    for type in FormationType.allCases { #expect(formations.contains("\n  \(type.rawValue) ")) }
    let invariants = try topic("invariants")
    for invariant in GalaxyAnalysis.Invariant.all { #expect(invariants.contains(invariant.id)) }
    let recipes = try topic("recipes")
    for setting in SettingCatalog.all {
      #expect(recipes.contains(setting.key.dropFirst(setting.group.count)), "\(setting.key)")
    }
    let groups = try topic("groups")
    for zone in ZoneType.allCases { #expect(groups.contains(zone.rawValue)) }
    let json = try topic("json")
    for report in ReportSchema.all { #expect(json.contains("\n  \(report.name) ")) }
  }

  @Test func linesFitOnATerminal() {
    for topic in HelpTopic.all {
      for line in topic.text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }

  @Test func topicsAreFoundBetweenCommands() throws {
    #expect(try HelpTopic.requested(by: ["help", "json"])?.name == "json")
    #expect(try HelpTopic.requested(by: ["help", "Exit"])?.name == "exit-codes")
    #expect(try HelpTopic.requested(by: ["help", "verify"]) == nil)
    #expect(try HelpTopic.requested(by: ["help"]) == nil)
    let error = #expect(throws: CommandFailure.self) {
      try HelpTopic.requested(by: ["help", "formatoins"])
    }
    #expect(error?.status == .usage)
    #expect(error?.message.contains("did you mean 'formations'?") == true)
    for topic in HelpTopic.all { #expect(error?.message.contains(topic.name) == true) }
  }
}
