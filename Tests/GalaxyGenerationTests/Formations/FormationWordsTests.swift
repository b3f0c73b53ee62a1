import Determinism
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import Testing
import WarpMap

/// The words for a formation depend on its shape, not on how it came about.
@Suite struct FormationWordsTests {
  @Test func stampedAndAdoptedShapesGetEqualWords() throws {
    var adopted = 0
    for seed in 0..<12 as Range<UInt64> {
      for preset in [Preset.terranSpace, .playerOwned, .sandbox] {
        var settings = GenerationSettings(preset: preset)
        try settings.set("formations.adoptEmergent", "true")
        if preset == .sandbox { try settings.set("region.sectors", "180") }
        let seed = try #require(Seed(value: seed))
        let stamped = GalaxyGenerator(seed: seed, settings: settings).generate().regions[0]
        let region = GalaxyGenerator(seed: seed, settings: settings).generateMap().regions[0]
        adopted += region.formations.count - stamped.formations.count
        try check(region, "\(preset.rawValue) \(seed)")
      }
    }
    #expect(adopted > 10)
  }

  // Each row against the measure of its shape alone, with the other mouth of tunnels as anchor.
  private func check(_ region: Region, _ label: String) throws {
    let shapes = region.formations.map { formation in
      FormationShape(
        type: formation.type, anchor: formation.anchor, interior: formation.interior.reversed(),
        gateways: gateways(of: formation, in: region))
    }
    var measures = FormationMeasures(region, shapes)
    for (formation, shape) in zip(region.formations, shapes) where !formation.type.isIsland {
      let row = measures.row(shape)
      let own = formation.properties.filter { $0.key != "target_formation_id" }
      #expect(row.properties == own, "\(label) \(formation.ordinal)")
      #expect(row.anchor == formation.anchor)
      if formation.type == .bubble || formation.type == .deadEndBubble {
        #expect(own.contains { $0.key == "branching" })
      }
    }
  }

  // Each row against its definition, read off the finished graph without our measures.
  @Test func wordsMatchTheirDefinitions() throws {
    var checked: [FormationType: Int] = [:]
    for seed in 0..<40 as Range<UInt64> {
      let preset = [Preset.terranSpace, .playerOwned, .sandbox, .sandbox][Int(seed) % 4]
      var settings = GenerationSettings(preset: preset)
      try settings.set("formations.adoptEmergent", seed % 2 == 0 ? "true" : "false")
      for type in ["BUBBLE", "DEAD_END_BUBBLE", "BACKDOOR", "TUNNEL"] {
        try settings.set("formations.\(type)", "3")
      }
      if preset == .sandbox { try settings.set("region.sectors", "\(120 + 5 * seed)") }
      let generator = GalaxyGenerator(seed: try #require(Seed(value: seed)), settings: settings)
      let region = generator.generateMap().regions[0]
      let naive = NaiveWords(region)
      for formation in region.formations {
        guard let words = naive.words(of: formation) else { continue }
        checked[formation.type, default: 0] += 1
        for (key, value) in words {
          let own = formation.properties.first { $0.key == key }?.value
          #expect(own == value, "\(preset.rawValue) \(seed) \(formation.name): \(key)")
        }
      }
    }
    for type in [FormationType.bubble, .deadEndBubble, .backdoor, .tunnel, .deadEnd] {
      #expect(checked[type, default: 0] > 10, "\(type.rawValue)")
    }
  }

  private func gateways(of formation: SpecialFormation, in region: Region) -> [Int] {
    let property = formation.properties.first { $0.key == "gateway_sector_ids" }?.value
    guard case .list(let numbers)? = property else { return [] }
    return numbers.compactMap { number in
      if case .integer(let value) = number {
        region.sectors.node(ofNumber: Int(value))
      } else {
        nil
      }
    }
  }
}
