public import Criteria
public import GalaxyAnalysis
public import GalaxyModel

/// A criterion on maps, possibly on one region of theirs.
///
/// ```swift
/// let criterion = try RegionCriterion("articulationPoints < 60 and declared(BUBBLE) >= 1")
/// let failures = criterion.failures(in: galaxy, id: "WHERE-1")
/// ```
public struct RegionCriterion: Sendable {
  /// The name of the region that it is about; nil for all.
  public let region: String?
  /// The criterion as it was written, without the region.
  public let text: String
  /// The criterion as it was written, with the region.
  public var word: String { (region.map { "\($0):" } ?? "") + text }
  /// The criterion in the form in which it is evaluated.
  public let program: CriteriaProgram

  /// Reads a criterion, with the name of a region and a colon before it or without.
  ///
  /// - Parameters:
  ///   - word: `[REGION:]EXPR`.
  ///   - vocabulary: The words that it may use.
  ///   - allowsSlow: Whether it may cost more than the limit.
  /// - Throws: `CriteriaError` as for a program.
  public init(
    _ word: String, of vocabulary: CriteriaVocabulary = RegionVocabulary.all,
    allowsSlow: Bool = false
  ) throws(CriteriaError) {
    (region, text) = Self.parts(of: word)
    program = try CriteriaProgram(text, of: vocabulary, allowsSlow: allowsSlow)
  }

  /// Splits the name of a region off; colons of the language come after a parenthesis.
  ///
  /// - Parameter word: `[REGION:]EXPR`.
  /// - Returns: The name, nil if there is none, and the expression.
  public static func parts(of word: String) -> (region: String?, text: String) {
    guard let colon = word.firstIndex(of: ":") else { return (nil, word) }
    let name = word[..<colon]
    let isName = name.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
        || (0x61...0x7A).contains(byte | 0x20)
    }
    guard isName, !name.isEmpty else { return (nil, word) }
    return (String(name), String(word[word.index(after: colon)...]))
  }

  /// Judges a galaxy.
  ///
  /// - Parameters:
  ///   - galaxy: The galaxy.
  ///   - contents: Its stations and planets, as far as known.
  ///   - id: The id of the failures.
  ///   - threads: The maximum number of threads.
  /// - Returns: One failure for each region that does not meet the criterion, with the conjuncts that
  ///   are false.
  /// - Complexity: That of the figures it names.
  public func failures(
    in galaxy: Galaxy, contents: ChartContents = ChartContents(), id: String, threads: Int = 1
  ) -> [Violation] {
    galaxy.regions.indices.filter { isAbout(galaxy.regions[$0]) }.compactMap { index in
      let subject = RegionSubject(
        region: index, of: galaxy, contents: contents, threads: threads)
      var run = program.run(on: subject)
      let failed = program.conjuncts.filter { run.truth(of: $0) != .yes }
      guard !failed.isEmpty else { return nil }
      return Violation(
        id: id, scope: galaxy.regions[index].name,
        message: "the criterion is false: " + failed.map(\.text).joined(separator: " and "),
        witnesses: [])
    }
  }

  /// Whether the criterion is about a region.
  ///
  /// - Parameter region: The region.
  /// - Returns: Whether it applies to the region.
  public func isAbout(_ region: Region) -> Bool {
    guard let name = self.region, name != region.name else { return true }
    return region.type.map { $0.rawValue.map { $0 == "_" ? "-" : $0 } == Array(name) } ?? false
  }
}
