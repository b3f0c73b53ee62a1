import Criteria
import GalaxyAnalysis
import GalaxyModel

extension NearestKind {
  /// The level after which places of the kind are known.
  var level: CriteriaLevel {
    if needsStations || needsPlanets { return .sites }
    switch self {
    case .sectorType, .tunnel, .gate: return .map
    default: return .warps
    }
  }

  /// What the text of a kind means for the level of a criterion.
  static func reading(_ text: String) -> CriteriaVocabulary.Function.Reading {
    do throws(UnknownWord) {
      return .level(try NearestKind(text).level.rawValue)
    } catch {
      return .fault(error.description)
    }
  }
}
