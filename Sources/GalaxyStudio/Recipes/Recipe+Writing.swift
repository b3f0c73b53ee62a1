import GalaxyFormats
import Determinism
public import FileIO
import GalaxyGeneration
public import GalaxyModel
public import GalaxySettings
import RowFormats

extension Recipe {
  /// The name of the document in its member `schema`.
  public static let schema = "warpwright.recipe"

  /// The recipe of a galaxy, if its file has recorded one.
  ///
  /// - Parameter galaxy: A galaxy from any source.
  public init?(recordedIn galaxy: Galaxy) {
    guard let origin = MapOrigin(recordedIn: galaxy), let preset = Preset(rawValue: origin.preset),
      let seed = Seed(value: origin.seed), !origin.settings.isEmpty
    else {
      guard let stamp = galaxy.stamp,
        let recipe = try? RecipeReader.read(Array(stamp.utf8), source: "the stamp"),
        recipe.seed != nil
      else { return nil }
      self = recipe
      return
    }
    self.init(source: "the map")
    self.preset = preset
    self.seed = seed
    generatorVersion = origin.generatorVersion
    let values = SettingValues(recordedIn: galaxy)
    assignments = SettingCatalog.all.compactMap { definition in
      values[given: definition].map {
        Assignment(setting: definition, value: $0, path: ["settings", .key(definition.key)])
      }
    }
    let reader = RecipeStepReader(source: source)
    guard let steps = try? reader.steps(.list(galaxy.steps)),
      let waivers = try? reader.waivers(.list(galaxy.waivers))
    else { return nil }
    self.steps = steps
    self.waivers = waivers
  }

  /// The settings that the recipe makes of those of its preset.
  ///
  /// - Returns: The settings; a picture that they name is not read.
  /// - Throws: `InputError` with the location of the setting that is rejected.
  public func settings() throws(InputError) -> GenerationSettings {
    var settings = GenerationSettings(preset: preset ?? .terranSpace)
    try apply(to: &settings)
    return settings
  }

  /// The recipe as a document, with the settings that differ from their defaults; keys ascend.
  public var fieldValue: FieldValue {
    let changed = assignments.filter {
      $0.value.description != $0.setting.defaultValue?.description
    }
    let settings = changed.sorted {
      $0.setting.key.utf8.lexicographicallyPrecedes($1.setting.key.utf8)
    }
    let isGenerated = base == nil
    var members: [FieldValue.Member?] = [
      base.map { .init("base", $0.fieldValue) },
      formats.map { .init("formats", .list($0.map { .text($0.name) })) },
      .init(
        "generator", generatorFact(version: generatorVersion ?? GalaxyGeneration.generatorVersion)),
    ]
    if isGenerated { members.append(.init("preset", .text((preset ?? .terranSpace).rawValue))) }
    members.append(.init("schema", .text(Recipe.schema)))
    if isGenerated {
      members += [
        .init("seed", .optional(seed) { .int($0.value) }),
        .init("settings", .object(settings.map { .init($0.setting.key, $0.value.fieldValue) })),
      ]
    }
    members += [
      steps.isEmpty ? nil : .init("steps", .list(steps.map(\.fieldValue))),
      .init("version", 1),
      waivers.isEmpty ? nil : .init("waivers", .list(waivers.map(\.fieldValue))),
    ]
    return .object(members.compactMap { $0 })
  }

  /// The recipe as canonical JSON on one line: keys ascend, there are no blanks, and characters beyond
  /// ASCII are escaped.
  ///
  /// Files of most formats carry this line; written to a file, it is a recipe.
  public var line: String {
    var out = ByteWriter(memoryCapacity: 1_024)
    var writer = CellJSONWriter(isASCII: true)
    writer.append(fieldValue, to: &out)
    return String(decoding: out.takeBytes(), as: UTF8.self)
  }

  /// The recipe as this version of the generator writes it.
  public var upgraded: Recipe {
    var recipe = self
    recipe.generatorVersion = GalaxyGeneration.generatorVersion
    return recipe
  }
}
