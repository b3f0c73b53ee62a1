import GalaxyGeneration
import GalaxyModel
import GalaxySeeding
import RowFormats

/// What each stage made of a galaxy, in numbers.
struct StageCount {
  /// The stages that ran again, in the order of running.
  let stages: [StepReport.Stage]

  init(_ from: GalaxyChanges, _ to: GalaxyChanges, _ old: StepJob.Made, _ new: StepJob.Made) {
    var first: Int?
    var variants: [String: Int] = [:]
    for region in new.map.regions {
      let (a, b) = (from.finalVariants(of: region.name), to.finalVariants(of: region.name))
      for (place, stage) in StageName.all.enumerated() {
        variants[stage] = max(variants[stage] ?? 0, b[stage])
        if a[stage] != b[stage] { first = min(first ?? place, place) }
      }
    }
    // Edits have no variants; every stage looks at them.
    let begin = first ?? 0
    let isCounted = { (stage: String) in new.rows != nil || SiteStage(rawValue: stage) == nil }
    stages = StageName.all.dropFirst(begin).filter(isCounted).map { stage in
      let all = StageCount.count(stage, new)
      let kept =
        new.map.stepOutcomes.reduce(0) { $0 + ($1.stages[stage]?.kept ?? 0) }
        + StageCount.keptSites(stage, new)
      return StepReport.Stage(
        name: stage, variant: variants[stage] ?? 0, kept: min(kept, all),
        drawn: all - min(kept, all))
    }
  }

  /// The number of stations or planets that the last step keeps.
  private static func keptSites(_ stage: String, _ made: StepJob.Made) -> Int {
    guard let last = made.map.siteSteps.map(\.number).max() else { return 0 }
    return made.map.siteSteps.filter { $0.number == last }.reduce(0) { sum, step in
      let contents = made.galaxy.regions[step.region].contents
      switch stage {
      case "stations":
        return sum
          + step.pins.stations.count {
            contents.stationClass.value(at: $0).map { $0 >= 0 } ?? false
          }
      case "planets":
        let whole = step.pins.planets.reduce(0) {
          $0 + Int(contents.planetCount.value(at: $1) ?? 0)
        }
        return sum + whole
          + step.pins.singlePlanets.filter { !step.pins.planets.contains($0.key) }.count
      default: return sum
      }
    }
  }

  /// The number of things that a stage made.
  private static func count(_ stage: String, _ made: StepJob.Made) -> Int {
    let regions = made.map.regions
    func sum(_ count: (Region) -> Int) -> Int { regions.reduce(0) { $0 + count($1) } }
    func rows(_ table: String) -> Int {
      made.rows?.tables.first { $0.tableRows.table.name == table }?.count ?? 0
    }
    switch stage {
    case "clusters", "cluster-names": return sum(\.clusters.count)
    case "anchors": return sum(\.specialLocations.count)
    case "islands": return sum { $0.formations.count(where: \.type.isIsland) }
    case "warps": return sum(\.warps.count)
    case "formations": return sum { $0.formations.count { !$0.type.isIsland } }
    case "nebulae": return sum { $0.sectors.nebulaDensity.count { $0 > 0 } }
    case "anomalies": return sum { $0.sectors.type.count { $0 == .anomaly } }
    case "tunnels": return sum(\.tunnels.count)
    case "stations", "planets": return rows(stage)
    case "pirates": return rows("outlaw_bases")
    default: return sum(\.sectorCount)
    }
  }
}
