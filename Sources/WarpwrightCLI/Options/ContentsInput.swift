import GalaxyAnalysis
import GalaxyFormats
import Platform

extension InputOptions {
  /// Stations and planets of a map that was read.
  ///
  /// - Throws: `CommandFailure` if the question needs something that the input does not carry.
  func contents(
    of map: ReadMap, file: String?, needsStations: Bool = false, needsPlanets: Bool = false
  ) throws -> ChartContents {
    let contents = try map.contents(source: InputOptions.name(file))
    for (isNeeded, isMissing, what) in [
      (needsStations, contents.stations == nil, "stations"),
      (needsPlanets, contents.planets == nil, "planets"),
    ] where isNeeded && isMissing {
      throw CommandFailure(.badInput, "\(InputOptions.name(file)): the map carries no \(what)")
    }
    return contents
  }
}
