import GalaxyFormats
import GalaxyModel
import GalaxyTestSupport
import GraphFormats
import JSONText
import Testing

/// Whatever happens to a file, reading it ends with a map or an error.
@Suite("Damaged inputs")
struct DamagedInputTests {
  private static let edges = Array("1 2\r\n2 3 # x\n\n17 1\n  4\t5\n900719925474099 3\n".utf8)

  /// Reads and, if that works, writes again: nothing of it may trap.
  ///
  /// Returns whether it worked.
  @discardableResult
  private func survive(_ bytes: [UInt8], _ format: InputFormat?) -> Bool {
    guard let map = try? MapReader.read(bytes, from: format, source: "damaged") else {
      return false
    }
    for region in map.galaxy.regions { _ = try? edgeList(region) }
    _ = try? galaxyDocument(map.galaxy)
    return true
  }

  /// A galaxy of one region with few sectors and some links.
  private static let smallGalaxy: Galaxy = {
    var seed: UInt64 = 0
    while true {
      let galaxy = SampleGalaxy.make(seed: seed)
      let region = galaxy.regions[0]
      if galaxy.regions.count == 1, region.sectorCount < 6, region.warps.count > 2,
        !region.tunnels.isEmpty
      {
        return galaxy
      }
      seed += 1
    }
  }()

  private func damage(_ bytes: [UInt8], _ format: InputFormat, cases: Int) {
    var random = SampleRandom(state: UInt64(bytes.count))
    var survivors = 0
    for _ in 0..<cases {
      var damaged = bytes
      switch random.below(4) {
      case 0: damaged.removeLast(random.below(bytes.count))
      case 1: damaged[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
      case 2: damaged[random.below(bytes.count)] = UInt8(48 + random.below(10))
      default:
        let start = random.below(bytes.count)
        let end = min(bytes.count, start + random.below(12))
        damaged.replaceSubrange(
          start..<end,
          with: ["-1", "9007199254740993", "null", "1e300", "[]"][random.below(5)].utf8)
      }
      if survive(damaged, random.below(2) == 0 ? format : nil) { survivors += 1 }
    }
    // Both outcomes must be common, or the damage tests nothing.
    #expect(survivors > cases / 20 && survivors < cases * 19 / 20, "\(survivors)")
  }

  @Test func edgeLists() { damage(Self.edges, .edges, cases: 3000) }

  @Test func universes() { damage(Array(tinyUniverse.utf8), .universe, cases: 2500) }

  @Test func galaxies() throws {
    damage(try galaxyDocument(Self.smallGalaxy), .json, cases: 2000)
  }

  /// The cells of the first row of each table replaced by values of other kinds, one at a time.
  @Test func cellsOfOtherKinds() throws {
    var random = SampleRandom(state: 99)
    let document = try JSONValue.parse(try galaxyDocument(Self.smallGalaxy))
    let root = try #require(document.object)
    let tables = try #require(root["tables"]?.object)
    let values: [JSONValue] = [
      .null, true, 0, -9_223_372_036_854_775_808, 9_223_372_036_854_775_807, 1e300, "", [], [:],
      ["x"], ["nebula_density": 1e9],
    ]
    for (name, table) in tables {
      guard let rows = table.array, let first = rows.first?.object else { continue }
      for key in first.keys {
        for _ in 0..<4 {
          let value = values[random.below(values.count)]
          var cells = first
          cells[key] = value
          var changedRows = rows
          changedRows[0] = .object(cells)
          var changedTables = tables
          changedTables[name] = .array(changedRows)
          var changed = root
          changed["tables"] = .object(changedTables)
          survive(JSONValue.object(changed).bytes(), .json)
        }
      }
    }
  }

  @Test func universeMembersOfOtherKinds() throws {
    let root = try #require(try JSONValue.parse(Array(tinyUniverse.utf8)).object)
    let values: [JSONValue] = [
      .null, true, -9_223_372_036_854_775_808, 9_223_372_036_854_775_807, 1e300, "", [], [:], [[:]],
      [1], ["1": [:]],
    ]
    // Replaces every value at any depth, one at a time.
    func variants(_ value: JSONValue) -> [JSONValue] {
      var result = values
      if let members = value.object {
        for (key, inner) in members {
          for variant in variants(inner) {
            var copy = members
            copy[key] = variant
            result.append(.object(copy))
          }
        }
      }
      if let elements = value.array {
        for (index, inner) in elements.enumerated() {
          for variant in variants(inner) {
            var copy = elements
            copy[index] = variant
            result.append(.array(copy))
          }
        }
      }
      return result
    }
    for variant in variants(.object(root)) { survive(variant.bytes(), .universe) }
  }
}
