import Determinism
import FileIO
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import JSONText
import RowFormats

/// The description of a finished shard: what it is a shard of, its files, and what is left of its
/// regions.
///
/// It names no clock, host, path or user, so that equal shards have equal bytes.
struct ShardManifest {
  static let schema = "warpwright.shard"
  static let version = 1
  /// The format of shards that write Parquet files themselves, among the names of formats.
  static let datasetName = "parquet-parts"
  /// The ending of these files.
  static let datasetEnding = "parquet"
  /// Most bytes of a manifest.
  static let sizeLimit = 1 << 30

  /// One file of the shard.
  struct File: Equatable {
    /// Path below the folder of the output.
    var name: String
    /// The table; nil for a file that belongs to one region.
    var table: String?
    var rows: Int
    var bytes: Int
    var sha256: String

    /// The ending of its name, which tells the notation of a part.
    var ending: String { name.split(separator: ".").last.map(String.init) ?? "" }
  }

  /// What shards of one galaxy have in common.
  struct Identity: Hashable {
    var generatorVersion: String
    /// The digest of seed, preset, and settings.
    var recipe: String
    var isStamped: Bool
    var isFormulaSafe: Bool
    /// Names of formats, in the order in which a merge writes them.
    var formats: [String]

    /// Whether shards belong together: the order of formats does not matter.
    static func == (one: Identity, other: Identity) -> Bool {
      one.generatorVersion == other.generatorVersion && one.recipe == other.recipe
        && one.isStamped == other.isStamped && one.isFormulaSafe == other.isFormulaSafe
        && one.formats.sorted() == other.formats.sorted()
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(generatorVersion)
      hasher.combine(recipe)
      hasher.combine(formats.sorted())
    }
  }

  var identity: Identity
  var seed: UInt64
  var preset: String
  var settings: [FieldValue.Member]
  var choice: ShardChoice
  var range: Range<Int>
  var files: [File] = []
  var summary = ShardSummary()
  var regions: [ShardRegion] = []

  /// The digest of seed, preset and settings of a plan.
  static func digest(of plan: GalaxyPlan) -> String {
    var writer = ByteWriter(memoryCapacity: 4_096)
    var json = CellJSONWriter()
    json.append(
      .object([
        .init("preset", .text(plan.settings.preset.rawValue)),
        .init("seed", .int(plan.seed.value)), .init("settings", .object(plan.settings.resolved)),
      ]), to: &writer)
    return SHA256.digest(writer.takeBytes()).hex
  }

  /// What precedes the digest of the manifest itself, which is its last member.
  private static let digestStart = ",\n  \"digest\": \""
  private static let digestEnd = "\"\n}\n"

  /// Writes the manifest as JSON, one file and one region a line, and its own digest.
  ///
  /// - Throws: `IOFailure` if the output fails.
  func write(to out: inout ByteWriter) throws(IOFailure) {
    var body = ByteWriter(memoryCapacity: 1 << 16)
    writeBody(to: &body)
    let bytes = body.takeBytes()
    out.append(bytes: bytes)
    out.append(text: ShardManifest.digestStart + SHA256.digest(bytes).hex + ShardManifest.digestEnd)
    try out.throwIfFailed()
  }

