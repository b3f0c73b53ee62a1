import GalaxyCriteria
import Criteria
import Determinism
public import FileIO
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import JSONText
import RowFormats

/// The progress of a search in a file, so that it can go on later.
///
/// The first line identifies the question, the second one says how far the search has come, and each
/// further line is a match or a near miss. The last line is the digest of all before it, so that a
/// damaged state is noticed.
public struct FindState: Sendable {
  /// The name of the file.
  public let path: String
  /// The digest of the question.
  private let digest: String
  private let start: FindResult

  /// Names the file of a search.
  ///
  /// - Parameters:
  ///   - path: The name of the file.
  ///   - search: The search.
  public init(path: String, of search: FindSearch) {
    self.path = path
    digest = search.question.digest
    start = search.start
  }

  // MARK: Writing

  /// Replaces the file as a whole.
  ///
  /// - Parameter result: What was found so far.
  /// - Throws: `IOFailure`.
  public func write(_ result: FindResult) throws(IOFailure) {
    var file = try OutputFile(path: path)
    var hash = SHA256()
    func append(_ value: FieldValue) {
      var line = value.compactJSON + "\n"
      line.withUTF8 { hash.update(UnsafeRawBufferPointer($0)) }
      file.writer.append(text: line)
    }
    append(
      .object([
        .init("schema", .text(Self.schema)), .init("version", .integer(2)),
        .init("digest", .text(digest)),
      ]))
    append(
      .object([
        .init("tested", .int(result.tested)), .init("matches", .int(result.matchCount)),
        .init("isFull", .boolean(result.isFull)),
        .init(
          "conditions",
          .list(
            result.tally.conditions.map {
              .list([.int($0.tested), .int($0.passed), .int($0.undefined)])
            })),
        .init(
          "levels", .list(result.tally.levels.map { .list([.int($0.reached), .int($0.left)]) })),
      ]))
    for entry in result.matches { append(Self.line(entry, "match")) }
    for entry in result.near { append(Self.line(entry, "near")) }
    file.writer.append(text: Self.seal(hash))
    try file.commit()
  }

  private static let schema = "warpwright.find-state"

  /// The last line.
  private static func seal(_ hash: SHA256) -> String {
    FieldValue.object([.init("sha256", .text(hash.finalize().hex))]).compactJSON + "\n"
  }

  private static func line(_ entry: FindEntry, _ kind: String) -> FieldValue {
    .object([
      .init("kind", .text(kind)), .init("seed", .int(entry.seed.value)),
      .init("place", .int(entry.place)), .init("variant", .int(entry.variant)),
      .init("figures", .list(entry.figures.map { .text(word($0)) })),
      .init("scores", .list(entry.scores.map { .text(word($0)) })),
      .init(
        "witnesses",
        .list(entry.witnesses.map { .list([.int($0.ordinal), .text($0.element)]) })),
      .init("failed", .list(entry.failed.map { .int($0) })),
      .init("distance", .text(word(.number(entry.distance)))),
    ])
  }

  /// A value as a text that reads back as the same value.
  private static func word(_ value: CriteriaValue) -> String {
    switch value {
    case .number(let number): "n\(number)"
    case .boolean(let flag): flag ? "true" : "false"
    case .text(let text): "'\(text)"
    case .undefined, .unknown: "none"
    }
  }

  // MARK: Reading

  /// Reads what an earlier run has found.
  ///
  /// - Parameter isForced: Whether the state of another question is ignored, not refused.
  /// - Returns: The result; nil if there is no file.
  /// - Throws: `InputError` for the state of another question, and for a file that is no state.
  public func read(isForced: Bool = false) throws -> FindResult? {
    let source = InputSource.file(path)
    let bytes: [UInt8]
    do {
      bytes = try source.readAll()
    } catch {
      if error.kind == .missing { return nil }
      throw error
    }
    let seal = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    var lines = bytes[..<seal].split(separator: UInt8(ascii: "\n")).makeIterator()
    func damage(_ line: Int) -> InputError {
      InputError(
        .structure, source: path, location: .line(line, column: nil),
        message: "this is no state of a search", hint: "name another file, or remove it")
    }
    guard let head = lines.next().flatMap({ try? JSONDocument(Array($0)) })?.root,
      head["schema"]?.string == Self.schema
    else { throw damage(1) }
    guard head["digest"]?.string == digest else {
      if isForced { return nil }
      throw InputError(
        .structure, source: path, location: .whole,
        message: "this is the state of another search, or of another version",
        hint: "--force starts again")
    }
    var hash = SHA256()
    bytes[..<seal].withUnsafeBytes { hash.update($0) }
    guard bytes[seal...].elementsEqual(Self.seal(hash).utf8) else {
      if isForced { return nil }
      throw InputError(
        .structure, source: path, location: .whole,
        message: "this state of a search was altered or cut",
        hint: "--force starts again")
    }
    var result = start
    guard let counts = lines.next().flatMap({ try? JSONDocument(Array($0)) })?.root,
      Self.read(counts, into: &result)
    else { throw damage(2) }
    var number = 2
    while let line = lines.next() {
      number += 1
      guard let view = (try? JSONDocument(Array(line)))?.root, let entry = Self.entry(view) else {
        throw damage(number)
      }
      if view["kind"]?.string == "near" {
        result.near.append(entry)
      } else {
        result.matches.append(entry)
      }
    }
    return result
  }

