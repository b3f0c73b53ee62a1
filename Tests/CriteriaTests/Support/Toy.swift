import Criteria

/// A small subject: numbered nodes with a weight and a color, links between them, and a few figures.
struct Toy: CriteriaSubject {
  var level = 2
  var size = 3.0
  var share = 0.25
  var percent = 4.0
  var rows: [Double] = [5, 3, 1]
  var weights: [Double?] = [1, 2, 3, 4, nil]
  var colors = [0, 1, 2, 1, 0]
  var links: [(from: Int, to: Int)] = [(0, 1), (1, 2), (2, 0), (3, 4)]

  static let colorNames = ["RED", "GREEN", "DEEP_BLUE"]

  static let vocabulary = CriteriaVocabulary(
    domains: [
      .init(name: "color", labels: colorNames), .init(name: "good", labels: ["ore", "fuel"]),
    ],
    figures: [
      .init(name: "size", type: .number(.hops), level: 0, cost: 0, summary: "Size."),
      .init(name: "share", type: .number(.share), level: 1, cost: 0, summary: "Share."),
      .init(name: "percent", type: .number(.percent), level: 0, cost: 0, summary: "Percent."),
      .init(name: "rows[].value", type: .number(.plain), level: 2, cost: 1, summary: "Rows."),
      .init(name: "home", type: .place, level: 0, cost: 0, summary: "Home."),
      .init(
        name: "nowhere", type: .place, level: 0, cost: 0, summary: "A place that is not there."),
      .init(name: "title", type: .text, level: 0, cost: 0, summary: "Title."),
      .init(name: "paint", type: .label(domain: 0), level: 0, cost: 0, summary: "Paint."),
    ],
    functions: [
      .init(
        name: "apart", parameters: [.place, .place], type: .number(.units), level: 1, cost: 1,
        summary: "Difference of two numbers."),
      .init(
        name: "apart.twice", parameters: [.place, .place], type: .number(.units), level: 1, cost: 1,
        summary: "Twice the difference."),
      .init(
        name: "split", member: "low", parameters: [.number(.turns)], type: .number(.credits),
        level: 2, cost: 2, summary: "Half."),
      .init(
        name: "split", member: "high", parameters: [.number(.turns)], type: .number(.credits),
        level: 2, cost: 2, summary: "Double."),
      .init(
        name: "members", parameters: [.group(domain: 0)], type: .number(.sectors), level: 0,
        cost: 0,
        summary: "Number of members of a group."),
    ],
    sets: [
      .init(
        name: "nodes",
        attributes: [
          .init(name: "number", type: .place, level: 0),
          .init(name: "weight", type: .number(.plain), level: 1),
          .init(name: "color", type: .label(domain: 0), level: 0),
          .init(name: "heavy", type: .boolean, level: 2),
          .init(name: "price", parameters: [.label(domain: 1)], type: .number(.credits), level: 0),
        ], place: 0, level: 0, estimate: 5),
      .init(
        name: "links",
        attributes: [
          .init(name: "from", type: .place, level: 0), .init(name: "to", type: .place, level: 0),
        ], place: nil, level: 1, estimate: 4),
      .init(
        name: "crowd", attributes: [.init(name: "number", type: .place, level: 0)], place: 0,
        level: 0, estimate: 20_000),
    ])

  func value(figure: Int, indexes: [Int]) -> CriteriaValue {
    switch figure {
    case 0: .number(size)
    case 1: .number(share)
    case 2: .number(percent)
    case 3: indexes[0] < rows.count ? .number(rows[indexes[0]]) : .undefined
    case 4: .number(0)
    case 5: .undefined
    case 6: .text("Ringed Hollow")
    default: .number(2)
    }
  }

  func value(function: Int, arguments: [CriteriaArgument]) -> CriteriaValue {
    var numbers: [Double] = []
    for case .number(let number) in arguments { numbers.append(number) }
    switch function {
    case 0: return .number(abs(numbers[0] - numbers[1]))
    case 1: return .number(2 * abs(numbers[0] - numbers[1]))
    case 2: return .number(numbers[0] / 2)
    case 3: return .number(numbers[0] * 2)
    default: return members(arguments[0])
    }
  }

  private func members(_ group: CriteriaArgument) -> CriteriaValue {
    switch group {
    case .elements(_, let list): .number(Double(list.count))
    case .label(let label): .number(Double(colors.count { $0 == label }))
    case .text(let text): .number(Double(text.utf8.count))
    case .number: .undefined
    }
  }

  func count(set: Int) -> Int { set == 0 ? weights.count : set == 1 ? links.count : 0 }

  func value(
    attribute: Int, element: Int, set: Int, arguments: [CriteriaArgument]
  ) -> CriteriaValue {
    if set == 1 { return .number(Double(attribute == 0 ? links[element].from : links[element].to)) }
    switch attribute {
    case 0: return .number(Double(element))
    case 1: return weights[element].map { .number($0) } ?? .undefined
    case 2: return .number(Double(colors[element]))
    case 3: return .boolean((weights[element] ?? 0) > 2)
    default: return .number(arguments == [.label(0)] ? 10 : 20)
    }
  }

  /// The truth of a condition on this subject.
  func truth(_ text: String) throws -> CriteriaTruth {
    try CriteriaProgram(text, of: Self.vocabulary).truth(on: self)
  }

  /// The value of an expression on this subject.
  func value(_ text: String) throws -> CriteriaValue {
    try CriteriaFigure(text, of: Self.vocabulary).value(on: self)
  }

  /// The message for a text that is no condition; nil if it is one.
  static func message(_ text: String) -> String? {
    do throws(CriteriaError) {
      _ = try CriteriaProgram(text, of: vocabulary)
      return nil
    } catch {
      return error.description
    }
  }
}