  /// Whether bytes are those that were written.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    let (start, end) = (Array(digestStart.utf8), Array(digestEnd.utf8))
    let body = bytes.count - start.count - 64 - end.count
    guard body > 0, bytes[body..<body + start.count].elementsEqual(start),
      bytes.suffix(end.count).elementsEqual(end)
    else { return false }
    let digest = SHA256.digest(Array(bytes[..<body])).hex
    return bytes[(body + start.count)...].prefix(64).elementsEqual(digest.utf8)
  }

  private func writeBody(to out: inout ByteWriter) {
    let members: [(String, FieldValue)] = [
      ("schema", .text(ShardManifest.schema)), ("version", .int(ShardManifest.version)),
      ("generator", generatorFact(version: identity.generatorVersion)),
      ("recipe", .text(identity.recipe)), ("shard", .int(choice.index)),
      ("shards", .int(choice.count)),
      ("firstRegion", .int(range.lowerBound)), ("endRegion", .int(range.upperBound)),
      ("seed", .int(seed)), ("preset", .text(preset)), ("settings", .object(settings)),
      ("formats", .list(identity.formats.map { .text($0) })),
      ("stamped", .boolean(identity.isStamped)), ("csvSafe", .boolean(identity.isFormulaSafe)),
      ("summary", summary.fieldValue),
    ]
    var cells = CellJSONWriter()
    out.append(UInt8(ascii: "{"))
    for (index, (key, value)) in members.enumerated() {
      DocumentLayout.member(key, depth: 1, isFirst: index == 0, to: &out)
      cells.append(value, to: &out)
    }
    let sorted = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    DocumentLayout.list("files", sorted.map(\.fieldValue), to: &out)
    DocumentLayout.list("regions", regions.map(\.fieldValue), to: &out)
  }

  /// Reads the manifest of a shard.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - choice: The shard that its name stands for.
  /// - Returns: The manifest; nil if it is missing, or none.
  /// - Throws: `InputFailure` if it is there and cannot be read.
  static func read(_ path: String, of choice: ShardChoice) throws -> ShardManifest? {
    do {
      let file = try PartFile(path)
      guard file.count <= sizeLimit else { return nil }
      var bytes: [UInt8] = []
      try file.forEachBlock { bytes.append(contentsOf: $0) }
      guard isWhole(bytes), let document = try? JSONDocument(bytes) else { return nil }
      return ShardManifest(document, choice)
    } catch let failure as InputFailure where failure.isMissing {
      return nil
    }
  }

  private init?(_ document: JSONDocument, _ choice: ShardChoice) {
    guard document["schema"]?.string == ShardManifest.schema,
      document["version"]?.integer == ShardManifest.version,
      document["shard"]?.integer == choice.index, document["shards"]?.integer == choice.count,
      let version = document["generator"]?["version"]?.string,
      let recipe = document["recipe"]?.string, let first = document["firstRegion"]?.integer,
      let end = document["endRegion"]?.integer, first <= end,
      let seed = document["seed"]?.integer, seed >= 0, let preset = document["preset"]?.string,
      let settings = document["settings"], settings.object != nil,
      let formats = document["formats"]?.array, let isStamped = document["stamped"]?.bool,
      let isFormulaSafe = document["csvSafe"]?.bool, let files = document["files"]?.array,
      let regions = document["regions"]?.array
    else { return nil }
    self.choice = choice
    identity = Identity(
      generatorVersion: version, recipe: recipe, isStamped: isStamped,
      isFormulaSafe: isFormulaSafe, formats: formats.compactMap(\.string))
    self.seed = UInt64(seed)
    self.preset = preset
    guard case .object(let members) = FieldValue(settings) else { return nil }
    self.settings = members
    range = first..<end
    for file in files {
      guard let file = File(file) else { return nil }
      self.files.append(file)
    }
    for region in regions {
      guard let region = ShardRegion(region) else { return nil }
      self.regions.append(region)
    }
    guard self.regions.map(\.index) == Array(range), areSizesRight else { return nil }
  }

  /// Forgets the sizes of tables that also have rows of no region.
  mutating func keepFittingSizes() {
    var sums: [String: Int] = [:]
    for size in regions.flatMap(\.sizes) {
      sums[choice.partName(size.table, size.notation), default: 0] += size.bytes
    }
    let fitting = Set(files.filter { sums[$0.name] == $0.bytes }.map(\.name))
    for index in regions.indices {
      regions[index].sizes.removeAll {
        !fitting.contains(choice.partName($0.table, $0.notation))
      }
    }
  }

  /// Whether parts are named after the shard, and sizes of regions add up to those of their parts.
  private var areSizesRight: Bool {
    var parts: [String: File] = [:]
    for file in files {
      guard file.rows >= 0, file.bytes >= 0 else { return false }
      if let table = file.table {
        guard file.name == choice.partName(table, file.ending) else { return false }
      }
      parts[file.name] = file
    }
    var sums: [String: (rows: Int, bytes: Int)] = [:]
    for size in regions.flatMap(\.sizes) {
      let name = choice.partName(size.table, size.notation)
      guard let part = parts[name], (0...part.rows).contains(size.rows),
        (0...part.bytes).contains(size.bytes)
      else { return false }
      let (old, rest) = (sums[name] ?? (0, 0), part)
      guard old.rows <= rest.rows - size.rows, old.bytes <= rest.bytes - size.bytes else {
        return false
      }
      sums[name] = (old.rows + size.rows, old.bytes + size.bytes)
    }
    return sums.allSatisfy { name, sum in
      parts[name].map { $0.rows == sum.rows && $0.bytes == sum.bytes } ?? false
    }
  }

  init(_ plan: GalaxyPlan, _ choice: ShardChoice, identity: Identity) {
    self.identity = identity
    self.choice = choice
    seed = plan.seed.value
    preset = plan.settings.preset.rawValue
    settings = plan.settings.resolved
    range = choice.range(of: plan.regionCount)
  }
}

extension ShardManifest.File {
  fileprivate var fieldValue: FieldValue {
    .object([
      .init("name", .text(name)), .init("table", .optional(table) { .text($0) }),
      .init("rows", .int(rows)), .init("bytes", .int(bytes)), .init("sha256", .text(sha256)),
    ])
  }

  fileprivate init?(_ value: JSONView) {
    guard let name = value["name"]?.string, let rows = value["rows"]?.integer,
      let bytes = value["bytes"]?.integer, let sha256 = value["sha256"]?.string,
      !name.hasPrefix("/"), !name.split(separator: "/").contains("..")
    else { return nil }
    self.init(
      name: name, table: value["table"]?.string, rows: rows, bytes: bytes, sha256: sha256)
  }
}
