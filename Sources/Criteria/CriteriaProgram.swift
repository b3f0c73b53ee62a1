/// A criterion that was read and checked: a condition on a subject, split into its conjuncts.
///
/// ```swift
/// let program = try CriteriaProgram("diameter <= 40 and any(stations: class == 0)", of: vocabulary)
/// var run = program.run(on: subject)
/// if run.truth() == .no { … }  // whatever later levels of generation will make
/// ```
public struct CriteriaProgram: Sendable {
  /// A part of the criterion; all of them must hold.
  public struct Conjunct: Sendable {
    /// Its text.
    public let text: String
    /// The level of generation after which it is known, from 0.
    public let level: Int
    /// The class of its cost, from 0.
    public let cost: Int
    let node: CriteriaNode
  }

  /// The conjuncts, in the order of the text.
  public let conjuncts: [Conjunct]
  /// The conjuncts by level, then cost, then place in the text: the order of evaluation.
  public let order: [Int]
  /// Estimated visits of elements for one evaluation.
  public let visits: Double
  /// The figures that the text names outside of sets, in its order, each once.
  public let figures: [CriteriaFigure]
  /// How many times the text has `any`.
  public let anyCount: Int
  let locals: [CriteriaLocal]

  /// Reads a condition.
  ///
  /// - Parameters:
  ///   - text: The text in the criteria language.
  ///   - vocabulary: The words that it may use.
  ///   - allowsSlow: Whether the estimated cost may exceed ``CriteriaLimits/visits``.
  /// - Throws: `CriteriaError` where the text breaks the grammar, a name is unknown, types or units do
  ///   not fit, or a limit is exceeded.
  /// - Complexity: O(bytes · words of the vocabulary).
  public init(
    _ text: String, of vocabulary: CriteriaVocabulary, allowsSlow: Bool = false
  ) throws(CriteriaError) {
    var parser = try CriteriaParser(text)
    let (lets, body) = try parser.parse()
    var checker = CriteriaChecker(text, vocabulary: vocabulary)
    for binding in lets { try checker.bind(binding) }
    let bytes = Array(text.utf8)
    var conjuncts: [Conjunct] = []
    var visits = checker.locals.reduce(0) { $0 + $1.value.visits }
    for syntax in Self.terms(of: body) {
      let checked = try checker.condition(syntax)
      let words = String(decoding: bytes[syntax.offset..<syntax.end], as: UTF8.self)
      conjuncts.append(
        Conjunct(text: words, level: checked.level, cost: checked.cost, node: checked.node))
      visits += checked.visits
    }
    if visits > CriteriaLimits.visits, !allowsSlow {
      throw CriteriaError(
        "this visits about \(Self.rounded(visits)) elements of sets for each map, more than"
          + " \(Self.rounded(CriteriaLimits.visits)); filter the outer set, or allow it with"
          + " --allow-slow", at: body.offset, in: text)
    }
    self.conjuncts = conjuncts
    self.visits = visits
    anyCount = checker.ordinals
    figures = checker.figures(of: lets.map(\.value) + [body])
    locals = checker.boundNodes
    order = conjuncts.indices.sorted {
      let (left, right) = (conjuncts[$0], conjuncts[$1])
      return (left.level, left.cost, $0) < (right.level, right.cost, $1)
    }
  }

  /// Starts an evaluation on a subject.
  ///
  /// - Parameter subject: What the criterion is about, at its present level.
  /// - Returns: The evaluation, which keeps the values of bound names.
  public func run(on subject: any CriteriaSubject) -> CriteriaRun {
    CriteriaRun(subject: subject, locals: locals)
  }

  /// Evaluates all conjuncts in their order, up to the first that is false.
  ///
  /// - Parameter subject: What the criterion is about, at its present level.
  /// - Returns: `no` as soon as one conjunct is false, `open` if one is not known yet.
  public func truth(on subject: any CriteriaSubject) -> CriteriaTruth {
    var run = run(on: subject)
    var truth = CriteriaTruth.yes
    for index in order {
      switch run.truth(of: conjuncts[index]) {
      case .no: return .no
      case .open: truth = .open
      case .yes: break
      }
    }
    return truth
  }

  /// The terms of conjunctions at the top, from left to right.
  private static func terms(of syntax: CriteriaSyntax) -> [CriteriaSyntax] {
    guard case .and(let terms) = syntax.form else { return [syntax] }
    return terms.flatMap { Self.terms(of: $0) }
  }

  /// A number in words of a thousand, a million, a billion.
  private static func rounded(_ number: Double) -> String {
    switch number {
    case ..<1e6: "\(Int(number / 1e3)) thousand"
    case ..<1e9: "\(Int(number / 1e6)) million"
    case ..<1e15: "\(Int(number / 1e9)) billion"
    default: "countless"
    }
  }
}