  private static func read(_ view: JSONView, into result: inout FindResult) -> Bool {
    guard let tested = view["tested"]?.integer, let matches = view["matches"]?.integer,
      let isFull = view["isFull"]?.bool, let conditions = view["conditions"]?.array,
      let levels = view["levels"]?.array
    else { return false }
    result.tested = tested
    result.matchCount = matches
    result.isFull = isFull
    let counts = conditions.map { $0.integers }
    let reached = levels.map { $0.integers }
    guard counts.count == result.tally.conditions.count, counts.allSatisfy({ $0.count == 3 }),
      reached.count == result.tally.levels.count, reached.allSatisfy({ $0.count == 2 })
    else { return false }
    result.tally.conditions = counts.map {
      FindTally.Condition(tested: $0[0], passed: $0[1], undefined: $0[2])
    }
    result.tally.levels = reached.map { FindTally.Level(reached: $0[0], left: $0[1]) }
    return true
  }

  private static func entry(_ view: JSONView) -> FindEntry? {
    guard let seed = view["seed"]?.integer.flatMap({ Seed(value: UInt64(clamping: $0)) }),
      let place = view["place"]?.integer, let variant = view["variant"]?.integer,
      let figures = view["figures"]?.array?.compactMap({ $0.string.flatMap(value) }),
      let scores = view["scores"]?.array?.compactMap({ $0.string.flatMap(value) }),
      let witnesses = view["witnesses"]?.array, let failed = view["failed"]?.integers,
      case .number(let distance)? = view["distance"]?.string.flatMap(value)
    else { return nil }
    return FindEntry(
      seed: seed, place: place, variant: variant, figures: figures, scores: scores,
      witnesses: witnesses.compactMap { pair in
        let parts = pair.array.map(Array.init) ?? []
        guard parts.count == 2, let ordinal = parts[0].integer, let element = parts[1].string
        else { return nil }
        return FindWitness(ordinal: ordinal, element: element)
      }, failed: failed, distance: distance)
  }

  private static func value(_ word: String) -> CriteriaValue? {
    switch word.first {
    case "n" where word == "none": .undefined
    case "n": Double(word.dropFirst()).map { .number($0) }
    case "t": .boolean(true)
    case "f": .boolean(false)
    case "'": .text(String(word.dropFirst()))
    default: nil
    }
  }
}

extension JSONView {
  /// The integers of a list; none for other values.
  fileprivate var integers: [Int] { array?.compactMap(\.integer) ?? [] }
}

extension FindQuestion {
  /// Identifies the question and the version of the generator.
  var digest: String {
    var parts = [generatorVersion, settings.preset.rawValue]
    for variant in variants {
      parts.append(variant.settings.digest)
      parts += variant.stages.map { "\($0.stage)=\($0.number)" }
    }
    parts += texts
    parts.append("\(isLowest) \(limit ?? -1) \(top) \(near ?? -1) \(countsConditions)")
    parts.append(seeds.digest)
    return SHA256.digest(Array(parts.joined(separator: "\n").utf8)).hex
  }
}

extension FindSeeds {
  /// Identifies the seeds.
  fileprivate var digest: String {
    if count == 0 { return "none" }
    let ends = "\(count) \(self[0]) \(self[count - 1])"
    guard !isRange else { return ends }
    var hash = SHA256()
    for place in 0..<count { hash.update(bigEndian: self[place].value) }
    return ends + " " + hash.finalize().hex
  }
}
