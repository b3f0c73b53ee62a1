import FileIO
import Foundation
import GalaxyFormats
import GalaxyModel
import GraphFormats
import RowFormats
import Testing

/// Whatever happens to a file, reading it ends with a map or an error, and soon.
@Suite("Damaged graphs")
struct DamagedGraphTests {
  /// How many damaged files of each format are read; `DAMAGED_CASES` asks for more.
  private static let cases =
    ProcessInfo.processInfo.environment["DAMAGED_CASES"].flatMap { Int($0) } ?? 200
  private static let seed =
    ProcessInfo.processInfo.environment["DAMAGED_SEED"].flatMap { UInt64($0) } ?? 5

  /// Every format of the list that is read and written.
  private static let formats: [(ExportFormat, InputFormat)] =
    FormatCatalog.library.formats.compactMap { format in
      guard let output = format.output, let input = format.input else { return nil }
      return (output, input)
    }

  /// Parts of all formats, to be put where they do not belong.
  private static let words = [
    "", "-1", "0", "65536", "9007199254740993", "99999999999999999999999", "1e308", "NaN", "null",
    "[]", "{}", "\"", "<", ">", "&", "&#x110000;", "&amp;", "<![CDATA[", "]]>", "<!--", "-->",
    "<!DOCTYPE x>", "<?", "</graph>", "<node id='1'>", "<node", "/>", "true", "undirected", ",",
    ";",
    "\n", "\r", "\u{0}", "\u{feff}", "\u{2028}", "%%", ":", "#", "\\u0000", "é", "🚀",
  ]

  private func text(_ format: ExportFormat, seed: UInt64) throws -> [UInt8] {
    let galaxy = SampleGalaxy.make(seed: seed)
    switch format {
    case .json: return try galaxyDocument(galaxy)
    case .universe:
      var out = ByteWriter()
      try UniverseWriter().write(
        galaxy, region: 0, contents: UniverseInhabitants(galaxy), to: &out)
      return out.takeBytes()
    case .edges: return Array(try edgeList(galaxy.regions[0], withHead: true).utf8)
    default: return try graphText(galaxy.regions[0], format)
    }
  }

  /// Reads and, if that works, writes again.
  ///
  /// Returns how long that took, in seconds.
  private func survive(_ bytes: [UInt8], _ format: InputFormat?) -> Double {
    let start = ContinuousClock.now
    if let map = try? MapReader.read(bytes, from: format, source: "damaged") {
      for region in map.galaxy.regions {
        _ = try? edgeList(region)
        // Every format once in a while.
        let formats = ExportFormat.graphs
        for format in Self.cases > 1000 ? formats : [formats[bytes.count % formats.count]] {
          guard (try? format.check(region)) != nil else { continue }
          _ = try? graphText(region, format)
        }
      }
      if map.format == .universe, let document = map.document {
        try? UniverseGate(source: "damaged").check(document)
      }
    }
    return start.duration(to: .now) / .seconds(1)
  }

  private func damaged(_ bytes: [UInt8], _ random: inout SampleRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(3) where !bytes.isEmpty {
      let start = random.below(bytes.count)
      let end = min(bytes.count, start + random.below(40))
      switch random.below(6) {
      case 0: bytes[start] ^= 1 << UInt8(random.below(8))
      case 1: bytes.removeLast(random.below(bytes.count))
      case 2: bytes.removeSubrange(start..<end)
      case 3: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count))
      case 4: bytes.insert(contentsOf: Self.words[random.below(Self.words.count)].utf8, at: start)
      default:
        // A number or a word gives way to another.
        var last = start
        while last < bytes.count, bytes[last] &- 48 < 10 || bytes[last] | 32 &- 97 < 26 {
          last += 1
        }
        bytes.replaceSubrange(start..<last, with: Self.words[random.below(Self.words.count)].utf8)
      }
    }
    return bytes
  }

  @Test(arguments: formats) func damage(_ format: ExportFormat, _ input: InputFormat) throws {
    var random = SampleRandom(state: Self.seed)
    let cases = format == .json ? Self.cases / 4 : Self.cases
    var slowest = 0.0
    let texts = try (0..<40).map { try text(format, seed: $0) }
    for number in 0..<cases {
      let bytes = damaged(texts[number % texts.count], &random)
      let time = survive(bytes, number % 2 == 0 ? input : nil)
      slowest = max(slowest, time)
    }
    #expect(slowest < 2, "SEED=\(Self.seed)")
  }

  /// Beginnings of a file, up to each byte of its first 4 KiB.
  @Test(arguments: formats) func truncation(_ format: ExportFormat, _ input: InputFormat) throws {
    let bytes = try text(format, seed: 9)
    let step = Self.cases >= 10_000 ? 1 : 13
    for count in stride(from: 0, to: min(bytes.count, 4096), by: step) {
      #expect(survive(Array(bytes[..<count]), count % 2 == 0 ? input : nil) < 2)
    }
  }
}
