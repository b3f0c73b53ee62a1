public import Criteria
import GalaxyAnalysis
public import GalaxyModel

extension RegionVocabulary {
  /// A word of the language for lists.
  public struct Word: Sendable {
    /// Whether it is a figure, a function, a set or an attribute of one.
    public let kind: String
    /// The word with its parameters.
    public let name: String
    /// The unit of its value, or its kind where that is no number.
    public let unit: String
    /// The level of generation that makes it.
    public let level: String
    /// The class of its cost, from 0.
    public let cost: Int
    /// What it is, in one sentence.
    public let summary: String

    /// The word as a member of a JSON document.
    public var fieldValue: FieldValue {
      .object([
        FieldValue.Member("kind", .text(kind)), FieldValue.Member("name", .text(name)),
        FieldValue.Member("unit", .text(unit)), FieldValue.Member("level", .text(level)),
        FieldValue.Member("cost", .int(cost)), FieldValue.Member("summary", .text(summary)),
      ])
    }
  }

  /// All figures, functions, sets, and attributes.
  public static let list: [Word] = {
    let words = all
    var list = words.figures.map { figure in
      Word(
        kind: "figure", name: figure.name, unit: unit(figure.type), level: level(figure.level),
        cost: figure.cost, summary: figure.summary)
    }
    list += words.functions.map { function in
      Word(
        kind: "function",
        name: function.name + "(" + function.parameters.map(parameter).joined(separator: ", ") + ")"
          + (function.member.map { "." + $0 } ?? ""), unit: unit(function.type),
        level: level(function.level), cost: function.cost, summary: function.summary)
    }
    for set in words.sets {
      list.append(
        Word(
          kind: "set", name: set.name, unit: "set", level: level(set.level), cost: 0,
          summary: "A set with "
            + set.attributes.map(\.name).joined(separator: ", ") + "."))
      list += set.attributes.map { attribute in
        Word(
          kind: "attribute",
          name: "\(set.name): \(attribute.name)"
            + (attribute.parameters.isEmpty
              ? "" : "(" + attribute.parameters.map(parameter).joined(separator: ", ") + ")"),
          unit: unit(attribute.type), level: level(attribute.level), cost: 0,
          summary: "An attribute of the elements of \(set.name).")
      }
    }
    return list
  }()

  /// Returns the name of a level.
  ///
  /// - Parameter level: Its number.
  /// - Returns: The name.
  public static func level(_ level: Int) -> String {
    CriteriaLevel(rawValue: level).map { "\($0)" } ?? "population"
  }

  /// Returns the unit of a figure in words, or its kind where it is no number.
  ///
  /// - Parameter figure: The figure.
  /// - Returns: The word.
  public static func unit(of figure: CriteriaFigure) -> String {
    switch figure.kind {
    case .number: figure.unit.map { unit(.number($0)) } ?? "number"
    case .boolean: unit(.boolean)
    case .place: unit(.place)
    case .text: unit(.text)
    case .label: "label"
    }
  }

  private static func unit(_ type: CriteriaVocabulary.ValueType) -> String {
    switch type {
    case .number(.plain): "number"
    case .number(.share): "share"
    case .number(let unit): unit.description
    case .boolean: SurveyTable.Column.truth
    case .label(let domain): all.domains[domain].name
    case .text: "text"
    case .place: "place"
    }
  }

  private static func parameter(_ parameter: CriteriaVocabulary.Parameter) -> String {
    switch parameter {
    case .place: "place"
    case .number(.plain): "number"
    case .number(let unit): unit.description
    case .text: "'text'"
    case .label(let domain): all.domains[domain].name
    case .group: "group"
    }
  }
}
