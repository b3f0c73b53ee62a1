import Testing

@testable import GalaxyRender

@Suite struct MapAttributeTests {
  @Test(arguments: [
    "dpi=1e9", "dpi=nan", "dpi=inf", "dpi=0x60", "dpi=96dpi", "dpi=-1", "dpi=", "dpi=1201",
    "pad=1e9", "pad=1,2,3", "pad=1,", "margin=-1", "viewport=1e9,1e9", "size=300", "ratio=0",
    "nodesep=1e300", "ranksep=99999999", "fontsize=1e300", "fontname=/etc/passwd", "bgcolor=a\"b",
    "layout=dot", "splines=ortho", "page=1,1", "label=a\u{1}", "_background=x", "bogus=1",
  ])
  func unsafeGraphAttributesAreRefused(_ text: String) {
    #expect(throws: RenderFailure.self) { try MapAttribute(parsing: text, of: .graph) }
  }

  @Test(arguments: [
    "peripheries=1000000000", "sides=2147483647", "sides=1.5", "width=1e5", "fontsize=0",
    "penwidth=1000", "shape=epsf", "shape=record", "pos=1,1",
  ])
  func unsafeNodeAttributesAreRefused(_ text: String) {
    #expect(throws: RenderFailure.self) { try MapAttribute(parsing: text, of: .nodes) }
  }

  @Test(arguments: ["image=a.png", "shapefile=a", "URL=x", "href=x"])
  func filesAndPlacesNeedTrust(_ text: String) throws {
    let failure = #expect(throws: RenderFailure.self) {
      try MapAttribute(parsing: text, of: .nodes)
    }
    #expect(failure?.description.contains("--trust-attributes") == true)
    #expect(try MapAttribute(parsing: text, of: .nodes, isTrusting: true).name.isEmpty == false)
  }

  /// Every rule takes the bounds that it names, and nothing beyond.
  @Test func boundsAreInclusive() throws {
    for rule in AttributeRule.all {
      switch rule.form {
      case .numbers(let range, let count):
        let parts = Array(repeating: "\(range.upperBound)", count: count.lowerBound)
        #expect(rule.form.accepts(parts.joined(separator: ",")), "\(rule.name)")
        #expect(!rule.form.accepts("\(range.upperBound + 1)"), "\(rule.name)")
        #expect(!rule.form.accepts("\(range.lowerBound - 1)"), "\(rule.name)")
      case .integer(let range):
        #expect(
          rule.form.accepts("\(range.upperBound)") && rule.form.accepts("\(range.lowerBound)"))
        #expect(!rule.form.accepts("\(range.upperBound + 1)"), "\(rule.name)")
      default: break
      }
      #expect(!rule.form.accepts("\u{0}"), "\(rule.name)")
    }
    #expect(Set(AttributeRule.all.map(\.name)).count == AttributeRule.all.count)
  }
}
