import Determinism
import GalaxySettings
import GalaxyStudio
import Testing

@Suite struct SettingsDigestTests {
  @Test func `It is the digest of canonical JSON`() throws {
    var settings = GenerationSettings(preset: .sandbox)
    try settings.set("region.sectors", "77")
    try settings.set("region.name", "Ca\"fé")
    // Written here by hand, from the list of settings.
    let members = SettingCatalog.all.map { definition in
      switch settings[recorded: definition] {
      case .integer(let number)?: "\"\(definition.key)\":\(number)"
      case .boolean(let flag)?: "\"\(definition.key)\":\(flag)"
      case .text(let text)?:
        "\"\(definition.key)\":\"\(text == "Ca\"fé" ? "Ca\\\"fé" : text)\""
      case .names(let names)?: "\"\(definition.key)\":\(names)"
      case .time(let time)?: "\"\(definition.key)\":\"\(time)\""
      case nil: "\"\(definition.key)\":null"
      }
    }
    #expect(
      settings.digest == SHA256.digest(utf8: "{" + members.joined(separator: ",") + "}").hex)
  }

  @Test func `The order in which settings are given does not matter, their values do`() throws {
    var first = GenerationSettings(preset: .galaxy)
    try first.set("region.sectors", "200")
    try first.set("graph.maxWarps", "5")
    var second = GenerationSettings(preset: .galaxy)
    try second.set("graph.maxWarps", "5")
    try second.set("region.sectors", "200")
    #expect(first.digest == second.digest)
    try second.set("graph.maxWarps", "4")
    #expect(first.digest != second.digest)
  }
}
