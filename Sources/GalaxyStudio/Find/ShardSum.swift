import FileIO
import GalaxyModel
import JSONText

/// What the answers of shards have in common, added up in their order.
struct ShardSum {
  /// The answer of a shard: a document, or lines.
  struct Answer {
    /// The document; null for lines.
    let document: FieldValue
    /// The lines without their types.
    let lines: [(type: String, members: FieldValue)]

    /// The lines of a type.
    func lines(_ type: String) -> [FieldValue] { lines.filter { $0.type == type }.map(\.members) }
  }

  /// The members that say what was asked.
  private(set) var head: [FieldValue.Member] = []
  /// Whether the answers are lines.
  private(set) var isStream = false
  /// The number of seeds that were judged.
  private(set) var tested = 0
  /// The number of matches.
  private(set) var found = 0
  /// What shards report about their search beside their own number: numbers of shards and seeds, and what is kept.
  private(set) var part = FieldValue.null
  /// Rows of counts.
  private(set) var counts: [[FieldValue.Member]] = []

  /// Whether searches that were stopped early are taken, too.
  var takesStopped = false

  /// The schema of the answers, after its common beginning.
  let schema: String
  private let questions: Set<String>

  /// Starts without an answer.
  ///
  /// - Parameters:
  ///   - schema: The schema, after its common beginning.
  ///   - questions: The members that say what was asked, beside those that all have.
  init(schema: String, questions: [String]) {
    self.schema = schema
    self.questions = Set(["schema", "version", "preset", "settings", "where", "whole"] + questions)
  }

  /// The first line of an answer, or its document; nil if it is no answer.
  static func head(of bytes: [UInt8]) -> JSONView? {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let first = (try? JSONDocument(Array(line)))?.root
    let root = first?["type"]?.string == "start" ? first : (try? JSONDocument(bytes))?.root
    let schema = root?["schema"]?.string
    return ["find", "survey"].contains { schema == start + $0 } ? root : nil
  }

  private static let start = "warpwright."

  /// Finds out which schema an answer has; nil if it is no answer.
  static func schema(of bytes: [UInt8]) -> String? {
    head(of: bytes)?["schema"]?.string.map { String($0.dropFirst(start.count)) }
  }

  /// Takes the answer of the next shard.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: Its name in messages.
  /// - Returns: What the answer has beside that.
  /// - Throws: `InputError` for a file that is no answer, or one to another question.
  mutating func add(_ bytes: [UInt8], source: String) throws(InputError) -> Answer {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
    if let first = lines.first.flatMap({ try? JSONDocument($0) })?.root,
      first["type"]?.string == "start"
    {
      isStream = true
      return Answer(document: .null, lines: try addLines(lines, source: source))
    }
    guard let root = (try? JSONDocument(bytes))?.root,
      root["schema"]?.string == "warpwright.\(schema)"
    else { throw failure(source, "this is no answer of \(schema) --json or --ndjson") }
    let document = FieldValue(ordered: root)
    let seeds = document["seeds"]
    try check([document], document, tested: seeds["tested"].intValue ?? 0, source: source)
    try take(head: document, source: source)
    try count(seeds["tested"], document["found"], source: source)
    try add(counts: document["stats"].listValue, source: source)
    return Answer(document: document, lines: [])
  }

  private mutating func addLines(
    _ lines: [[UInt8]], source: String
  ) throws(InputError) -> [(type: String, members: FieldValue)] {
    var read: [(type: String, members: FieldValue)] = []
    var all: [FieldValue] = []
    for line in lines {
      guard let view = (try? JSONDocument(line))?.root else {
        throw failure(source, "a line is no JSON object")
      }
      all.append(FieldValue(ordered: view))
    }
    guard let first = all.first, let last = all.last, last["type"].textValue == "end" else {
      throw failure(source, "the last line is missing: the search has not ended")
    }
    try check(all, first, tested: last["seeds"].intValue ?? 0, source: source)
    for value in all {
      let members = FieldValue.object(value.members.filter { $0.key != "type" })
      switch value["type"].textValue {
      case "start": try take(head: members, source: source)
      case "end":
        try count(value["seeds"], value["matches"], source: source)
        try add(counts: value["stats"].listValue, source: source)
      default: read.append((value["type"].textValue ?? "", members))
      }
    }
    return read
  }

