import FileIO
import GalaxyFormats
import GalaxyGraphviz
import GalaxyModel
import GraphFormats
import Testing

/// The formats of the library, and DOT.
private let withDot = FormatCatalog.library.inserting([Format(.dot)], after: "cim")

@Suite("Reading DOT")
struct DotReadingTests {
  private func read(_ text: String) throws -> ReadMap {
    try MapReader.read(Array(text.utf8), formats: withDot, source: "in")
  }

  /// The warps by names of sectors, in the order of the map; `=` for those that lead both ways.
  private func links(_ text: String) throws -> [String] {
    let region = try read(text).galaxy.regions[0]
    return (0..<region.warps.count).map { row in
      let sign = region.warps.flags[row].contains(.twoWay) ? "=" : ">"
      let names = region.sectors.listedName
      let ends = [region.warps.source[row], region.warps.destination[row]].map { node in
        names.isEmpty ? "\(region.sectors.number(Int(node)))" : names[Int(node)]
      }
      return ends.joined(separator: sign)
    }.sorted()
  }

  private func error(_ text: String) -> String {
    do {
      _ = try read(text)
      return "none"
    } catch {
      return "\(error)"
    }
  }

  @Test(
    arguments: [
      ("digraph { a -> b -> c }", ["a>b", "b>c"]), ("graph g { a -- b; b--c }", ["a=b", "b=c"]),
      ("// c\n# line\n/* x { */ strict digraph \"n\" { a->b; a->b }", ["a>b"]),
      ("digraph { a -> {b c} }", ["a>b", "a>c"]), ("digraph{a:p:n->b:q}", ["a>b"]),
      ("digraph { subgraph cluster_0 { a; b } a -> subgraph s { c } }", ["a>c"]),
      ("digraph { a->b [dir=both]; b->c [dir=back]; c->d [dir=none] }", ["a=b", "c=d", "c>b"]),
      ("graph { \"x y\" -- \"}\" }", ["x y=}"]), ("DIGRAPH { 1 -> 2 }", ["1>2"]),
      ("digraph { a [label=\"{\"]; a -> b [label=<<b>x</b>>] }", ["{>b"]),
      ("digraph { 10 -> 20; edge [x=1]; node [y=2]; 20 -> 30; rankdir=LR }", ["10>20", "20>30"]),
    ])
  func graphsAreRead(_ text: String, _ expected: [String]) throws {
    #expect(try links(text) == expected)
    #expect(try read(text).format.name == "dot")
  }

  @Test func labelsArePositionsAndNames() throws {
    let region = try read(
      "graph { a [label=\"Sol\\nPrime\",pos=\"1.5,-2!\"]; b [pos=\"3,4\"]; c [label=\"\\N!\"] }"
    ).galaxy.regions[0]
    #expect(region.sectors.listedName == ["Sol Prime", "b", "c!"])
    #expect(region.sectors.x.count == 3)
  }

  @Test(arguments: [
    ("digraph { a -> b", "not ended"), ("digraph { a -> ; }", "in:1"),
    ("digraph {\n a -> b [label=\"x }", "in:2: a text in quotes is not ended"),
    ("digraph { a } digraph { b }", "one graph"), ("digraph { a -- b }", "in:1"),
    ("digraph { /* }", "comment"), ("digraph {}", "empty"), ("digraph { a -> <b }", "angle"),
  ])
  func mistakesAreNamed(_ text: String, _ part: String) {
    #expect(error(text).contains(part), "\(error(text))")
    #expect((try? links("digraph { a -> b }")) == ["a>b"])
  }

  @Test func hugeProductsAreRefusedAtOnce() {
    let names = (0..<20_000).map { "n\($0)" }.joined(separator: " ")
    let start = ContinuousClock.now
    #expect(error("digraph { {\(names)} -> {\(names)} }").contains("more than"))
    #expect(
      error("digraph { subgraph s {\(names)} subgraph s -> subgraph s }").contains("more than"))
    let attributes = (0..<2000).map { "a\($0)=1" }.joined(separator: ",")
    #expect(error("digraph { n [\(attributes)] }").contains("attributes"))
    let deep = String(repeating: "{", count: 100_000) + String(repeating: "}", count: 100_000)
    #expect(error("digraph \(deep)").contains("in each other"))
    #expect(start.duration(to: .now) < .seconds(5))
  }

  @Test func withoutGraphvizItIsRefused() {
    #expect(throws: InputError.self) {
      try MapReader.read(Array("digraph { a -> b }".utf8), source: "in")
    }
  }

  @Test func textsAreReadSideBySide() async {
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<20).allSatisfy { round in
            let text = "digraph { " + (0...round).map { "a\(task)->b\($0);" }.joined() + "}"
            let map = try? MapReader.read(Array(text.utf8), formats: withDot, source: "in")
            return map?.galaxy.regions[0].sectorCount == round + 2
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
