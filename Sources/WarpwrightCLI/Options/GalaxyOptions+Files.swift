import Determinism
import FileIO
import GalaxyFormats
import GalaxyStudio
import GraphFormats

extension GalaxyOptions {
  /// Reads the names of a designer, if there are any.
  func readNames() throws -> Recipe? {
    guard let names else { return nil }
    let source = InputSource(argument: names)
    return try NameListReader.read(try source.readAll(limit: 16 << 20), source: source.name)
  }

  /// Reads the recipe, if there is one.
  func readRecipe(_ formats: FormatCatalog) throws -> Recipe? {
    guard let config else { return nil }
    let source = InputSource(argument: config)
    return try RecipeReader.read(
      try source.readAll(limit: RecipeReader.sizeLimit), source: source.name, formats: formats)
  }

  /// The words of a call that asks for the same galaxy.
  ///
  /// - Parameter seed: Its seed.
  /// - Returns: The words after `generate`, without formats.
  func callWords(seed: Seed) -> [String] {
    let chosen = (try? choice())?.preset
    return [chosen].compactMap { $0 } + ["--seed", "\(seed)"]
      + shorthands.flatMap { [$0.flag, $0.text] } + set.flatMap { ["--set", $0] }
      + [("--config", config), ("--names", names)].flatMap { flag, file in
        file.map { [flag, $0] } ?? []
      }
  }
}
