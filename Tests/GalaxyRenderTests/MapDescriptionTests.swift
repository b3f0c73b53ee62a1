import GalaxyModel
import GalaxyRender
import Testing

@Suite struct MapDescriptionTests {
  static let galaxy = SyntheticGalaxy.galaxy(regions: [300])

  @Test func everySectorAndLinkStandsOnce() throws {
    let region = Self.galaxy.regions[0]
    let dot = DotText(try MapRenderer.dot(Self.galaxy))
    #expect(dot.nodes.count == 300)
    #expect(dot.edges.count == region.warps.count + region.tunnels.count)
    let tunnels = dot.edges.filter { $0.attributes["kind"] == "tunnel" }
    #expect(tunnels.count == region.tunnels.count)
    #expect(tunnels.allSatisfy { $0.attributes["pos"] != nil })
    let oneWay = dot.edges.filter {
      $0.attributes["oneway"] == "true" && $0.attributes["kind"] == nil
    }
    #expect(oneWay.count == region.warps.flags.filter { !$0.contains(.twoWay) }.count)
    #expect(
      oneWay.filter { $0.attributes["latent"] == "true" }.count
        == region.warps.flags.filter { $0.contains(.latent) }.count)
    for (node, type) in region.sectors.type.enumerated() {
      let attributes = try #require(dot.nodes["s\(node + 1)"])
      #expect(attributes["number"] == "\(node + 1)")
      #expect(attributes["type"] == type.rawValue)
      #expect(attributes["zone"] == region.zone(at: node)?.type.rawValue)
      #expect(attributes["cluster"] == region.cluster(at: node).map { "\($0.ordinal)" })
    }
    #expect(dot.nodes["s1"]?["kind"] == "capital")
    #expect(dot.nodes["s10"]?["kind"] == "special")
    #expect(dot.nodes["s2"]?["kind"] == "fedspace")
  }

  @Test func sameInputGivesSameBytes() throws {
    for coloring in MapColoring.allCases where coloring != .faction {
      var options = MapOptions()
      options.coloring = coloring
      let first = try MapRenderer.dot(Self.galaxy, options: options)
      #expect(try MapRenderer.dot(Self.galaxy, options: options) == first)
    }
  }

  @Test(arguments: [100, 300, 1_600]) func dotsNeverOverlap(count: Int) throws {
    let galaxy = SyntheticGalaxy.galaxy(regions: [count], seed: 9)
    let text = try MapRenderer.dot(galaxy)
    let dot = DotText(text)
    // Nodes that do not say a width have that of the node statement.
    let statement = String(decoding: text, as: UTF8.self).firstMatch(
      of: /node \[.*?width=([0-9.]+)/)
    let usual = try #require(statement.flatMap { Double($0.1) })
    let discs = try dot.nodes.values.map { attributes in
      let place = try #require(attributes["pos"]).split(separator: ",").compactMap { Double($0) }
      return (place[0], place[1], 36 * (attributes["width"].flatMap { Double($0) } ?? usual))
    }.sorted { $0 < $1 }
    for (index, a) in discs.enumerated() {
      for b in discs[(index + 1)...] {
        if b.0 - a.0 > 40 { break }
        let square = (a.0 - b.0) * (a.0 - b.0) + (a.1 - b.1) * (a.1 - b.1)
        #expect(square.squareRoot() >= a.2 + b.2)
      }
    }
  }

  /// A straight line through a third dot would look like two warps.
  @Test func warpsGoRoundOtherDots() throws {
    var galaxy = Self.galaxy
    var warps = WarpTable(source: [], destination: [], flags: [])
    for node in 0..<200 where node != (node * 7 + 31) % 300 {
      warps.source.append(UInt32(node))
      warps.destination.append(UInt32((node * 7 + 31) % 300))
      warps.flags.append(node % 2 == 0 ? [] : .twoWay)
    }
    galaxy.regions[0].warps = warps
    galaxy.regions[0].tunnels = []
    // Names interrupt warps.
    var options = MapOptions()
    options.labels = .none
    let text = try MapRenderer.dot(galaxy, options: options)
    let dot = DotText(text)
    let usual = try #require(
      String(decoding: text, as: UTF8.self).firstMatch(of: /node \[.*?width=([0-9.]+)/)
        .flatMap { Double($0.1) })
    let dots = try dot.nodes.mapValues { attributes in
      let place = try #require(attributes["pos"]).split(separator: ",").compactMap { Double($0) }
      return (x: place[0], y: place[1], radius: 36 * (Double(attributes["width"] ?? "") ?? usual))
    }
    var bent = 0
    for edge in dot.edges {
      let a = try #require(dots[edge.from])
      let b = try #require(dots[edge.to])
      let length = ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot()
      // The text rounds, so lines that only just touch are left out.
      var clearance = Double.infinity
      for (name, c) in dots where name != edge.from && name != edge.to {
        let along = ((c.x - a.x) * (b.x - a.x) + (c.y - a.y) * (b.y - a.y)) / length
        guard along > 0, along < length else { continue }
        let aside = abs((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / length
        clearance = min(clearance, aside / c.radius)
      }
      if clearance < 0.85 { #expect(edge.attributes["pos"] != nil, "\(edge)") }
      if clearance > 0.95 { #expect(edge.attributes["pos"] == nil, "\(edge)") }
      if edge.attributes["pos"] != nil { bent += 1 }
    }
    #expect(bent > 20 && bent < dot.edges.count)
  }

  @Test func focusDrawsTheSectorsWithinItsHops() throws {
    let region = Self.galaxy.regions[0]
    for hops in 0...3 {
      var options = MapOptions()
      options.focus = .sector(40)
      options.hops = hops
      var reached: Set<Int> = [39]
      for _ in 0..<hops {
        for row in 0..<region.warps.count {
          let ends = (Int(region.warps.source[row]), Int(region.warps.destination[row]))
          if reached.contains(ends.0) != reached.contains(ends.1) {
            // One hop at a time: mark new ones negative until the round is over.
            reached.insert(reached.contains(ends.0) ? -ends.1 - 1 : -ends.0 - 1)
          }
        }
        reached = Set(reached.map { $0 < 0 ? -$0 - 1 : $0 })
      }
      let dot = DotText(try MapRenderer.dot(Self.galaxy, options: options))
      #expect(Set(dot.nodes.keys) == Set(reached.map { "s\($0 + 1)" }))
    }
  }

  @Test func focusOnClusterAndFormation() throws {
    var options = MapOptions()
    options.hops = 0
    options.focus = .cluster(2)
    #expect(DotText(try MapRenderer.dot(Self.galaxy, options: options)).nodes.count == 50)
    options.focus = .formation("Quiet Hollow")
    #expect(DotText(try MapRenderer.dot(Self.galaxy, options: options)).nodes.count == 3)
    for focus in [MapFocus.sector(999), .cluster(9), .formation("None")] {
      options.focus = focus
      #expect(throws: RenderFailure.self) { try MapRenderer.dot(Self.galaxy, options: options) }
    }
  }

  @Test func severalRegionsStandSideBySide() throws {
    let galaxy = SyntheticGalaxy.galaxy(regions: [120, 60, 200])
    let dot = DotText(try MapRenderer.dot(galaxy))
    #expect(dot.nodes.count == 380)
    #expect(dot.nodes["r3s200"] != nil)
    #expect(dot.edges.filter { $0.attributes["kind"] == "gate" }.count == 2)
    let one = DotText(try MapRenderer.dot(galaxy, scope: .region(1)))
    #expect(one.nodes.count == 60)
    #expect(one.nodes["s60"] != nil)
    #expect(throws: RenderFailure.unknownRegion(index: 3)) {
      try MapRenderer.dot(galaxy, scope: .region(3))
    }
  }

  @Test func mapsWithoutPositionsAreLaidOut() throws {
    var galaxy = Galaxy(name: "edges", source: .edgeList)
    var region = Region(
      type: nil, name: "edges", displayName: "edges",
      sectors: SectorTable(numbering: .listed([3, 7, 7, 12])))
    region.warps = WarpTable(
      source: [0, 1, 3], destination: [1, 3, 3], flags: [.twoWay, [], .twoWay])
    galaxy.regions = [region]
    let text = try MapRenderer.dot(galaxy)
    #expect(String(decoding: text, as: UTF8.self).contains("layout=sfdp"))
    let dot = DotText(text)
    #expect(Set(dot.nodes.keys) == ["s3", "s7", "s7_2", "s12"])
    // A warp from a sector to itself is no link.
    #expect(dot.edges.count == 2)
    #expect(dot.nodes["s3"]?["pos"] == nil)
    var options = MapOptions()
    options.coloring = .security
    #expect(throws: RenderFailure.self) { try MapRenderer.dot(galaxy, options: options) }
  }

  @Test func tooLargeMapsAreRefusedWithAHint() throws {
    var options = MapOptions()
    options.layout = .dot
    let galaxy = SyntheticGalaxy.galaxy(regions: [1_600])
    #expect(throws: RenderFailure.self) {
      try MapRenderer.render(galaxy, options: options, format: .svg)
    }
    // As text it is only text.
    #expect(throws: Never.self) {
      try MapRenderer.render(galaxy, options: options, format: .dot)
    }
  }

  @Test func attributesAreHandedThrough() throws {
    var options = MapOptions()
    options.graphAttributes = [
      try MapAttribute(name: "label", value: #"it's "quoted" \"#, of: .graph)
    ]
    options.nodeAttributes = [try MapAttribute(name: "penwidth", value: "3", of: .nodes)]
    options.edgeAttributes = [try MapAttribute(name: "arrowhead", value: "vee", of: .edges)]
    let text = String(decoding: try MapRenderer.dot(Self.galaxy, options: options), as: UTF8.self)
    #expect(text.contains(#"  graph ["label"="it's \"quoted\" \\"]"#))
    #expect(text.contains(#"  node ["penwidth"="3"]"#))
    #expect(text.contains(#"  edge ["arrowhead"="vee"]"#))
  }
}
