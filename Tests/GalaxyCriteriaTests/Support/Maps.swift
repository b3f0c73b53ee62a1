import Criteria
import Determinism
import GalaxyAnalysis
import GalaxyCriteria
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import GalaxyTestSupport

/// Maps of random seeds with everything on them.
enum Maps {
  /// A map with what criteria see of it.
  struct Sample {
    let galaxy: Galaxy
    let contents: ChartContents
    let rows: RowStore
    var subject: RegionSubject { RegionSubject(region: 0, of: galaxy, contents: contents) }
  }

  /// Returns a player-owned map of some sectors.
  static func sample(_ seed: UInt64, sectors: Int = 150) throws -> Sample {
    let settings = try GenerationSettings(
      preset: .playerOwned, ["region.sectors": .integer(sectors)])
    let (galaxy, rows) = try GalaxyGenerator(seed: Seed(seed), settings: settings).generateRows()
    return Sample(galaxy: galaxy, contents: ChartContents(rows, of: galaxy), rows: rows)
  }

  /// Returns the value of an expression.
  static func value(_ text: String, on subject: RegionSubject) throws -> CriteriaValue {
    try CriteriaFigure(text, of: RegionVocabulary.all).value(on: subject)
  }
}
