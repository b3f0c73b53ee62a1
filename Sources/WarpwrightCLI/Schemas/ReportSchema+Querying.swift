import GalaxyAnalysis
import GalaxyModel

extension ReportSchema {
  /// Documents of the commands that answer questions about a map.
  static var querying: [ReportSchema] {
    [course, nearest, trade, traps, chokes, starts, fog, explain]
  }

  private static let count = JSONSchema.integer(atLeast: 0)
  private static let sector = JSONSchema.Property.required("sector", JSONSchema.integer)

  private static var course: ReportSchema {
    let leg = JSONSchema.object([
      .required("from", JSONSchema.integer), .required("to", JSONSchema.integer),
      .required("kind", JSONSchema.words(Leg.Kind.allCases.map(\.rawValue))),
      .required("turns", count),
    ])
    let legs = JSONSchema.list(of: leg)
    let alternative = JSONSchema.object([
      .required("turns", count), .required("hops", count),
      .required("sectors", JSONSchema.integers), .required("legs", legs),
    ])
    return ReportSchema(
      "course", "The course that costs the fewest turns, and alternatives",
      [
        .required("found", JSONSchema.boolean), .required("from", JSONSchema.integer),
        .required("to", JSONSchema.integer), .optional("turns", count), .optional("hops", count),
        .required("sectors", JSONSchema.integers), .optional("legs", legs),
        .optional("alternatives", JSONSchema.list(of: alternative)),
      ] + labels)
  }

  private static var nearest: ReportSchema {
    let place = JSONSchema.object([
      sector, .required("turns", count), .optional("turnsBack", count),
      .required("kind", JSONSchema.text), .optional("name", JSONSchema.text),
    ])
    return ReportSchema(
      "nearest", "Places near a sector",
      [
        .required("from", JSONSchema.integer), .required("places", JSONSchema.list(of: place)),
      ] + labels)
  }

  private static var trade: ReportSchema {
    let station = JSONSchema.object([
      sector, .required("name", JSONSchema.text), .optional("class", count),
      .required("mask", JSONSchema.text),
    ])
    let haul = JSONSchema.object([
      .required("good", JSONSchema.text), .required("cost", JSONSchema.integer),
      .required("revenue", JSONSchema.integer),
    ])
    let route = JSONSchema.object([
      .required("stations", JSONSchema.list(of: station, count: 2)), .optional("out", haul),
      .optional("back", haul), .required("turnsOut", count), .required("turnsBack", count),
      .required("profit", JSONSchema.integer), .required("profitPerTurn", JSONSchema.number),
    ])
    return ReportSchema(
      "trade", "Pairs of stations by profit per turn",
      [.required("found", count), .required("routes", JSONSchema.list(of: route))])
  }

  private static var traps: ReportSchema {
    let trap = JSONSchema.object([
      .required("entry", JSONSchema.integer), .required("landing", JSONSchema.integer),
      .required("latent", JSONSchema.boolean), .required("corridor", JSONSchema.integers),
      .required("corridorLength", count),
      .required("end", JSONSchema.words(Trap.End.allCases.map(\.rawValue))),
      .optional("exit", JSONSchema.integer), .optional("turnsBack", count),
      .optional("turnsBackAtLeast", count),
    ])
    return ReportSchema(
      "traps", "One-way warps into corridors",
      [.required("region", JSONSchema.text), .required("traps", JSONSchema.list(of: trap))]
        + labels)
  }

  private static var chokes: ReportSchema {
    ReportSchema(
      "chokes", "A minimum vertex cut between two groups of sectors",
      [
        .required("region", JSONSchema.text), .required("from", JSONSchema.text),
        .required("to", JSONSchema.text), .required("chokePoints", JSONSchema.integers),
        .required("gates", JSONSchema.integers),
        .required("courses", JSONSchema.list(of: JSONSchema.integers)),
        .optional("found", JSONSchema.constant(.boolean(false))),
        .optional("reason", JSONSchema.text), .optional("message", JSONSchema.text),
      ] + labels)
  }

  private static var starts: ReportSchema {
    let start = JSONSchema.object([
      sector, .required("inReach", count), .required("territory", count),
      .optional("toCapital", count), .optional("fromCapital", count), .optional("rival", count),
      .optional("stations", count), .optional("planets", count),
      .optional("nearestStation", count), .optional("nearestPlanet", count),
      .optional("income", JSONSchema.number),
      .optional("choke", JSONSchema.object([sector, .required("keeps", count)])),
    ])
    let fairness = JSONSchema.object([
      .required("lowest", JSONSchema.number), .required("highest", JSONSchema.number),
      .required("ratio", JSONSchema.number),
    ])
    return ReportSchema(
      "starts", "Sectors to start in, compared",
      [
        .required("region", JSONSchema.text), .required("reach", count),
        .required("starts", JSONSchema.list(of: start)),
        .required("fairness", JSONSchema.map(to: fairness)),
      ] + labels)
  }

  private static var fog: ReportSchema {
    let station = JSONSchema.object([
      sector, .required("name", JSONSchema.text), .optional("class", count),
    ])
    let planet = JSONSchema.object([
      sector, .required("name", JSONSchema.text), .required("type", JSONSchema.text),
    ])
    return ReportSchema(
      "fog", "What a player knows after visiting some sectors",
      [
        .required("region", JSONSchema.text), .required("sectors", count),
        .required("visited", JSONSchema.integers), .required("seen", JSONSchema.integers),
        .required("stations", JSONSchema.list(of: station)),
        .required("planets", JSONSchema.list(of: planet)),
        .optional("found", JSONSchema.constant(.boolean(false))),
        .optional("message", JSONSchema.text),
      ] + labels)
  }
}
