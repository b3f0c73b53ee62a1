import FileIO
import GalaxyFormats
import GalaxyModel
import GraphFormats
import Testing

@Suite("Reading edge lists")
struct EdgeListReaderTests {
  /// The warps of a text as pairs of sector numbers.
  private func edges(_ text: String) throws -> [[Int]] {
    let region = try #require(try read(text, from: .edges).galaxy.regions.first)
    return (0..<region.warps.count).map { index in
      [
        region.sectors.number(Int(region.warps.source[index])),
        region.sectors.number(Int(region.warps.destination[index])),
      ]
    }
  }

  @Test(
    arguments: [
      ("", []), ("\n\n", []), ("# nothing", []), ("1 2", [[1, 2]]), ("1 2\n", [[1, 2]]),
      ("1 2\r\n2 3\r\n", [[1, 2], [2, 3]]), (" \t1\t \t2 \t\n", [[1, 2]]),
      ("1 2 # there\n#and back\n  # again\r\n2 1#x\n", [[1, 2], [2, 1]]),
      ("9007199254740991 0\n", [[9_007_199_254_740_991, 0]]), ("007 1", [[7, 1]]),
      ("5 5\n", [[5, 5]]), ("4294967295 4294967294", [[4_294_967_295, 4_294_967_294]]),
      ("3 1\n3 1\n", [[3, 1], [3, 1]]), ("\t", []), ("# \u{e9}\u{0}\r x\n1 2", [[1, 2]]),
      ("\u{feff}1 2\n", [[1, 2]]), ("1,2\n2, 3\n", [[1, 2], [2, 3]]), ("1;2\n", [[1, 2]]),
      ("% asym\n% 1 2 2\n1 2\n", [[1, 2]]), ("1 2 {}\n2 3 {'weight': 3}\n", [[1, 2], [2, 3]]),
      ("1\t2\t0.5\n2\t3\t-1e3\n", [[1, 2], [2, 3]]), ("1 2 5 1082008561\n", [[1, 2]]),
      ("source target\n1 2\n", [[1, 2]]), ("from,to\r\n7,8\r\n", [[7, 8]]),
      ("1 2 3\n", [[1, 2]]), ("1 2 {'a': '}'} \n", [[1, 2]]),
    ] as [(String, [[Int]])])
  func listsAreRead(_ text: String, _ expected: [[Int]]) throws {
    #expect(try edges(text) == expected)
  }

  @Test(arguments: [
    ("1 2 3 4 5\n", 1), ("1 -2\n", 1), ("1 +2\n", 1), ("1 2.0\n", 1), ("-1 2\n", 1),
    ("1,,2\n", 1), ("\n\n1 2\nx\n", 4), ("1 9007199254740992\n", 1), ("1\r2\r", 1),
    ("1 2\r", 1), ("1 2\r3 4\r", 1), ("1\u{a0}2\n", 1), ("1 2 x\n", 1), ("1 2\n2 3 4\n", 2),
    ("1 99999999999999999999999999\n", 1), ("1 2\n\u{0}", 2), ("1 2;\n", 1), (",1 2\n", 1),
    ("1 2 {'a'\n", 1), ("1 2\n2 vega\n", 2), ("1 2 {} 3\n", 1), ("a b\na [b]\n", 2),
  ])
  func malformedLinesAreNamed(_ text: String, _ line: Int) throws {
    let error = try #require(readingError(text, from: .edges))
    #expect(error.kind == .syntax)
    guard case .line(line, column: .some) = error.location else {
      Issue.record("\(error)")
      return
    }
    #expect(error.description.hasPrefix("in:\(line):"))
  }

  @Test func aLoneNumberIsASectorWithoutWarps() throws {
    let map = try read("7\n1 2\n3 # alone\n 2\n99\n99\n", from: .edges)
    let sectors = map.galaxy.regions[0].sectors
    #expect(sectors.numbering == .listed([1, 2, 3, 7, 99]) && map.warnings.isEmpty)
    #expect(try edges("7\n1 2\n3#\n") == [[1, 2]])
    #expect(try read("9007199254740991\n", from: .edges).galaxy.regions[0].sectorCount == 1)
  }

