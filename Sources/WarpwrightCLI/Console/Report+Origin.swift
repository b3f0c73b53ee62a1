import GalaxyGeneration
import GalaxyModel
import RowFormats

extension Report {
  /// Writes one JSON document about a map, with where the map comes from.
  static func write(json value: FieldValue, about galaxy: Galaxy) throws {
    try write(json: value.adding(Report.origin(of: galaxy)))
  }

  /// Writes one JSON document that lists what this version of the program has.
  static func write(list value: FieldValue) throws {
    try write(json: value.adding(Report.program))
  }

  /// The members that say where a map comes from, as in `galaxy.json`: those that the input knows.
  static func origin(of galaxy: Galaxy) -> [FieldValue.Member] {
    var members: [FieldValue.Member] = []
    if !galaxy.generatorVersion.isEmpty {
      members.append(.init("generator", generatorFact(version: galaxy.generatorVersion)))
    }
    if let seed = galaxy.seed { members.append(.init("seed", .int(Int(seed)))) }
    if !galaxy.preset.isEmpty { members.append(.init("preset", .text(galaxy.preset))) }
    return members
  }

  /// The member that says which version of this program a list is about.
  static var program: [FieldValue.Member] {
    [.init("generator", generatorFact(version: generatorVersion))]
  }
}

extension FieldValue {
  /// The document with members after those that name it: `schema` and `version`.
  func adding(_ origin: [FieldValue.Member]) -> FieldValue {
    guard case .object(let members) = self else { return self }
    let head = members.prefix { $0.key == "schema" || $0.key == "version" }
    return .object(head + origin + members.dropFirst(head.count))
  }
}
