public import FileIO
import GalaxyModel
import JSONText
public import Platform

/// The answers of all shards of one search or survey, put into the order of the shards.
///
///     let answers = try ShardAnswers(files)
///     try answers.requireAll()
///     var merge = FindMerge()
///     for file in answers.files { try merge.add(file.bytes, source: file.name) }
public struct ShardAnswers: Sendable {
  /// A file with an answer.
  public struct File: Sendable {
    /// The bytes.
    public let bytes: [UInt8]
    /// Its name in messages.
    public let name: String

    /// Creates a file.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - name: Its name in messages.
    public init(bytes: [UInt8], name: String) {
      self.bytes = bytes
      self.name = name
    }
  }

  /// The answers in the order of their shards, or the only one of a whole search.
  public let files: [File]
  /// The number of shards; 1 for a whole search.
  public let count: Int
  private let numbers: [Int]

  /// The numbers of the shards that no file answers, ascending.
  ///
  /// - Complexity: O(shards).
  public var missing: [Int] {
    let known = Set(numbers)
    return (0..<count).filter { !known.contains($0) }
  }

  /// Looks at the heads of answers.
  ///
  /// - Parameter files: The answers in any order.
  /// - Throws: `InputError` for a file that is no answer, one of a whole search beside others, and shards that
  ///   are there twice or of other numbers.
  /// - Complexity: O(bytes) for documents, O(files) for lines.
  public init(_ files: [File]) throws(InputError) {
    var parts: [(part: FindPart, file: File)] = []
    for file in files {
      guard let head = ShardSum.head(of: file.bytes) else {
        throw Self.failure(file, "this is no answer of find or survey --json or --ndjson")
      }
      let value = FieldValue(ordered: head)[FindPart.key]
      guard let part = FindPart(value) else {
        guard value == .null else {
          throw Self.failure(file, "which shard it answers cannot be read; run it again")
        }
        guard files.count == 1 else {
          throw Self.failure(
            file, "this is the answer of a whole search, and of no shard",
            hint: "shards are made with --shard k/n, by this version of the program")
        }
        self.files = files
        (count, numbers) = (1, [0])
        return
      }
      parts.append((part, file))
    }
    parts.sort { $0.part.choice.index < $1.part.choice.index }
    for (one, next) in zip(parts, parts.dropFirst()) {
      guard one.part.choice.count == next.part.choice.count else {
        throw Self.failure(
          next.file, "this is shard \(next.part.choice), and \(one.file.name) is \(one.part.choice)"
        )
      }
      guard one.part.choice != next.part.choice else {
        throw Self.failure(
          next.file, "shard \(next.part.choice) is there twice: in \(one.file.name), too")
      }
    }
    self.files = parts.map(\.file)
    numbers = parts.map(\.part.choice.index)
    count = parts.first?.part.choice.count ?? 1
  }

  /// The numbers of the shards to run again: those that are missing, and those whose answers a merge
  /// does not take.
  ///
  /// - Complexity: O(bytes).
  public var again: [Int] {
    let isSurvey = files.first.map { SurveyMerge.isAnswer($0.bytes) } ?? false
    var (search, survey) = (FindMerge(), SurveyMerge())
    let altered = files.indices.filter { place in
      let (bytes, name) = (files[place].bytes, files[place].name)
      do throws(InputError) {
        // What one that is not taken would have added is dropped with the copy.
        if isSurvey {
          var next = survey
          try next.add(bytes, source: name)
          survey = next
        } else {
          var next = search
          try next.add(bytes, source: name)
          search = next
        }
        return false
      } catch {
        return true
      }
    }
    return (missing + altered.map { numbers[$0] }).sorted()
  }

  /// Checks that each shard has an answer.
  ///
  /// - Throws: `MissingAnswers`.
  public func requireAll() throws(MissingAnswers) {
    let missing = missing
    guard missing.isEmpty else { throw MissingAnswers(shards: missing, count: count) }
  }

  private static func failure(_ file: File, _ message: String, hint: String = "") -> InputError {
    InputError(
      .structure, source: file.name, location: .whole, message: message, hint: hint)
  }
}

/// Shards of a search whose answers are not there.
public struct MissingAnswers: Error, Equatable, CustomStringConvertible, ReportableError {
  /// Their numbers, ascending.
  public let shards: [Int]
  /// The number of all shards.
  public let count: Int

  /// One line.
  public var description: String {
    let some = shards.prefix(20).map(String.init).joined(separator: ",")
    let more = shards.count > 20 ? " and \(shards.count - 20) more" : ""
    let verb =
      shards.count == 1 ? "shard \(some) of \(count) is" : "shards \(some)\(more) of \(count) are"
    return "the answer of \(verb) missing; run the search again with --shard \(shards[0])/\(count)"
      + (shards.count > 1 ? " and so on" : "")
  }

  /// The input is not what it should be.
  public var exitStatus: ExitStatus { .badInput }
}