  @Test func numbersFromOneAreSequential() throws {
    let dense = try read("2 3\n3 1\n").galaxy.regions[0]
    #expect(dense.sectors.numbering == .sequential(count: 3))
    #expect(try read("0 1\n").galaxy.regions[0].sectors.numbering == .listed([0, 1]))
    let sparse = try read("1 900000000\n7 1\n").galaxy.regions[0]
    #expect(sparse.sectors.numbering == .listed([1, 7, 900_000_000]))
  }

  @Test func rootIsTheLowestUnlessChosen() throws {
    let region = try read("5 9\n7 5\n").galaxy.regions[0]
    #expect(region.root == 0 && region.declaredCapital == 5)
    let chosen = try read("5 9\n7 5\n", root: 9).galaxy.regions[0]
    #expect(chosen.root == 2 && chosen.declaredCapital == 9)
    #expect(readingError("5 9\n", root: 6)?.kind == .noSuchRoot)
    #expect(readingError("", root: 0)?.kind == .noSuchRoot)
    #expect(readingError(tinyUniverse, root: 1)?.kind == .noSuchRoot)
  }

  @Test func loopsAndRepetitionsStayAndAreCounted() throws {
    let map = try read("1 1\n1 2\n1 2\n4 4\n")
    #expect(map.format == .edges && map.document == nil)
    #expect(map.galaxy.regions[0].warps.count == 4)
    #expect(map.galaxy.regions[0].sectorCount == 3)
    #expect(map.warnings == ["dropped 2 self loops and 1 repeated edge"])
    #expect(try read("1 2\n2 1\n").warnings == [])
  }

  @Test func sectorsAloneAreIsolated() throws {
    let region = try read("3 1\n7\n5 # alone\n").galaxy.regions[0]
    #expect(region.sectors.numbering == .listed([1, 3, 5, 7]))
    #expect(region.warps.count == 1)
    #expect(try read("4\n").galaxy.regions[0].sectors.numbering == .listed([4]))
  }

  @Test func textsNameSectors() throws {
    let map = try read("sol vega\nvega rigel-b {}\nsol\n# x\n7 sol\n")
    #expect(map.format == .edges)
    #expect(map.galaxy.regions[0].sectors.listedName == ["sol", "vega", "rigel-b", "7"])
    #expect(try edges("sol vega\n") == [[1, 2]])
    // One line alone may be the message of a program.
    #expect(readingError("access denied\n")?.hint == "--from edges reads them so")
  }

  @Test func otherColumnsAreMentioned() throws {
    #expect(try read("1 2 0.5\n").warnings.count == 1)
    #expect(try read("1 2 {'weight': 3}\n").warnings == [])
  }

  @Test func theHeadIsCompared() throws {
    let text = "# warpwright: 2 edges, 3 sectors\n1 2\n2 3\n"
    #expect(try read(text).warnings == [])
    #expect(try read(text + "3 4\n").galaxy.regions[0].sectorCount == 4)
    for cut in [
      "# warpwright: 2 edges, 3 sectors\n1 2\n", "# warpwright: 1 edges, 3 sectors\n1 2\n",
    ] {
      #expect(readingError(cut)?.description.contains("it is cut") == true)
    }
  }

  @Test func emptyListIsTheEmptyGraph() throws {
    let map = try read("")
    #expect(map.galaxy.source == .edgeList)
    #expect(map.galaxy.regions.map(\.name) == ["edges"])
    #expect(map.galaxy.regions[0].sectorCount == 0)
  }

  @Test(arguments: 0..<40)
  func whatIsWrittenIsReadBack(_ seed: Int) throws {
    var random = SampleRandom(state: UInt64(seed))
    let scale = [1, 1, 1000, 1 << 40][random.below(4)]
    var pairs = Set<[Int]>()
    for _ in 0..<random.below(300) {
      let pair = [random.below(60) * scale, random.below(60) * scale]
      if pair[0] != pair[1] { pairs.insert(pair) }
    }
    let sorted = pairs.sorted { $0.lexicographicallyPrecedes($1) }
    let text = sorted.map { "\($0[0]) \($0[1])\n" }.joined()
    let shuffled = pairs.map { "\($0[0])\t\($0[1])" }.joined(separator: "\r\n")
    #expect(try edgeList(try read(shuffled).galaxy.regions[0]) == text)
  }
}
