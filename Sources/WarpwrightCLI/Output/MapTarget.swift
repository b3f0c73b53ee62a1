import GalaxyFormats
import GalaxyStudio

/// The files that a command writes of a map, and where they go.
struct MapTarget {
  let plan: OutputPlan
  let destination: OutputDestination

  /// Decides by the name after `-o`, as ``OutputRule`` says.
  ///
  /// Of a map of several regions a single file can hold the whole, if the format is a drawing.
  ///
  /// - Parameters:
  ///   - formats: The formats.
  ///   - name: The name.
  ///   - regions: Names of the regions.
  ///   - takesPlainFiles: Whether a name without an extension may be that of a single file, not
  ///     only that of a directory.
  /// - Throws: `CommandFailure` if several files cannot go there.
  init(
    _ formats: [ExportFormat], named name: String, regions: [String], takesPlainFiles: Bool
  ) throws(CommandFailure) {
    let all = OutputPlan(formats: formats, regions: regions)
    let isSingle = OutputPlan.isSingleFile(formats, regionCount: regions.count)
    let named = OutputDestination(named: name, isSingleFile: isSingle)
    if case .directory = named, OutputRule.isDirectory(name) {
      (plan, destination) = (all, named)
      return
    }
    let file = name == "-" ? OutputDestination.standardOutput : .file(name)
    if all.files.count == 1, takesPlainFiles || named == file {
      (plan, destination) = (all, file)
      return
    }
    let isFile = name == "-" || OutputRule.ending(of: name) != nil
    if formats.count == 1, formats[0].picture != nil, isFile || takesPlainFiles,
      let whole = all.files.first(where: { $0.region == nil })
    {
      (plan, destination) = (OutputPlan(file: whole), file)
      return
    }
    guard !isFile else {
      let words = formats.map(\.name).joined(separator: ",")
      throw .usage(
        name == "-"
          ? "-o - takes one file, and -T \(words) makes \(all.files.count) of this map; choose one "
            + "format or a directory"
          : "-T \(words) makes \(all.files.count) files of this map; name a directory with -o (end "
            + "it with / to be clear)")
    }
    (plan, destination) = (all, .directory(name))
  }
}
