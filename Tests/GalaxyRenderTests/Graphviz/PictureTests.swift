import Foundation
import GalaxyModel
import Testing

@testable import GalaxyRender

@Suite struct PictureTests {
  static let galaxy = SyntheticGalaxy.galaxy(regions: [150], seed: 4)

  @Test func svgHoldsEverySectorAndLink() throws {
    let region = Self.galaxy.regions[0]
    let image = try MapRenderer.render(Self.galaxy, format: .svg)
    let svg = SVGDocument(image.bytes)
    #expect(svg.isWellFormed)
    #expect(svg.classes["node"] == 150)
    #expect(svg.classes["edge"] == region.warps.count + region.tunnels.count)
    #expect(svg.texts.contains("Region 0"))
    #expect(svg.texts.contains("Terra"))
    #expect(svg.texts.contains("150"))
    // What other tests write to the error stream meanwhile is among them.
    #expect(!image.warnings.contains { $0.hasPrefix("Warning:") || $0.hasPrefix("Error:") })
    #expect(try MapRenderer.render(Self.galaxy, format: .svg).bytes == image.bytes)
  }

  @Test func pngAndPdfHaveTheirSignatures() throws {
    let png = try MapRenderer.render(Self.galaxy, format: .png).bytes
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    func number(_ at: Int) -> Int { png[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    #expect((800...2_000).contains(number(16)))
    #expect((800...2_000).contains(number(20)))
    let pdf = try MapRenderer.render(Self.galaxy, format: .pdf).bytes
    #expect(pdf.starts(with: Array("%PDF-".utf8)))
  }

  /// The writer notes the time of drawing, to the second and in local time.
  @Test func pdfHoldsNoClock() throws {
    let before = ProcessInfo.processInfo.environment["TZ"]
    var files: [[UInt8]] = []
    for zone in ["UTC0", "XYZ-9:30"] {
      setenv("TZ", zone, 1)
      tzset()
      files.append(try MapRenderer.render(Self.galaxy, format: .pdf).bytes)
    }
    if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
    tzset()
    #expect(files[0] == files[1])
    let text = String(decoding: files[0], as: UTF8.self)
    #expect(text.contains("/CreationDate (D:20260101000000Z)"))

    // The table of offsets still tells where each object begins.
    let end = try #require(text.range(of: "startxref\n", options: .backwards))
    let table = try #require(Int(text[end.upperBound...].prefix { $0.isNumber }))
    let lines = String(decoding: files[0][table...], as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "xref")
    var object = 0
    for line in lines.dropFirst(3).prefix(while: { $0.count == 19 }) {
      object += 1
      let offset = try #require(Int(line.prefix(10)))
      #expect(files[0][offset...].starts(with: "\(object) 0 obj".utf8))
    }
    #expect(object > 5)
  }

  @Test(arguments: [
    "\"", "\\", "a\\", "\\N \\G \\E", "line\nbreak\r\ttab", "<b>bold</b>", "&lt;&foo;&#0;&#xFFFF;",
    "ünïcödé 星雲 🚀", "]]>", "-->", "'; DROP TABLE", "\u{202E}odd", "\\\"]; x [label=\"", "",
    String(repeating: "W", count: 5_000), "%n%s%d", "\u{0}\u{1}\u{7F}", "}",
  ]) func namesAreDrawnWhateverTheyHold(name: String) throws {
    var galaxy = SyntheticGalaxy.galaxy(regions: [60], seed: 2)
    galaxy.name = name
    galaxy.regions[0].displayName = name
    galaxy.regions[0].name = name
    galaxy.regions[0].sectors.listedName = [String](repeating: name, count: 60)
    for index in galaxy.regions[0].clusters.indices {
      galaxy.regions[0].clusters[index].name = name
    }
    for index in galaxy.regions[0].zones.indices { galaxy.regions[0].zones[index].name = name }
    galaxy.regions[0].formations[0].name = name
    for layout in [MapLayout.map, .sfdp] {
      var options = MapOptions()
      options.layout = layout
      let svg = SVGDocument(try MapRenderer.render(galaxy, options: options, format: .svg).bytes)
      #expect(svg.isWellFormed)
      #expect(svg.classes["node"] == 60)
      #expect(
        svg.classes["edge"] == galaxy.regions[0].warps.count + galaxy.regions[0].tunnels.count)
      if name.hasPrefix("\\N") || name.hasPrefix("<b>") {
        let drawn = name.replacingOccurrences(of: "\\", with: "\u{2216}")
        #expect(svg.texts.contains(layout == .map ? drawn : name))
      }
    }
  }

  @Test func everyOptionDraws() throws {
    for theme in MapTheme.allCases {
      for coloring in MapColoring.allCases where coloring != .faction {
        for labels in MapLabels.allCases {
          var options = MapOptions()
          options.theme = theme
          options.coloring = coloring
          options.labels = labels
          let svg = SVGDocument(
            try MapRenderer.render(Self.galaxy, options: options, format: .svg).bytes)
          #expect(svg.isWellFormed)
          #expect(svg.texts.contains("150") == (labels != .none))
        }
      }
    }
  }

  @Test(arguments: MapLayout.allCases) func everyLayoutDraws(layout: MapLayout) throws {
    var options = MapOptions()
    options.layout = layout
    options.focus = .sector(20)
    options.hops = 2
    let image = try MapRenderer.render(Self.galaxy, options: options, format: .svg)
    #expect(SVGDocument(image.bytes).isWellFormed)
  }

  @Test(arguments: [0, 1, 2, 3, 7]) func smallRegionsDraw(count: Int) throws {
    let galaxy = SyntheticGalaxy.galaxy(regions: [count])
    let svg = SVGDocument(try MapRenderer.render(galaxy, format: .svg).bytes)
    #expect(svg.isWellFormed)
    #expect((svg.classes["node"] ?? 0) == count)
  }

  @Test func sectorsInOnePlaceDraw() throws {
    var galaxy = SyntheticGalaxy.galaxy(regions: [700])
    for node in 0..<700 {
      galaxy.regions[0].sectors.x[node] = 5
      galaxy.regions[0].sectors.y[node] = node % 2 == 0 ? 5 : 6
    }
    #expect(SVGDocument(try MapRenderer.render(galaxy, format: .svg).bytes).isWellFormed)
    galaxy.regions[0].sectors.x[0] = .max
    galaxy.regions[0].sectors.y[0] = .min
    #expect(SVGDocument(try MapRenderer.render(galaxy, format: .svg).bytes).isWellFormed)
  }

  @Test func brokenTextIsAFailureAndTheNextDrawingWorks() throws {
    for text in ["", "digraph {", "digraph { a [", "digraph { \"a }", "hello", "\0"] {
      #expect(throws: RenderFailure.self, "\(text)") {
        try MapRenderer.image(Array(text.utf8), format: .svg).bytes.count
      }
      let good = try MapRenderer.image(
        Array("digraph { a [pos=\"1,1\"] b [pos=\"90,90\"] a -> b }".utf8), format: .svg)
      #expect(SVGDocument(good.bytes).classes["node"] == 2)
    }
    // A node without position: the layout must fail, and say why.
    let failure = #expect(throws: RenderFailure.self) {
      try MapRenderer.image(Array("digraph { a }".utf8), format: .svg).bytes.count
    }
    #expect(failure?.description.contains("position") == true)
  }

  @Test func warningsComeBack() throws {
    var options = MapOptions()
    options.nodeAttributes = [try MapAttribute(name: "fontcolor", value: "nosuchcolor", of: .nodes)]
    options.labels = .all
    options.edgeAttributes = [try MapAttribute(name: "arrowhead", value: "nosucharrow", of: .edges)]
    let image = try MapRenderer.render(Self.galaxy, options: options, format: .svg)
    #expect(image.warnings.contains { $0.contains("nosucharrow") })
  }

  @Test func manyThreadsDrawAtOnce() async throws {
    let expected = try MapRenderer.render(Self.galaxy, format: .svg).bytes
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for turn in 0..<12 {
        group.addTask {
          var options = MapOptions()
          if turn % 3 == 2 { options.layout = .sfdp }
          let image = try MapRenderer.render(Self.galaxy, options: options, format: .svg)
          return turn % 3 == 2 || image.bytes == expected
        }
      }
      for try await same in group { #expect(same) }
    }
  }

  // The text is the drawing: Graphviz's own program makes the same picture of it.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/dot")))
  func graphvizDrawsTheSamePicture() throws {
    let path = NSTemporaryDirectory() + "warpwright-\(UUID().uuidString).dot"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let galaxy = SyntheticGalaxy.galaxy(regions: [1_700], seed: 3)
    try Data(try MapRenderer.dot(galaxy)).write(to: URL(fileURLWithPath: path))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/dot")
    process.arguments = ["-Tsvg", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    var expected = Array(output)
    PictureSize().apply(toSVG: &expected)
    #expect(expected == (try MapRenderer.render(galaxy, format: .svg).bytes))
  }
}
