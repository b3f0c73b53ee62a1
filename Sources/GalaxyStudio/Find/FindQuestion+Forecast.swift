import Determinism
import Criteria
import GalaxyCriteria
import GalaxyGeneration
import GalaxyModel
import GalaxySettings

extension FindQuestion {
  /// What settings alone say about the criteria.
  public struct Forecast: Sendable {
    /// The conjuncts that no map meets, each with the reason.
    public let impossible: [String]
    /// The conjuncts that all maps meet.
    public let certain: [String]
  }

  /// Finds the conjuncts that have the same value for all seeds and variants.
  ///
  /// - Complexity: O(variants · size of the criteria).
  public func forecast() throws -> Forecast {
    // Limits are those of one region.
    if isWhole { return Forecast(impossible: [], certain: []) }
    var never: [Set<String>] = []
    var always: [Set<String>] = []
    var words: [String: String] = [:]
    for variant in variants {
      let bounds = RegionBounds(try Self.limits(variant.settings, region: region))
      var (no, yes): (Set<String>, Set<String>) = ([], [])
      for program in criteria.map(\.program) {
        for forecast in program.forecasts(bounds) {
          let text = program.conjuncts[forecast.conjunct].text
          if forecast.isTrue {
            yes.insert(text)
          } else {
            no.insert(text)
            words[text] = forecast.reason
          }
        }
      }
      never.append(no)
      always.append(yes)
    }
    func common(_ sets: [Set<String>]) -> Set<String> {
      sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
    }
    let order = conjuncts.map(\.text)
    // Each variant may fail for a reason of its own.
    let isHopeless = !never.isEmpty && never.allSatisfy { !$0.isEmpty }
    let shared = common(never).isEmpty && isHopeless ? never[0] : common(never)
    return Forecast(
      impossible: order.filter(shared.contains).map { text in
        let reason = words[text].map { $0.isEmpty ? "" : ": \($0)" } ?? ""
        return "'\(text)' cannot hold\(reason)" + hint(for: text)
      }, certain: order.filter(common(always).contains))
  }

  /// The limits of a region that is generated with settings.
  static func limits(
    _ settings: GenerationSettings, region: String?
  ) throws(FindFailure) -> RegionLimits {
    let plan = GalaxyPlan(seed: 0, settings: settings)
    let index = try index(of: region, in: plan)
    let outline = plan.regions[index]
    return RegionLimits(
      settings, type: outline.type, sectors: outline.sectorCount, clusters: outline.clusterCount,
      formations: settings[\.adoptsEmergent] ? [:] : plan.formationLimits(ofRegion: index))
  }

  /// The setting that would make room for more formations.
  private func hint(for text: String) -> String {
    guard let start = text.firstRange(of: "declared(")?.upperBound,
      let end = text[start...].firstIndex(of: ")"),
      let type = FormationType(rawValue: text[start..<end].uppercased())
    else { return "" }
    return "; set formations.\(type.rawValue)"
  }
}
