public import FileIO
import GalaxyAnalysis
public import GalaxyFormats
import GalaxyModel
import GraphFormats
import MapEditing
import Platform

/// Makes a map again from the file that its recipe begins with, and its edits.
///
/// ```swift
/// let replay = ForeignReplay(recipe, as: .graphml, formats: .library)
/// let map = try replay.run(base, source: "map.graphml")
/// ```
public struct ForeignReplay {
  /// The recipe, which begins with a file.
  public let recipe: Recipe
  /// The format in which the map was written after each step; nil for none.
  ///
  /// The next step read it again, and a format may carry less than the map had.
  public let format: ExportFormat?
  /// The formats that can be read.
  private let formats: FormatCatalog

  /// Prepares a recipe.
  ///
  /// - Parameters:
  ///   - recipe: The recipe, which begins with a file.
  ///   - format: The format in which the map was written after each step, nil for none.
  ///   - formats: The formats that can be read.
  public init(_ recipe: Recipe, as format: ExportFormat?, formats: FormatCatalog) {
    (self.recipe, self.format, self.formats) = (recipe, format, formats)
  }

  /// Edits the map of the file step by step.
  ///
  /// - Parameters:
  ///   - base: The map of the file.
  ///   - source: The name of the file in messages.
  /// - Returns: The map after all steps, with its recipe; without steps the map of the file.
  /// - Throws: `RefusedEdit` for an edit that cannot be made, `StepFailure` if a step does more than
  ///   edit or breaks an invariant, or `InputError` for contents that cannot be read.
  /// - Complexity: That of the edits, and of verifying the map after each step.
  public func run(_ base: ReadMap, source: String) throws -> ReadMap {
    var map = base
    for (place, step) in recipe.steps.enumerated() {
      if place > 0, let format, formats.input(format.name) != nil {
        map = try MapReader.read(
          bytes(of: map, in: format, source: source), formats: formats, source: source)
      }
      guard case .edit(let edits) = step.change else {
        throw StepFailure(.badInput, "step \(place + 1): nothing can be drawn again on a file")
      }
      let own = recipe.waivers.filter { $0.step == nil || $0.step == place + 1 }
      let script = EditScript(
        try edits.map { edit throws(StepFailure) in
          do throws(EditMistake) {
            return try MapEdit(edit.fieldValue)
          } catch {
            throw StepFailure(.badInput, "step \(place + 1): \(error.description)")
          }
        }, note: step.note)
      let outcome = try ForeignEdit(map, source: source, base: recipe.base)
        .apply(script, waivers: own)
      if let failure = outcome.report.newFailures.first {
        throw StepFailure(.negative, "step \(place + 1): \(failure.violation.line)")
      }
      map = outcome.map
    }
    return map
  }

  /// The bytes of a map in a format.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - format: The format.
  ///   - source: The name of the map in messages.
  /// - Returns: The file.
  /// - Throws: What writing throws.
  public func bytes(of map: ReadMap, in format: ExportFormat, source: String) throws -> [UInt8] {
    let plan = OutputPlan(formats: [format], regions: map.galaxy.regions.map(\.name))
    var content = try OutputContent(map, as: format, source: source)
    try content.prepare([format], scratch: ScratchFile.standardDirectory) { _ in }
    var out = ByteWriter(memoryCapacity: 1 << 16)
    for file in plan.files.prefix(1) { _ = try content.write(file, to: &out) }
    return out.takeBytes()
  }
}

extension OutputContent {
  /// The content of a map that was read and perhaps edited, and its recipe if it has one.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - format: The format in which it is written.
  ///   - source: Name of the input in errors.
  /// - Throws: `InputError` if a picture shows stations or planets that are not of the expected form.
  public init(_ map: ReadMap, as format: ExportFormat, source: String) throws(InputError) {
    let showsRows = format.picture?.tables.isEmpty == false
    let rows = showsRows ? try map.pictureRows(source: source) : map.rows
    self.init(
      map.galaxy, document: map.format == .universe ? nil : map.document, universe: map.text,
      rows: rows.map { .stored($0) })
    if map.galaxy.stamp != nil { stamp(true) }
  }
}
