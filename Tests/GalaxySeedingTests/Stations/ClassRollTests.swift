import Determinism
import GalaxyModel
import GalaxySettings
import Testing

@testable import GalaxySeeding

@Suite("ClassRoll: every class and both sides of every good")
struct ClassRollTests {
  /// Every region has these, so that the smallest quota of 15 leaves eleven others.
  private let anchors = [
    StationSite(node: 0, stationClass: 0, kind: .capital),
    StationSite(node: 1, stationClass: 1, kind: .commerce),
    StationSite(node: 2, stationClass: 11, kind: .starterDock),
    StationSite(node: 3, stationClass: 11, kind: .frontierDock),
  ]

  private func roll(
    _ count: Int, seed: UInt64, zone: ZoneType, isTradewars: Bool = false
  ) -> [StationSite] {
    var region = Sketch.region(count, Sketch.cycle(count), zone: zone)
    region.seed = seed
    let context = Sketch.context(profile: .empty) {
      $0[\.density] = isTradewars ? .tradewars : .documented
    }
    var sites = anchors
    for node in 4..<count {
      sites.append(StationSite(node: node, stationClass: 1, kind: .ordinary))
    }
    var classes = ClassRoll(
      RegionSurvey(region, index: 0), random: context.streams(of: region), context.settings)
    classes.roll(&sites)
    return sites
  }

  @Test(arguments: ZoneType.allCases)
  func fifteenStationsHaveEverything(zone: ZoneType) {
    for seed in 1...12 as ClosedRange<UInt64> {
      for isTradewars in [false, true] {
        let classes = roll(15, seed: seed, zone: zone, isTradewars: isTradewars)
          .map(\.stationClass)
        for number in 1...7 { #expect(classes.contains(number), "seed \(seed) \(number)") }
        #expect(classes.contains(10), "seed \(seed)")
        #expect(classes.count { $0 == 0 } == 1, "seed \(seed)")
        for good in ClassRoll.goods {
          let traits = classes.map { StationCatalog.classes[$0] }
          #expect(traits.contains { $0.sells.contains(good) }, "seed \(seed) \(good)")
          #expect(traits.contains { $0.buys.contains(good) }, "seed \(seed) \(good)")
        }
      }
    }
  }

  @Test func classesFollowTheWeightsOfTheZone() {
    // Border: 15 % of class 1, 20 % of class 3, and class 4 is less frequent.
    var counts = [Int](repeating: 0, count: 12)
    for seed in 1...20 as ClosedRange<UInt64> {
      for site in roll(404, seed: seed, zone: .border).dropFirst(4) {
        counts[site.stationClass] += 1
      }
    }
    let weights = [0, 15, 15, 20, 10, 15, 15, 10, 0, 0, 0, 0]
    for (number, weight) in weights.enumerated() where weight > 0 {
      #expect(abs(Double(counts[number]) / 8000 - Double(weight) / 100) < 0.02, "\(number)")
    }
    // Only the luxury markets that the rule demands.
    #expect(counts[10] == 20)
    #expect(counts[8] + counts[9] + counts[11] == 0)
  }

  @Test func fixedStationsKeepTheirClasses() {
    let region = Sketch.region(20, Sketch.cycle(20))
    let context = Sketch.context(profile: .empty)
    var sites = [
      StationSite(node: 0, stationClass: 0, kind: .capital),
      StationSite(node: 1, stationClass: 1, kind: .commerce),
      StationSite(node: 9, stationClass: 11, kind: .starterDock),
    ]
    sites += (10..<20).map { StationSite(node: $0, stationClass: 1, kind: .ordinary) }
    var classes = ClassRoll(
      RegionSurvey(region, index: 0), random: context.streams(of: region), context.settings)
    classes.roll(&sites)
    #expect(sites.prefix(3).map(\.stationClass) == [0, 1, 11])
  }
}
