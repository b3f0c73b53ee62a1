import Criteria
import GalaxyAnalysis
import GalaxyCriteria

/// The figures of a survey, as they are asked for one after another.
struct SurveyColumns {
  private(set) var figures: [CriteriaFigure] = []
  /// The figures as they were given.
  private(set) var texts: [String] = []
  private let vocabulary: CriteriaVocabulary

  init(_ vocabulary: CriteriaVocabulary) { self.vocabulary = vocabulary }

  /// Adds a figure.
  mutating func add(_ text: String) throws {
    let figure = try CriteriaFigure(text, of: vocabulary)
    guard figure.kind != .label, figure.kind != .text else {
      throw FindFailure(
        "'\(figure.text)' is no number; survey one, such as \(figure.text) == "
          + (figure.labels?.first ?? "'text'"))
    }
    guard !figures.contains(where: { $0.name == figure.name }) else {
      throw FindFailure("two figures are called '\(figure.name)'; name one with 'EXPR as NAME'")
    }
    figures.append(figure)
    texts.append(text)
  }

  /// Returns the name of a figure that is given by its name or expression, and adds it if it is new.
  mutating func name(of text: String) throws -> String {
    let figure = try? CriteriaFigure(text, of: vocabulary)
    let words = figure?.text ?? text
    if let known = figures.first(where: { $0.name == words || $0.text == words }) {
      return known.name
    }
    // The name of another figure, without blanks around.
    if figure == nil,
      let known = figures.first(where: { text.split(separator: " ") == [Substring($0.name)] })
    {
      return known.name
    }
    try add(text)
    return figures[figures.count - 1].name
  }

  /// Reads a band, and adds its figure if it is new.
  mutating func band(_ text: String) throws -> SurveyPlan.Band {
    let known = figures
    let band = try CriteriaBand(text, of: vocabulary) { words in
      known.first { $0.name == words }?.text
    }
    var words = band.expression
    if words.hasPrefix("("), words.hasSuffix(")") {
      let inner = String(words.dropFirst().dropLast())
      if known.contains(where: { $0.text == inner }) { words = inner }
    }
    return SurveyPlan.Band(try name(of: words), band.range)
  }
}
