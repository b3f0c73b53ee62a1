import Criteria
import GalaxyModel
import GraphKit

/// A set of parts of a region with its declaration and how its attributes are computed.
struct RegionSet: Sendable {
  /// An attribute with its declaration and how it is computed.
  struct Attribute: Sendable {
    let declaration: CriteriaVocabulary.Attribute
    let value: @Sendable (RegionSubject, Int, [CriteriaArgument]) -> CriteriaValue

    init(
      _ name: String, _ type: CriteriaVocabulary.ValueType, _ level: CriteriaLevel,
      _ value: @escaping @Sendable (RegionSubject, Int) -> CriteriaValue
    ) {
      declaration = .init(name: name, type: type, level: level.rawValue)
      self.value = { subject, element, _ in value(subject, element) }
    }

    /// An attribute of a good.
    init(
      good name: String, _ type: CriteriaVocabulary.ValueType, _ level: CriteriaLevel,
      _ value: @escaping @Sendable (RegionSubject, Int, Int) -> CriteriaValue
    ) {
      declaration = .init(
        name: name, parameters: [.label(domain: RegionDomain.good)], type: type,
        level: level.rawValue)
      self.value = { subject, element, arguments in
        guard case .label(let label) = arguments.first else { return .undefined }
        return value(subject, element, label)
      }
    }
  }

  let name: String
  let level: CriteriaLevel
  /// The attribute that stands for an element where a place is asked for.
  let placeName: String?
  /// How many elements a region of some sectors has, about.
  let estimate: @Sendable (_ sectors: Int) -> Int
  let count: @Sendable (RegionSubject) -> Int
  let attributes: [Attribute]

  /// The names of sets that read the formations that a map declares.
  static let formationNames: Set<String> = ["formations", "found"]

  /// All sets, by index.
  static let all: [RegionSet] = [
    sectors, clusters, formations, found, warps, tunnels, stations, planets,
  ]

  /// The declaration for a region of some sectors.
  func declaration(sectors: Int) -> CriteriaVocabulary.ElementSet {
    .init(
      name: name, attributes: attributes.map(\.declaration),
      place: placeName.flatMap { name in
        attributes.firstIndex { $0.declaration.name == name }
      }, level: level.rawValue, estimate: max(1, estimate(sectors)))
  }

  /// The node that an element stands for.
  func place(_ subject: RegionSubject, _ element: Int) -> NodeIndex? {
    guard let placeName,
      let attribute = attributes.first(where: { $0.declaration.name == placeName }),
      case .number(let number) = attribute.value(subject, element, [])
    else { return nil }
    return subject.node(number)
  }
}
