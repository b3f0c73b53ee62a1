import Platform
import GalaxyAnalysis
import GalaxyModel
import GalaxyRender

/// What a picture is about, as users write it: `17`, `sector:sol`, `sectors:3,sol`, `zone:FRONTIER`,
/// or the name of a sector, formation, cluster or zone.
struct FocusWord {
  static let help = "sector:N, sectors:N,N, cluster:N, zone:TYPE or formation:NAME"

  private enum Kind: String, CaseIterable {
    case sector, sectors, cluster, zone, formation, place
  }

  private let text: String
  /// What the text says that it names, `nil` if it does not say.
  private let kind: Kind?
  private let which: String

  init(_ text: String) throws(CommandFailure) {
    self.text = text
    guard let colon = text.firstIndex(of: ":") else {
      (kind, which) = (nil, text)
      guard !text.isEmpty else { throw FocusWord.invalid(text) }
      return
    }
    kind = Kind(rawValue: text[..<colon].lowercased())
    which = String(text[text.index(after: colon)...])
    guard kind != nil, !which.isEmpty else { throw FocusWord.invalid(text) }
    if kind == .zone { let _: ZoneType = try Vocabulary.value(which, "zone") }
  }

  private static func invalid(_ text: String) -> CommandFailure {
    .usage("--focus: '\(text)' is no part of a map (\(help); or a number or name alone)")
  }

  /// The focus in a region.
  func focus(in region: Region) throws -> MapFocus {
    switch kind {
    case .sector, .place: return .sector(try FocusWord.number(SectorWord(which, "--focus"), region))
    case .sectors: return try sectors(in: region)
    case .zone: return .zone(try Vocabulary.value(which, "zone"))
    case .cluster: return try cluster(in: region)
    case .formation: return try formation(in: region)
    case nil: return try named(in: region)
    }
  }

  /// The only region that has this part, `nil` if several do or none does.
  func region(of galaxy: Galaxy) -> Int? {
    let found = galaxy.regions.indices.filter { index in
      guard let focus = try? focus(in: galaxy.regions[index]) else { return false }
      if case .zone(let zone) = focus {
        return galaxy.regions[index].zones.contains { $0.type == zone }
      }
      return true
    }
    return found.count == 1 ? found[0] : nil
  }

  private static func number(_ word: SectorWord, _ region: Region) throws -> Int {
    region.sectors.number(try word.node(in: region))
  }

  private func sectors(in region: Region) throws -> MapFocus {
    let words = try SectorWord.list([which], "--focus")
    return .sectors(try words.map { try FocusWord.number($0, region) })
  }

  private func cluster(in region: Region) throws -> MapFocus {
    if let ordinal = NumberList.number(which) { return .cluster(ordinal) }
    let found = candidates(in: region).filter { $0.isCluster }
    return try only(found) ?? .cluster(try NumberList.number(which, "--focus"))
  }

  /// The formation of a name or, if there is only one, of a type.
  private func formation(in region: Region) throws -> MapFocus {
    let found = candidates(in: region).filter { $0.isFormation }
    return try only(found) ?? .formation(which)
  }

  /// What a name alone, a number or a list of them means.
  private func named(in region: Region) throws -> MapFocus {
    let words = try SectorWord.list([text], "--focus")
    if words.count > 1 { return try sectors(in: region) }
    if NumberList.number(text) != nil { return .sector(try FocusWord.number(words[0], region)) }
    if let focus = try only(candidates(in: region)) { return focus }
    do {
      return .sector(try FocusWord.number(words[0], region))
    } catch let failure as CommandFailure where failure.message.contains("there is no sector") {
      let names = region.placeNames.prefix(20_000) + region.clusters.map(\.name)
      throw CommandFailure.usage(
        "--focus: there is no sector, formation, cluster or zone '\(text)' in \(region.name)"
          + suggestion(for: text, in: Array(names)))
    }
  }

  /// Something of the map with a name.
  private struct Candidate {
    let name: String
    let what: String
    let focus: MapFocus

    var isCluster: Bool { what == "cluster" }
    var isFormation: Bool { what == "formation" }
  }

  /// What the words mean, by the surest way that finds something: the whole name, then its kind,
  /// then its beginning.
  private func candidates(in region: Region) -> [Candidate] {
    let wanted = LabelWord.plain(which)
    let all = FocusWord.all(in: region, named: which)
    let whole = all.filter { LabelWord.plain($0.name) == wanted }
    if !whole.isEmpty { return whole }
    let typed = region.formations.filter { LabelWord.plain($0.type.rawValue) == wanted }
    // A type means its first formation.
    if !typed.isEmpty { return typed.prefix(1).map(FocusWord.candidate) }
    return all.filter { LabelWord.plain($0.name).hasPrefix(wanted) }
  }

  private static func candidate(_ formation: SpecialFormation) -> Candidate {
    Candidate(name: formation.name, what: "formation", focus: .formation(formation.name))
  }

  private static func all(in region: Region, named name: String) -> [Candidate] {
    var all: [Candidate] = []
    for match in [NameMatch.sectorInAnyCase, .beginning] {
      let formations = Set(region.formations.map(\.name))
      for place in region.places(called: name, by: match) where !formations.contains(place.name) {
        let number = region.sectors.number(place.node)
        all.append(Candidate(name: place.name, what: "sector \(number)", focus: .sector(number)))
      }
      if !all.isEmpty { break }
    }
    all += region.formations.map(candidate)
    all += region.clusters.map {
      Candidate(name: $0.name, what: "cluster", focus: .cluster($0.ordinal))
    }
    all += region.zones.map {
      Candidate(name: $0.type.rawValue, what: "zone", focus: .zone($0.type))
    }
    return all
  }

  /// The only one, `nil` if there is none.
  private func only(_ found: [Candidate]) throws(CommandFailure) -> MapFocus? {
    guard found.count > 1, found.contains(where: { $0.focus != found[0].focus }) else {
      return found.first?.focus
    }
    let shown = found.prefix(8).map { "\($0.name) (\($0.what))" }.joined(separator: ", ")
    throw .usage(
      "--focus: '\(text)' may be \(shown)\(found.count > 8 ? ", …" : ""); name one of them")
  }
}
