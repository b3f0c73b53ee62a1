import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyStudio
import Platform

/// A galaxy that is measured region by region: one in a directory, or too large to be read whole.
struct WholeInput {
  private let path: String
  private let source: String
  private let isShards: Bool
  private let input: InputOptions

  /// Finds out whether an input is one; nil for others.
  ///
  /// - Throws: `CommandFailure` for a directory without a galaxy.
  init?(_ file: String?, _ input: InputOptions) throws(CommandFailure) {
    guard !input.isGenerated, let file, case .file(let path) = InputSource(argument: file),
      let kind = InputSource.file(path).fileKind
    else { return nil }
    self.input = input
    switch kind {
    case .directory:
      let inside = path.hasSuffix("/") ? path + "galaxy.json" : path + "/galaxy.json"
      guard case .regular? = InputSource.file(inside).fileKind else {
        if ShardCheck.holdsShards(path) {
          (self.path, source, isShards) = (path, InputSource.file(path).name, true)
          return
        }
        throw CommandFailure(
          .missingInput,
          "the directory \(InputOptions.name(file)) holds neither a galaxy.json nor shards; name one "
            + "that `warpwright generate -T json -o DIR/` has written")
      }
      self.path = inside
    case .regular(let size):
      let start = InputSource.file(path).beginning(64)
      guard size > InputSource.defaultLimit,
        String(decoding: start, as: UTF8.self).hasPrefix("{\n  \"schema\": \"warpwright.galaxy\"")
      else { return nil }
      self.path = path
    }
    source = InputSource.file(self.path).name
    isShards = false
  }

  /// Measures the galaxy.
  ///
  /// - Throws: What reading throws.
  func report(_ console: Console) throws -> AnalysisReport {
    if isShards {
      console.progress("checking")
      let shards = try ShardMerge(try ShardCheck(path), catalog: .program)
      return AnalysisReport(addingUp: GalaxyFigures(try WholeGalaxy.summary(of: shards)))
    }
    console.progress("reading \(source)")
    do {
      return AnalysisReport(
        addingUp: GalaxyFigures(
          try WholeGalaxy.summary(ofFile: path, source: source) {
            console.progress("measuring \($0)")
          }
        ))
    } catch let error as InputError {
      // A file that other programs have laid out is read as any other, if it may be.
      guard case .regular(let size)? = InputSource.file(path).fileKind,
        size <= input.reading.limit.bytes
      else { throw error }
      let map = try input.read(path, console: console)
      return AnalysisReport(addingUp: GalaxyFigures(GalaxySummary(map.galaxy)))
    }
  }
}
