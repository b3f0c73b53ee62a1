import ArgumentParser
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyStudio
import GraphFormats
import JSONText
import Platform
import RowFormats

/// A map that carries its recipe, for commands that add steps to it.
struct SteppedMap {
  /// The recipe, with the steps so far.
  let session: MapSession
  /// Name of the file in messages.
  let source: String
  /// The formats that its manifest lists, or its recipe names; empty if neither does.
  let formats: [ExportFormat]
  /// Whether its files carry their recipe.
  let isStamped: Bool

  /// Reads a map.
  ///
  /// - Parameters:
  ///   - file: A manifest, its directory, a recipe, or a file that carries its recipe; nil for the
  ///     standard input.
  ///   - catalog: The formats of the program.
  /// - Throws: `InputError` if it carries no recipe, or one that begins with a file, `IOFailure` if it cannot be read.
  init(_ file: String?, formats catalog: FormatCatalog) throws {
    if file == nil, StandardStreams.isTerminal(.input) {
      throw CommandFailure.usage("a map to begin with is missing (or - for the standard input)")
    }
    var path = file ?? "-"
    if path != "-", !OutputDirectory(path).existing([Manifest.fileName]).isEmpty {
      path = OutputDirectory(path)[Manifest.fileName]
    }
    let source = InputSource(argument: path)
    let input = try ReproduceInput(try source.readAll(), source: source.name, formats: catalog)
    self.source = source.name
    try input.recipe.checkGenerated()
    session = MapSession(input.recipe)
    var manifest: (record: ManifestRecord, names: [String])?
    if case .manifest(let record) = input.kind {
      manifest = (record, record.files.map(\.name))
    } else if case .file(let name) = source {
      manifest = Self.manifest(beside: name, catalog)
    }
    isStamped = manifest?.record.isStamped ?? true
    var found = input.recipe.formats ?? []
    if let manifest {
      let regions = try session.plan().regions.map(\.name)
      let all = OutputPlan(formats: catalog.outputs, regions: regions).files
      found = FormatCatalog.unique(
        manifest.names.compactMap { name in all.first { $0.name == name }?.format })
    }
    formats = found
  }

  /// Takes a file that carries its recipe and is no manifest; nil for any other.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: Its name in messages.
  ///   - catalog: The formats of the program.
  init?(_ bytes: [UInt8], source: String, formats catalog: FormatCatalog) {
    guard let input = try? ReproduceInput(bytes, source: source, formats: catalog),
      input.recipe.base == nil
    else { return nil }
    self.source = source
    session = MapSession(input.recipe)
    formats = input.recipe.formats ?? []
    isStamped = true
  }

  /// What to know about a map of another version.
  var versionWarning: String? {
    guard let version = session.recipe.generatorVersion, version != generatorVersion else {
      return nil
    }
    return
      "\(source) was made by version \(version.prefix(40)); this is \(generatorVersion), and the "
      + "map is made again before the step"
  }

  // The manifest in the directory of a file, if it lists the file.
  private static func manifest(
    beside file: String, _ catalog: FormatCatalog
  ) -> (record: ManifestRecord, names: [String])? {
    let directory = OutputDirectory(OutputDirectory.parent(of: file))
    guard !directory.existing([Manifest.fileName]).isEmpty,
      let bytes = try? InputSource.file(directory[Manifest.fileName]).readAll(limit: 16 << 20),
      let input = try? ReproduceInput(bytes, source: Manifest.fileName, formats: catalog),
      case .manifest(let record) = input.kind
    else { return nil }
    let names = record.files.map(\.name)
    let own = file.split(separator: "/").last.map(String.init) ?? file
    return names.contains(own) ? (record, names) : nil
  }
}
