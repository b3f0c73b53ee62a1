import Determinism
import FileIO
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import Testing

@Suite struct NameListReaderTests {
  private func read(_ text: String) throws -> Recipe {
    try NameListReader.read(Array(text.utf8), source: "names.json5")
  }

  @Test func `Lists become settings, and places get their names`() throws {
    let recipe = try read("{ planets: ['Vega', \"Altair\"], regions: ['The Shire'], sectors: [] }")
    var settings = GenerationSettings(preset: .playerOwned)
    try settings.set("region.sectors", "150")
    try recipe.apply(to: &settings)
    #expect(settings.names(of: .planets) == ["Vega", "Altair"])
    #expect(settings.names(of: .sectors).isEmpty)
    let galaxy = GalaxyGenerator(seed: 3, settings: settings, scope: .warps).generate()
    #expect(galaxy.regions[0].displayName == "The Shire")
    #expect(galaxy.regions[0].name == "the-shire")
  }

  @Test(arguments: [
    ("{\n planets: [\"A\",\n \"B\",\n \"A\"],\n}", "names.json5:4: the name 'A' is given twice"),
    (
      "{\n planetz: [\"A\"]\n}",
      "names.json5:2: 'planetz' is no kind of name; did you mean 'planets'?"
    ),
    ("{\n planets: [\"A\",\n \"x;y\"]\n}", "names.json5:3: 'x;y' cannot be a name"),
    ("{\n planets: [\"A\",\n \"x\"\n \"y\"]\n}", "names.json5:4:2: "),
    ("{ planets: 'A' }", "names.json5: planets: names are a list"),
    ("[]", "names.json5: lists of names are an object"),
  ])
  func `A wrong list is refused with its place`(text: String, message: String) throws {
    let error = #expect(throws: InputError.self) { try read(text) }
    #expect(error?.description.hasPrefix(message) ?? false, "\(String(describing: error))")
  }
}
