import FileIO
import GalaxyFormats
import GalaxyStudio
import RowFormats

/// The steps of a map that begins with a file, as far as its own file carries them.
struct ForeignHistory {
  /// The recipe, with the steps so far.
  let session: MapSession
  /// The file that it begins with.
  let base: RecipeBase
  /// Name of the edited file in messages.
  let source: String
  /// Where the edited file is.
  private let path: String
  /// Its format.
  private let format: ExportFormat?

  /// Reads the recipe of a map; nil if it does not begin with a file.
  ///
  /// - Parameters:
  ///   - file: The map.
  ///   - catalog: The formats of the program.
  /// - Throws: `IOFailure` if it cannot be read.
  init?(_ file: String, formats catalog: FormatCatalog) throws {
    // The standard input is read once, by those who take it for a map with a seed.
    guard file != "-", OutputDirectory(file).existing([Manifest.fileName]).isEmpty,
      let input = try? ReproduceInput(
        try InputSource(argument: file).readAll(), source: file, formats: catalog),
      let base = input.recipe.base
    else { return nil }
    (session, self.base, source, path) = (MapSession(input.recipe), base, file, file)
    format = input.format
  }

  /// Makes the map of a session again.
  ///
  /// - Parameters:
  ///   - session: The steps.
  ///   - name: The file that the recipe begins with; nil for that of its name beside the map.
  ///   - reading: How it is read.
  ///   - console: Where messages go.
  /// - Returns: The map, and its file if there are no steps.
  /// - Throws: `InputError` if it is another file, and what editing throws.
  func map(
    of session: MapSession, from name: String?, _ reading: ReadingOptions, _ console: Console
  ) throws -> (map: ReadMap, original: [UInt8]?) {
    let beside = OutputDirectory(OutputDirectory.parent(of: path))[base.file]
    return try ForeignReplay(session.recipe, as: format, formats: .program)
      .read(name ?? beside, reading, console)
  }
}

extension ForeignReplay {
  /// Reads the file that the recipe begins with, and repeats its steps.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - reading: How it is read.
  ///   - console: Where messages go.
  /// - Returns: The map, and its file if there are no steps.
  /// - Throws: `InputError` if it is another file, and what editing throws.
  func read(
    _ file: String, _ reading: ReadingOptions, _ console: Console
  ) throws -> (map: ReadMap, original: [UInt8]?) {
    var original: [UInt8]?
    let map = try reading.read(file, console: console) { bytes, source in
      try recipe.base?.check(bytes, source: source.name)
      if recipe.steps.isEmpty { original = bytes }
      return nil
    }
    return (try run(map, source: InputSource(argument: file).name), original)
  }
}
