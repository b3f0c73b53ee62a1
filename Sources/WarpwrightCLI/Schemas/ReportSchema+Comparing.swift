import GalaxyAnalysis
import GalaxyModel

extension ReportSchema {
  /// Documents about two maps.
  static var comparing: [ReportSchema] { [diff, edit] }

  private static let count = JSONSchema.integer(atLeast: 0)
  private static let number = JSONSchema.integer(atLeast: 0)
  /// A value in the first map, and that in the second.
  private static let pair = JSONSchema.list(of: JSONSchema.anything, count: 2)
  private static let fields = JSONSchema.map(to: pair)
  private static let direction = JSONSchema.words(["two-way", "one-way", "latent"])

  private static var diff: ReportSchema {
    ReportSchema(
      "diff", "What differs between two maps",
      [
        .required("equal", JSONSchema.boolean),
        .required("match", JSONSchema.words(SectorMatch.allCases.map(\.rawValue))),
        .required("incomparable", JSONSchema.texts),
        .required("settings", JSONSchema.list(of: change("key"))),
        .required("regions", JSONSchema.list(of: JSONSchema.any(of: [region, lone]))),
        .optional("gates", section(JSONSchema.anything, changed: JSONSchema.anything)),
        .optional(
          "rows",
          JSONSchema.map(
            to: JSONSchema.object([
              .required("added", count), .required("removed", count), .required("changed", count),
              .required("keys", JSONSchema.texts),
            ]))),
      ])
  }

  /// A region that only one of the maps has.
  private static var lone: FieldValue {
    JSONSchema.object([
      .required("region", JSONSchema.text), .required("only", JSONSchema.words(["a", "b"])),
    ])
  }

  private static func change(_ name: String) -> FieldValue {
    JSONSchema.object([
      .required(name, JSONSchema.text), .required("a", JSONSchema.anything),
      .required("b", JSONSchema.anything),
    ])
  }

  private static var region: FieldValue {
    let figure = JSONSchema.object([
      .required("path", JSONSchema.text), .required("a", JSONSchema.anything),
      .required("b", JSONSchema.anything),
      .optional("born", JSONSchema.list(of: JSONSchema.anything)),
      .optional("gone", JSONSchema.list(of: JSONSchema.anything)),
    ])
    let sections = MapChange.Subject.allCases.map { subject in
      JSONSchema.Property.optional(subject.section, self.section(of: subject))
    }
    return JSONSchema.object(
      [
        .required("region", JSONSchema.text), .optional("name", pair),
        .optional("counts", JSONSchema.list(of: change("what"))),
      ] + sections + [.optional("figures", JSONSchema.list(of: figure))])
  }

  private static func section(of subject: MapChange.Subject) -> FieldValue {
    let link = JSONSchema.list(of: JSONSchema.any(of: [number, direction]), count: 3)
    func changed(_ key: String, _ value: FieldValue) -> FieldValue {
      JSONSchema.object([
        .required(key, value), .optional("position", JSONSchema.anything),
        .optional("number", JSONSchema.list(of: number, count: 2)),
        .optional("a", JSONSchema.text), .optional("b", JSONSchema.text),
        .optional("type", JSONSchema.text), .optional("class", number),
        .optional("habitability", JSONSchema.integer), .optional("first", number),
        .optional("last", number), .optional("name", JSONSchema.anything),
        .optional("fields", fields),
      ])
    }
    switch subject {
    case .sector:
      return section(
        number, changed: changed("sector", number),
        more: [
          .optional("unmatched", JSONSchema.list(of: count, count: 2)),
          .optional(
            "matching", JSONSchema.list(of: JSONSchema.list(of: number, count: 2))),
        ])
    case .warp, .tunnel:
      let ends = JSONSchema.list(of: number, count: 2)
      return section(link, changed: changed(subject.rawValue, ends))
    case .station, .planet:
      return section(changed("sector", number), changed: changed("sector", number))
    case .cluster: return section(changed("cluster", number), changed: changed("cluster", number))
    case .zone:
      return section(changed("zone", JSONSchema.text), changed: changed("zone", JSONSchema.text))
    case .formation:
      let formation = JSONSchema.object([
        .optional("a", JSONSchema.text), .optional("b", JSONSchema.text),
        .required("type", JSONSchema.text), .optional("anchor", JSONSchema.anything),
        .optional("interior", JSONSchema.integers), .optional("name", JSONSchema.anything),
        .optional("fields", fields),
      ])
      return section(formation, changed: formation)
    }
  }

  private static func section(
    _ entry: FieldValue, changed: FieldValue, more: [JSONSchema.Property] = []
  ) -> FieldValue {
    JSONSchema.object(
      MapChange.Kind.allCases.map { kind in
        let isListed = kind == .added || kind == .removed
        return .optional(kind.rawValue, JSONSchema.list(of: isListed ? entry : changed))
      } + more)
  }

  private static var edit: ReportSchema {
    let edit = JSONSchema.object([
      .required("op", JSONSchema.text),
      .optional("warp", JSONSchema.text), .optional("tunnel", JSONSchema.text),
      .optional("sector", JSONSchema.text), .optional("cluster", JSONSchema.text),
      .optional("formation", JSONSchema.text), .optional("station", JSONSchema.text),
      .optional("planet", JSONSchema.text), .optional("ref", JSONSchema.text),
      .optional("name", JSONSchema.text), .optional("place", JSONSchema.text),
      .optional("at", JSONSchema.text), .optional("to", JSONSchema.text),
      .optional("type", JSONSchema.text), .optional("cap", count),
      .optional("anchor", number), .optional("interior", JSONSchema.integers),
      .optional("class", number), .optional("habitability", JSONSchema.integer),
      .optional("hazard", JSONSchema.integer), .optional("radiation", JSONSchema.number),
      .optional("security", JSONSchema.integer), .optional("nebula", JSONSchema.text),
      .optional("asteroids", JSONSchema.boolean), .optional("latent", JSONSchema.boolean),
      .optional("oneway", JSONSchema.boolean), .optional("cost", JSONSchema.integer),
      .optional("stability", JSONSchema.number), .optional("length", JSONSchema.number),
      .optional("center", JSONSchema.text), .optional("dissolve", JSONSchema.boolean),
      .optional("size", count), .optional("gateways", count),
      .optional("expect", JSONSchema.anything),
    ])
    return ReportSchema(
      "edit", "Edits that make one map of another: diff --as-edit",
      [
        .optional("base", JSONSchema.object([.required("sha256", JSONSchema.text)])),
        .optional("note", JSONSchema.text),
        .required("edits", JSONSchema.list(of: edit)),
      ])
  }
}
