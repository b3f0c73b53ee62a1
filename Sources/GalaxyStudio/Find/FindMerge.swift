public import FileIO
public import GalaxyModel
import JSONText

/// Joins the answers of shards of one search, in the order of the shards.
///
/// Each answer is a document of `find --json`, or the lines of `find --ndjson`.
public struct FindMerge: Sendable {
  /// Whether the answers are lines.
  public private(set) var isStream = false
  /// The number of matches that are kept; nil for all.
  public var limit: Int?
  /// The number of the best matches that are kept, if they have scores.
  public var top: Int?
  /// The number of near misses that are kept; nil for as many as one answer has at most.
  public var near: Int?
  /// Whether low scores are better.
  public var isLowest = false

  /// The members that say what was looked for.
  private var head: [FieldValue.Member] = []
  private var matches: [FieldValue] = []
  private var misses: [FieldValue] = []
  private var mostMisses = 0
  private var tested = 0
  private var found = 0
  private var bounds: (from: FieldValue, to: FieldValue) = (.null, .null)
  private var counts: [[FieldValue.Member]] = []
  private static let questions = ["schema", "version", "preset", "settings", "where", "by"]

  /// Starts without an answer.
  public init() {}

  /// The number of matches before the best were chosen.
  public var matchCount: Int { limit.map { min($0, found) } ?? found }

  /// Takes the answer of the next shard.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - source: Its name in messages.
  /// - Throws: `InputError` for a file that is no answer, or one to another question.
  public mutating func add(_ bytes: [UInt8], source: String) throws(InputError) {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
    if let first = lines.first.flatMap({ try? JSONDocument($0) })?.root,
      first["type"]?.string == "start"
    {
      isStream = true
      try addLines(lines, source: source)
      return
    }
    guard let root = (try? JSONDocument(bytes))?.root,
      root["schema"]?.string == "warpwright.find", let answer = root.object
    else { throw failure(source, "this is no answer of find --json or --ndjson") }
    try take(head: FieldValue(ordered: root), source: source)
    let near = answer["near"].map { FieldValue(ordered: $0).listValue } ?? []
    matches += answer["matches"].map { FieldValue(ordered: $0).listValue } ?? []
    misses += near
    mostMisses = max(mostMisses, near.count)
    let seeds = answer["seeds"].map { FieldValue(ordered: $0) } ?? .null
    tested += seeds["tested"].intValue ?? 0
    found += answer["found"]?.integer ?? 0
    if bounds.from == .null { bounds.from = seeds["from"] }
    bounds.to = seeds["to"]
    try add(counts: answer["stats"].map { FieldValue(ordered: $0).listValue } ?? [], source: source)
  }

  private mutating func addLines(_ lines: [[UInt8]], source: String) throws(InputError) {
    var near = 0
    var isEnded = false
    for line in lines {
      guard let view = (try? JSONDocument(line))?.root else {
        throw failure(source, "a line is no JSON object")
      }
      let value = FieldValue(ordered: view)
      let members = FieldValue.object(value.members.filter { $0.key != "type" })
      switch value["type"].textValue {
      case "start": try take(head: members, source: source)
      case "match": matches.append(members)
      case "near":
        misses.append(members)
        near += 1
      case "end":
        isEnded = true
        tested += value["seeds"].intValue ?? 0
        found += value["matches"].intValue ?? 0
        try add(counts: value["stats"].listValue, source: source)
      default: break
      }
    }
    mostMisses = max(mostMisses, near)
    guard isEnded else {
      throw failure(source, "the last line is missing: the search has not ended")
    }
  }

  private mutating func take(head value: FieldValue, source: String) throws(InputError) {
    let own = value.members.filter { Self.questions.contains($0.key) }
    if head.isEmpty { head = own }
    guard head == own else {
      throw failure(source, "this is the answer to another question than the first file's")
    }
  }

  private mutating func add(counts values: [FieldValue], source: String) throws(InputError) {
    let rows = values.map(\.members)
    if counts.isEmpty {
      counts = rows
      return
    }
    guard rows.count == counts.count else {
      throw failure(source, "its counts are about other conditions than those of the first file")
    }
    for row in counts.indices {
      for column in counts[row].indices {
        if case .integer(let sum) = counts[row][column].value,
          case .integer(let more) = rows[row][column].value
        {
          counts[row][column].value = .integer(sum + more)
        }
      }
    }
  }

  private func failure(_ source: String, _ message: String) -> InputError {
    InputError(.structure, source: source, location: .whole, message: message)
  }

  // MARK: The answer

  /// The kept matches.
  private var keptMatches: [FieldValue] {
    var kept = limit.map { Array(matches.prefix($0)) } ?? matches
    guard kept.contains(where: { $0["score"] != .null }) else { return kept }
    let rank = kept.indices.sorted { left, right in
      let (one, other) = (worth(kept[left]), worth(kept[right]))
      return one == other ? left < right : one > other
    }
    kept = rank.map { kept[$0] }
    return Array(kept.prefix(top ?? 10))
  }

  private func worth(_ match: FieldValue) -> Double {
    let score = match["score"].listValue.first ?? match["score"]
    let number: Double? =
      switch score.textValue {
      case "inf": .infinity
      case "-inf": -.infinity
      default: score.numberValue
      }
    guard let number else { return -.infinity }
    return isLowest ? -number : number
  }

  private var nearest: [FieldValue] {
    let rank = misses.indices.sorted { left, right in
      func key(_ index: Int) -> (Int, Double, Int, Int) {
        let miss = misses[index]
        let distance = miss["distance"].numberValue ?? .infinity
        return (
          miss["failed"].listValue.count, distance, miss["seed"].intValue ?? 0,
          miss["variant"].intValue ?? 0
        )
      }
      return key(left) < key(right)
    }
    return rank.prefix(near ?? mostMisses).map { misses[$0] }
  }

  /// The joined document.
  public var document: FieldValue {
    .object(
      head + [
        .init(
          "seeds",
          .object([
            .init("tested", .int(tested)), .init("from", bounds.from), .init("to", bounds.to),
          ])), .init("found", .int(matchCount)), .init("matches", .list(keptMatches)),
        .init("near", .list(nearest)), .init("stats", .list(counts.map { .object($0) })),
        .init("stoppedBy", .null),
      ])
  }

  /// The joined lines.
  public var lines: [FieldValue] {
    func line(_ type: String, _ value: FieldValue) -> FieldValue {
      .object([.init("type", .text(type))] + value.members)
    }
    return [line("start", .object(head))] + keptMatches.map { line("match", $0) }
      + nearest.map { line("near", $0) } + [
        .object([
          .init("type", .text("end")), .init("seeds", .int(tested)),
          .init("matches", .int(matchCount)),
          .init("stats", .list(counts.map { .object($0) })), .init("stoppedBy", .null),
        ])
      ]
  }
}

extension FieldValue {
  /// A JSON value with the keys of its objects in their order.
  fileprivate init(ordered view: JSONView) {
    if view.isNull {
      self = .null
    } else if let flag = view.bool {
      self = .boolean(flag)
    } else if let text = view.string {
      self = .text(text)
    } else if let number = view.integer {
      self = .int(number)
    } else if let elements = view.array {
      self = .list(elements.map { FieldValue(ordered: $0) })
    } else if let members = view.object {
      self = .object(members.map { Member($0.key, FieldValue(ordered: $0.value)) })
    } else {
      self = .number(view.double ?? 0)
    }
  }
}
