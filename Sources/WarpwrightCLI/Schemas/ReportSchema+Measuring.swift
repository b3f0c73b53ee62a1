import GalaxyAnalysis
import GalaxyModel

extension ReportSchema {
  /// Documents of `analyze`, `detect` and `verify`.
  static var measuring: [ReportSchema] {
    [
      ReportSchema(
        "analyze", "Figures of the warp graph of each region",
        [
          .required("regions", JSONSchema.list(of: analyzedRegion)),
          .optional("galaxy", wholeGalaxy),
          .optional("timings", timings),
        ]),
      ReportSchema(
        "detect", "Formations found in the warp graph of each region",
        [
          .required(
            "regions",
            JSONSchema.list(
              of: JSONSchema.object(
                [.required("region", JSONSchema.text)] + detection(isOptional: false) + labels)))
        ]),
      ReportSchema(
        "verify", "Invariants checked, and those that a map breaks",
        [
          .required("checked", JSONSchema.texts),
          .required(
            "failures",
            JSONSchema.list(
              of: JSONSchema.object([
                .required("id", JSONSchema.text), .required("scope", JSONSchema.text),
                .required("message", JSONSchema.text), .required("witnesses", JSONSchema.texts),
                .optional("rows", JSONSchema.texts),
              ]))),
          .optional("waived", JSONSchema.list(of: JSONSchema.anything)),
        ]),
    ]
  }

  /// Names and ids of sectors by their number, on maps that name sectors.
  static var labels: [JSONSchema.Property] {
    [
      .optional("names", JSONSchema.map(to: JSONSchema.text)),
      .optional("ids", JSONSchema.map(to: JSONSchema.text)),
    ]
  }

  /// Pairs of a source and a target.
  static let pairs = JSONSchema.list(of: JSONSchema.list(of: JSONSchema.integer, count: 2))

  private static let timings = JSONSchema.map(
    to: JSONSchema.object([
      .required("cpu", JSONSchema.number), .required("wall", JSONSchema.number),
    ]))

  private static var analyzedRegion: FieldValue {
    let count = JSONSchema.integer(atLeast: 0)
    let main = JSONSchema.object([
      .required("size", count), .required("share", JSONSchema.number),
      .optional("diameter", count), .optional("radius", count),
      .optional("meanDistance", JSONSchema.number),
    ])
    let busy = JSONSchema.object([
      .required("sector", JSONSchema.integer), .required("value", JSONSchema.number),
    ])
    let dropped = JSONSchema.object([
      .required("selfLoops", count), .required("duplicates", count),
    ])
    let figures: [JSONSchema.Property] = [
      .required("region", JSONSchema.text), .required("sectors", count),
      .required("links", count), .required("directedEdges", count),
      .required("oneWayLinks", count), .required("dropped", dropped),
      .required("outDegree", degree), .required("inDegree", degree),
      .required("stronglyConnected", components), .required("weaklyConnected", components),
      .required("mainComponent", main), .required("articulationPoints", JSONSchema.integers),
      .required("bridges", pairs), .required("deadEnds", JSONSchema.integers),
      .required("sinks", JSONSchema.integers), .required("isolated", JSONSchema.integers),
      .required("clustering", JSONSchema.number),
      .optional("betweenness", JSONSchema.list(of: busy)), .optional("estimates", estimates),
    ]
    return JSONSchema.object(
      figures + detection(isOptional: true) + labels + [.optional("timings", timings)])
  }

  /// What stands for distances and betweenness of large graphs.
  private static var estimates: FieldValue {
    let count = JSONSchema.integer(atLeast: 0)
    let estimate: [JSONSchema.Property] = [
      .required("value", JSONSchema.number), .required("error", JSONSchema.number),
    ]
    let ranked = JSONSchema.object([.required("sector", JSONSchema.integer)] + estimate)
    return JSONSchema.object([
      .required("confidence", JSONSchema.number), .required("samples", count),
      .optional("diameter", JSONSchema.list(of: count, count: 2)),
      .optional("radius", JSONSchema.list(of: count, count: 2)),
      .required("meanDistance", JSONSchema.object(estimate)),
      .required("closeness", JSONSchema.list(of: ranked)),
      .required("betweenness", JSONSchema.list(of: ranked)),
    ])
  }

  /// What the regions of a galaxy add up to.
  private static var wholeGalaxy: FieldValue {
    let count = JSONSchema.integer(atLeast: 0)
    let distance: [JSONSchema.Property] = [.required("hops", count), .required("turns", count)]
    let course = JSONSchema.object([
      .required("from", JSONSchema.text), .required("to", JSONSchema.text),
      .required("hops", JSONSchema.nullable(count)), .required("turns", JSONSchema.nullable(count)),
    ])
    return JSONSchema.object([
      .required("regions", count), .required("sectors", count), .required("links", count),
      .required("directedEdges", count), .required("oneWayLinks", count),
      .required("outDegree", degree), .required("inDegree", degree),
      .required("stronglyConnected", components), .required("weaklyConnected", components),
      .required("formations", JSONSchema.map(to: count)), .required("gates", count),
      .required("gateSectors", count),
      .required("diameter", JSONSchema.nullable(JSONSchema.object(distance))),
      .required("capitals", JSONSchema.list(of: course)),
    ])
  }

  private static let degree = JSONSchema.object([
    .required("min", JSONSchema.integer(atLeast: 0)), .required("mean", JSONSchema.number),
    .required("max", JSONSchema.integer(atLeast: 0)), .required("histogram", JSONSchema.integers),
  ])

  private static let components = JSONSchema.object([
    .required("count", JSONSchema.integer(atLeast: 0)), .required("largest", JSONSchema.integers),
  ])

  /// The members about formations; `analyze` has them on request.
  private static func detection(isOptional: Bool) -> [JSONSchema.Property] {
    let type = JSONSchema.words(FormationType.allCases.map(\.rawValue))
    let found = JSONSchema.object([
      .required("type", type), .required("anchor", JSONSchema.integer),
      .required("interior", JSONSchema.integers),
      .required("origin", JSONSchema.words(["GENERATED", "IMPORTED", "EMERGENT"])),
      .optional("name", JSONSchema.text), .optional("backEdges", pairs),
    ])
    let missing = JSONSchema.object([
      .required("type", type), .optional("anchor", JSONSchema.integer),
      .required("interior", JSONSchema.integers), .required("name", JSONSchema.text),
      .required("failed", JSONSchema.texts),
    ])
    let defect = JSONSchema.object([
      .required("kind", JSONSchema.words(Defect.Kind.allCases.map(\.rawValue))),
      .required("sectors", JSONSchema.integers),
    ])
    let pocket = JSONSchema.object([
      .required("gateways", JSONSchema.integers), .required("interior", JSONSchema.integers),
      .required("backEdges", pairs),
    ])
    var properties: [JSONSchema.Property] = []
    for (name, element) in [("formations", found), ("missing", missing), ("defects", defect)] {
      properties.append(
        JSONSchema.Property(
          name: name, schema: JSONSchema.list(of: element), isOptional: isOptional))
    }
    return properties + [.optional("multiGateway", JSONSchema.list(of: pocket))]
  }
}
