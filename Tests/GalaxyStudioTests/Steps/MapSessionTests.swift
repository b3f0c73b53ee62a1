import GalaxyFormats
import Platform
import Determinism
import FileIO
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import MapEditing
import Platform
import Testing

@testable import GalaxyStudio

@Suite struct MapSessionTests {
  private func session(_ text: String = #"{"preset":"terran-space","seed":5}"#) throws
    -> MapSession
  {
    MapSession(try RecipeReader.read(Array(text.utf8), source: "r"))
  }

  private func map(_ session: MapSession) throws -> [UInt8] {
    let job = GenerateJob(try session.plan(), formats: [.json], destination: .standardOutput)
    return try job.document()
  }

  @Test func variantsWalkAndAreHadBackByTheirNumbers() throws {
    var session = try session()
    let first = try map(session)
    try session.reroll(["nebulae"])
    let second = try map(session)
    try session.reroll(["nebulae"])
    let third = try map(session)
    #expect(session.steps.map(\.fieldValue.compactText).last?.contains("2") ?? false)
    #expect(first != second && second != third)
    session.undo()
    #expect(try map(session) == second)
    session.undo()
    #expect(try map(session) == first)
  }

  @Test func aStepWithoutEffectChangesNoByte() throws {
    var session = try session()
    let before = try map(session)
    try session.reroll(["warps=0", "stations=0"])
    #expect(try map(session) == before)
    session.append(RecipeStep(.edit([])))
    #expect(try map(session) == before)
  }

  @Test func aStageThatHasItsVariantIsNoPartOfAStep() throws {
    var (session, other) = (try session(), try session())
    try session.reroll(["nebulae=0", "tunnels=1"])
    try other.reroll(["tunnels=1"])
    #expect(try map(session) == map(other))
    try session.reroll(["tunnels=1", "hazards=2"])
    try other.reroll(["hazards=2"])
    #expect(try map(session) == map(other))
  }

  /// Warps are edited before formations, whatever the order of the lines.
  @Test func aLostSectorIsLinkedWhereItsFormationIsRemoved() throws {
    var session = try session(
      #"{"preset":"player-owned","seed":3,"settings":{"region.sectors":300,"formations.LOST_SECTOR":1}}"#
    )
    let galaxy = try GalaxyGenerator(plan: session.plan()).generateMap()
    let lost = try #require(galaxy.regions[0].formations.first { $0.type == .lostSector })
    let number = galaxy.regions[0].sectors.number(lost.anchor)
    let near = number == 300 ? number - 1 : number + 1
    let link = RecipeEdit(try MapEdit(line: "add warp \(number)-\(near)").fieldValue)
    let removal = RecipeEdit(try MapEdit(line: "remove formation LOST_SECTOR").fieldValue)
    session.append(RecipeStep(.edit([link])))
    #expect(throws: StepFailure.self) { try map(session) }
    session.undo()
    session.append(RecipeStep(.edit([link, removal])))
    _ = try map(session)
  }

  @Test func aMapWithStepsRecordsThem() throws {
    var session = try session()
    try session.reroll(["hazards"], keeping: ["cluster:2"], note: "why")
    let text = String(decoding: try map(session), as: UTF8.self)
    #expect(
      text.contains(
        #""steps": [\#n    {"note":"why","reroll":{"pin":["cluster:2"],"stages":{"hazards":1}}}"#))
    let plain = GenerationSettings(preset: .terranSpace).digest
    #expect(!text.contains(plain))
  }

  @Test func namesOfStagesAreChecked() throws {
    var session = try session()
    for stages in [["zones"], ["nebula"], ["warps=x"], ["warps", "warps"], ["warps=-1"]] {
      let error = #expect(throws: StepFailure.self) { try session.reroll(stages) }
      #expect(error?.exitStatus == .usage)
    }
    #expect(session.steps.isEmpty)
  }

  @Test(arguments: ["mars/nebulae", "nebulae"])
  func pinsAndRegionsThatAreNotThereAreRejected(stage: String) throws {
    var session = try session()
    try session.reroll([stage], keeping: stage == "nebulae" ? ["sector:9999"] : [])
    let error = #expect(throws: StepFailure.self) { try map(session) }
    #expect(error?.exitStatus == .usage)
  }

  /// The name of a special location is one of its sector; others have theirs, whatever is renamed first.
  @Test func sectorsOfSpecialLocationsAreRenamedLikeOthers() throws {
    for seed in 1...4 {
      var session = try session(#"{"preset":"terran-space","seed":\#(seed)}"#)
      func generate() throws -> Region {
        GalaxyGenerator(plan: try session.plan(), scope: .map).generateMap().regions[0]
      }
      let before = try generate()
      let special = before.sectors.number(try #require(before.specialLocations.last).node)
      let plain = try #require(
        (1...before.sectorCount).first { before.sectorName($0 - 1) == "Sector \($0)" })
      func rename(_ number: Int, _ name: String) throws -> RecipeStep {
        let edit = #"{"op":"rename","ref":"sector:\#(number)","name":"\#(name)"}"#
        let text = #"{"preset":"terran-space","steps":[{"edit":[\#(edit)]}]}"#
        return try RecipeReader.read(Array(text.utf8), source: "r").steps[0]
      }
      session.append(try rename(special, "Elm"))
      session.append(try rename(plain, "Oak"))
      var after = try generate()
      #expect(after.sectorName(special - 1) == "Elm" && after.sectorName(plain - 1) == "Oak")
      // Names of places that are drawn again are new, and the two are kept where names are.
      try session.reroll(["sector-types"], keeping: ["names"])
      after = try generate()
      #expect(after.sectorName(special - 1) == "Elm" && after.sectorName(plain - 1) == "Oak")
      #expect(after.sectors.listedName.isEmpty)
      try session.reroll(["sector-types"])
      after = try generate()
      #expect(after.sectorName(special - 1) == before.sectorName(special - 1))
      #expect(after.sectorName(plain - 1) != "Oak")
    }
  }

  /// A tunnel of a wormhole costs one turn, also where it is dug again.
  @Test func tunnelsOfWormholesAreDugAgain() throws {
    var count = 0
    for seed in 1...6 {
      let preset = #""preset":"terran-space","seed":\#(seed)"#
      var session = try session("{\(preset)}")
      func tunnels() throws -> [WarpTunnel] {
        Array(
          GalaxyGenerator(plan: try session.plan(), scope: .map).generateMap().regions[0].tunnels)
      }
      let before = try tunnels()
      for tunnel in before where tunnel.stability == WarpTunnel.wormholeStability {
        let ends = "\(tunnel.origin.node + 1)-\(tunnel.destination.node + 1)"
        let edits = [
          #"{"op":"remove-tunnel","tunnel":"\#(ends)"}"#,
          #"{"op":"add-tunnel","tunnel":"\#(ends)","oneway":true,"stability":0.7}"#,
        ]
        for edit in edits {
          let text = #"{\#(preset),"steps":[{"edit":[\#(edit)]}]}"#
          session.append(try RecipeReader.read(Array(text.utf8), source: "r").steps[0])
        }
        count += 1
      }
      #expect(try tunnels().map(\.turnCost) == before.map(\.turnCost))
    }
    #expect(count > 3)
  }

  /// Where natural warps come back around kept ones, a sector that only a one-way link leads to is joined by that
  /// link, of which there is one.
  @Test func warpsThatComeBackAreThereOnce() throws {
    var session = try session(
      #"{"preset":"player-owned","seed":389875,"density.planetPercent":30}"#)
    try session.reroll(["warps=1", "positions=1"], releasing: true)
    try session.reroll(["positions=2"], keeping: ["cluster:2"], releasing: true)
    try session.reroll(["stations=1", "formations=1"], keeping: ["cluster:5"], releasing: true)
    let map = GalaxyGenerator(plan: try session.plan(), scope: .map).generateMap()
    let warps = map.regions[0].warps
    let pairs = (0..<warps.count).map { [warps.source[$0], warps.destination[$0]] }
    #expect(Set(pairs).count == pairs.count)
  }

  @Test func aRegionBeforeTheStageLimitsTheStep() throws {
    var session = try session(
      #"{"preset":"galaxy","seed":3,"galaxy.playerRegions":1,"region.sectors":120}"#)
    let generate = { GalaxyGenerator(plan: try session.plan(), scope: .map).generateMap() }
    let before = try generate()
    try session.reroll(["terran-space/sector-types"])
    let after = try generate()
    for (old, new) in zip(before.regions, after.regions) {
      #expect((old.sectors.type == new.sectors.type) == (old.name != "terran-space"))
    }
  }
}

extension FieldValue {
  fileprivate var compactText: String { "\(self)" }
}
