import FileIO
import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

@Suite("Reading tables")
struct TableReaderTests {
  @Test(arguments: [
    (" Source, Target\n1, 2\n2 ,1\n", "1>2 2>1"), ("source,target\n1.0,2\n2.0,3.00\n", "1>2 2>3"),
    ("from_id;to_id\n1;2\n", "1>2"), ("SRC\tDST\n1\t2\n", "1>2"), ("u,v\r\n1,2\r\n", "1>2"),
    ("From ID,To-ID\n1,2\n", "1>2"), (",source,target\n0,1,2\n1,2,3\n", "1>2 2>3"),
    ("source,target\n\" 1\",\"2 \"\n", "1>2"), ("source,target\n\"1\",\"2\"\n", "1>2"),
    ("sep=;\nsource;target\n1;2\n", "1>2"), ("source;target\n1,0;2,0\n", "1>2"),
    ("\u{feff}source,target\n1,2\n", "1>2"), ("source,target\n1,2\n,\n\n", "1>2"),
    ("fromSolarSystemID,toSolarSystemID\n30000001,30000003\n", "30000001>30000003"),
    ("source,target,type\n1,2, Undirected\n2,3,Directed\n", "1=2 2>3"),
    ("source,target\nsol,\" vega\"\n", "sol> vega"), ("source,target\n1.5,2\n", "1.5>2"),
    ("weight,target,note,source\n1,2,\"a,\nb\",1\n", "1>2"),
  ])
  func edges(_ text: String, _ expected: String) throws {
    let map = try read(text)
    #expect(map.format == .csvEdges)
    #expect(links(map.galaxy.regions[0]) == expected)
  }

  @Test(arguments: [
    ("True", true), ("TRUE", true), ("true", true), ("1", true), ("1.0", true), ("yes", true),
    ("T", true), (" true ", true), ("\"true\"", true), ("False", false), ("FALSE", false),
    ("0", false), ("No", false), ("", false), ("f", false),
  ])
  func flags(_ word: String, _ isLatent: Bool) throws {
    let region = try read("source,target,latent\n1,2,\(word)\n").galaxy.regions[0]
    #expect(region.warps.flags == [isLatent ? .latent : []])
  }

  @Test func wordsThatAreNoFlagsAreRefused() {
    let error = readingError("source,target,latent\n1,2,true\n2,3,maybe\n")
    #expect(error?.description.contains("in:3") == true)
    #expect(error?.message.contains("maybe") == true)
  }

  @Test func positions() throws {
    let comma = try read("Id;Label;X;Y\n1;a;1,5;2,5\n2;b;3;4\n")
    #expect(comma.warnings == [])
    #expect(comma.galaxy.regions[0].sectors.x == [3750, 7500])
    let gap = try read("id,x,y\n1,10,20\n2,,\n3,30,40\n")
    #expect(gap.galaxy.regions[0].sectors.x == [10, 20, 30])
    #expect(gap.warnings.count == 1 && gap.warnings[0].contains("no position for 1 of 3 nodes"))
    let strange = try read("id,x,y\n1,10,20\n2,far,5\n3,30,40\n")
    #expect(strange.warnings[0].contains("line 3: `far`"))
    #expect(try read("id,x,y\n1,,\n2,,\n").warnings == [])
    #expect(try read("id,x,y\n1,1e400,1\n2,1,1\n").warnings.count == 2)
  }

  @Test func wideTables() throws {
    let columns = (0..<3000).map { "c\($0)" }.joined(separator: ",")
    let zeros = (0..<3000).map { _ in "0" }.joined(separator: ",")
    let map = try read("Id,\(columns),Label\n1,\(zeros),a\n2,\(zeros),b\n")
    #expect(map.format == .csvNodes)
    #expect(map.galaxy.regions[0].sectors.listedName == ["a", "b"])
  }

  @Test func namesKeepBlanksWithinQuotes() throws {
    let region = try read("id,name\n1, a b \n2,\" c \"\n").galaxy.regions[0]
    #expect(region.sectors.listedName == ["a b", " c "])
  }

  @Test(arguments: [
    "a,b\n1,2\n", "first;second\nx;y\n",
  ])
  func unknownTitlesAreNamed(_ text: String) {
    #expect(readingError(text)?.hint.contains("`source` and `target`") == true)
  }
}
