import Testing

@testable import GalaxyStudio

@Suite struct ShardChoiceTests {
  @Test(arguments: [0, 1, 2, 7, 64, 1_000_000])
  func rangesCoverAllRegionsOnce(regions: Int) throws {
    for count in [1, 2, 3, 7, 64, 1_000_000] where count <= 64 || regions > 64 {
      var next = 0
      for index in stride(from: 0, to: count, by: count > 64 ? 99_999 : 1) {
        let range = try #require(ShardChoice(index, of: count)).range(of: regions)
        if count <= 64 { #expect(range.lowerBound == next) }
        #expect(range.lowerBound == index * regions / count)
        #expect(range.upperBound == (index + 1) * regions / count)
        next = range.upperBound
      }
      if count <= 64 { #expect(next == regions) }
    }
  }

  @Test(arguments: [
    "", "1", "1/", "/2", "2/2", "-1/2", "+1/2", "0/0", "0/1000001", "1/2/3", "0/ 2",
    "00/2", "0/02",
  ])
  func otherTextsAreNone(text: String) {
    #expect(ShardChoice(text) == nil)
  }

  @Test(arguments: [1, 2, 7, 64])
  func eachRegionHasOneOwner(regions: Int) throws {
    for count in [1, 2, 3, 7, 64, 1_000_000] {
      for region in 0..<regions {
        let owner = try #require(ShardChoice(owning: region, of: regions, count: count))
        #expect(owner.range(of: regions).contains(region))
      }
      #expect(ShardChoice(owning: regions, of: regions, count: count) == nil)
    }
  }

  @Test func partsTellTheirShard() throws {
    let choice = try #require(ShardChoice("3/64"))
    for name in ["sectors.000003-of-000064.csv", "000003-of-000064.manifest.json"] {
      #expect(choice.owns(name))
    }
    for name in ["sectors.000003-of-000065.csv", "000004-of-000064.manifest.json", "sectors.csv"] {
      #expect(!choice.owns(name))
    }
  }

  @Test func namesAreReadBack() throws {
    let choice = try #require(ShardChoice("3/64"))
    #expect(choice.manifestName == "parts/000003-of-000064.manifest.json")
    #expect(choice.partName("sectors", "csv") == "parts/sectors.000003-of-000064.csv")
    #expect(ShardChoice(manifest: "000003-of-000064.manifest.json") == choice)
    for name in ["3-of-64.manifest.json", "000064-of-000064.manifest.json", "manifest.json"] {
      #expect(ShardChoice(manifest: name) == nil)
    }
    #expect(ShardChoice(999_999, of: 1_000_000)?.name == "999999-of-1000000")
  }
}