  /// Checks that the answer of a shard is whole, and as it was written.
  ///
  /// - Parameters:
  ///   - lines: The lines, or the document.
  ///   - head: The line or document that says what was asked.
  ///   - tested: The number of seeds that were judged.
  ///   - source: The name in messages.
  /// - Throws: `InputError`.
  private func check(
    _ lines: [FieldValue], _ head: FieldValue, tested: Int, source: String
  ) throws(InputError) {
    guard head["race"] == .null, !lines.contains(where: { $0["type"].textValue == "round" }) else {
      throw failure(
        source, "a race compares variants over all seeds, and its shards cannot be joined")
    }
    if !takesStopped, let reason = lines.last?["stoppedBy"].textValue {
      throw failure(source, "this search was stopped early (\(reason)); run it again")
    }
    guard let part = FindPart(head[FindPart.key]) else {
      guard head[FindPart.key] == .null, lines.last?[ShardSeal.key] == .null else {
        throw failure(source, "which shard it answers cannot be read; run it again")
      }
      return
    }
    guard ShardSeal.holds(lines) else {
      throw failure(
        source, "this answer of shard \(part.choice) was altered or cut; run it again")
    }
    let isLimited = head[FindPart.key]["limit"] != .null
    let size = part.choice.range(of: part.seedCount).count
    guard isLimited ? (0...size).contains(tested) : tested == size else {
      throw failure(source, "this answer of shard \(part.choice) is about other seeds")
    }
  }

  private mutating func take(head value: FieldValue, source: String) throws(InputError) {
    // What shards have in common is all but their number.
    let part = value[FindPart.key].members.filter { $0.key != "index" }
    let own = value.members.filter { questions.contains($0.key) }
    if head.isEmpty { self.part = .object(part) }
    guard value["schema"].textValue.map({ $0 == "warpwright.\(schema)" }) ?? true else {
      throw failure(source, "this is no answer of \(schema)")
    }
    if head.isEmpty { head = own }
    guard head == own, self.part.members == part else {
      throw failure(source, "this is the answer to another question than the first file's")
    }
  }

  private mutating func add(counts values: [FieldValue], source: String) throws(InputError) {
    let rows = values.map(\.members)
    if counts.isEmpty {
      counts = rows
      return
    }
    guard rows.map({ $0.map(\.key) }) == counts.map({ $0.map(\.key) }) else {
      throw failure(source, "its counts are about other conditions than those of the first file")
    }
    for row in counts.indices {
      for column in counts[row].indices {
        let (old, new) = (counts[row][column].value, rows[row][column].value)
        guard case .integer(let sum) = old, case .integer(let more) = new else {
          guard old == new else {
            throw failure(
              source, "its counts are about other conditions than those of the first file")
          }
          continue
        }
        counts[row][column].value = .integer(Int64(try total(Int(sum), Int(more), source)))
      }
    }
  }

  /// Counts the seeds and matches of an answer.
  private mutating func count(
    _ seeds: FieldValue, _ matches: FieldValue, source: String
  ) throws(InputError) {
    tested = try total(tested, seeds.intValue ?? 0, source)
    found = try total(found, matches.intValue ?? 0, source)
  }

  private func total(_ sum: Int, _ more: Int, _ source: String) throws(InputError) -> Int {
    let (result, isBeyond) = sum.addingReportingOverflow(more)
    guard more >= 0, !isBeyond else { throw failure(source, "the count \(more) cannot be right") }
    return result
  }

  private func failure(_ source: String, _ message: String) -> InputError {
    InputError(.structure, source: source, location: .whole, message: message)
  }

  // MARK: The answer

  /// The member of a document that says which seeds were judged.
  var seeds: FieldValue.Member {
    .init(
      "seeds",
      .object([
        .init("tested", .int(tested)), .init("from", part["from"]), .init("to", part["to"]),
      ]))
  }

  /// The counts as a list.
  var stats: FieldValue { .list(counts.map { .object($0) }) }
}
