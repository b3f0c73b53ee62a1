import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxyStudio
import GraphFormats
import Platform
import WarpwrightCLI

extension FuzzReader {
  /// A reader of each format of maps that is text.
  static let maps: [FuzzReader] = FormatCatalog.program.inputs.compactMap { format in
    if case .database = format.method { return nil }
    return FuzzReader(format.name) { bytes in
      let map = try MapReader.read(
        bytes, from: format, keepsGraphs: true, formats: .program, source: "input")
      try write(map)
    }
  }

  /// Writes what was read in one format of graphs, which bytes choose.
  private static func write(_ map: ReadMap) throws {
    let formats = GraphFormat.all.compactMap(\.writing)
    for (index, region) in map.galaxy.regions.prefix(3).enumerated() {
      var out = ByteWriter()
      let choice = (region.sectorCount + index) % formats.count
      try formats[choice].write(region, GraphWriter(), to: &out)
      _ = out.takeBytes()
    }
  }

  /// Commands that look at a map of any format: none may end as after a bug.
  static let answers = FuzzReader("answers") { bytes in
    let calls: [[String]] = [
      ["verify", "map", "--json"], ["analyze", "map", "--fast", "--json"],
      ["explain", "map", "sector:1", "--json"], ["convert", "map", "-T", "universe"],
    ]
    var rejection: Rejection?
    for arguments in calls {
      let answer = ProgramCall(arguments + ["--quiet", "--threads", "1"], inputs: ["map": bytes])
        .run()
      precondition(
        answer.status != .bug, "\(arguments[0]) reports a bug: \(answer.messages)")
      if answer.status != .success, answer.status != .negative {
        rejection = Rejection(reason: answer.messages.last ?? "")
      }
    }
    if let rejection { throw rejection }
  }
}
