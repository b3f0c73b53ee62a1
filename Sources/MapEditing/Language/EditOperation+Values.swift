import GalaxyModel

extension EditOperation {
  /// The verb and noun, such as `add-warp`.
  public var name: String {
    switch self {
    case .addWarp: "add-warp"
    case .removeWarp: "remove-warp"
    case .redirectWarp: "redirect-warp"
    case .flipWarp: "flip-warp"
    case .setWarp: "set-warp"
    case .moveSector: "move-sector"
    case .setSector: "set-sector"
    case .setCluster: "set-cluster"
    case .rename: "rename"
    case .addFormation: "add-formation"
    case .declareFormation: "declare-formation"
    case .removeFormation: "remove-formation"
    case .dissolveFormation: "dissolve-formation"
    case .addTunnel: "add-tunnel"
    case .removeTunnel: "remove-tunnel"
    case .addStation: "add-station"
    case .moveStation: "move-station"
    case .removeStation: "remove-station"
    case .setStation: "set-station"
    case .addPlanet: "add-planet"
    case .setPlanet: "set-planet"
    case .removePlanet: "remove-planet"
    case .place: "place"
    }
  }

  /// The values by their keys, in canonical order; those that are not given are null.
  var values: [FieldValue.Member] {
    switch self {
    case .addWarp(let link, let isLatent):
      [.init("warp", .text(link.text)), .init("latent", .flag(isLatent))]
    case .removeWarp(let link): [.init("warp", .text(link.text))]
    case .redirectWarp(let link, let target, let dissolves):
      [
        .init("warp", .text(link.text)), .init("to", .text("\(target)")),
        .init("dissolve", .flag(dissolves)),
      ]
    case .flipWarp(let link, let dissolves):
      [.init("warp", .text(link.text)), .init("dissolve", .flag(dissolves))]
    case .setWarp(let link, let traits):
      [
        .init("warp", .text(link.text)),
        .init("latent", .optional(traits.isLatent) { .boolean($0) }),
        .init("cost", .optional(traits.cost) { .int($0) }),
        .init("stability", .optional(traits.stability) { .number($0) }),
      ]
    case .moveSector(let number, let place):
      [.init("sector", .text("\(number)")), .init("to", .text(place.text))]
    case .setSector(let number, let traits):
      [.init("sector", .text("\(number)"))] + traits.values
    case .setCluster(let ordinal, let traits):
      [
        .init("cluster", .text("\(ordinal)")),
        .init("type", .optional(traits.type) { .text($0.rawValue) }),
        .init("cap", .optional(traits.cap) { .int($0) }),
        .init("center", .optional(traits.center) { .text($0.text) }),
      ]
    case .rename(let reference, let name):
      [.init("ref", .text(reference.description)), .init("name", .text(name))]
    case .place(let location, let number):
      [.init("place", .text(location.rawValue)), .init("at", .text("\(number)"))]
    default: moreValues
    }
  }

  private var moreValues: [FieldValue.Member] {
    switch self {
    case .addFormation(let type, let number, let traits):
      [.init("type", .text(type.rawValue)), .init("at", .text("\(number)"))] + traits.values
    case .declareFormation(let type, let anchor, let traits):
      [.init("type", .text(type.rawValue)), .init("anchor", .int(anchor))] + traits.values
    case .removeFormation(let word), .dissolveFormation(let word):
      [.init("formation", .text(word.text))]
    case .addTunnel(let source, let target, let traits):
      [
        .init("tunnel", .text("\(source)-\(target)")), .init("oneway", .flag(traits.isOneWay)),
        .init("latent", .flag(traits.isLatent)),
        .init("type", .optional(traits.type) { .text($0.rawValue) }),
        .init("stability", .optional(traits.stability) { .number($0) }),
        .init("cost", .optional(traits.cost) { .int($0) }),
        .init("length", .optional(traits.length) { .number($0) }),
      ]
    case .removeTunnel(let source, let target): [.init("tunnel", .text("\(source)-\(target)"))]
    case .addStation(let number, let kind), .setStation(let number, let kind):
      [.init("station", .text("\(number)")), .init("class", .int(kind))]
    case .moveStation(let number, let target):
      [.init("station", .text("\(number)")), .init("to", .text("\(target)"))]
    case .removeStation(let number): [.init("station", .text("\(number)"))]
    case .addPlanet(let number, let traits):
      [.init("planet", .text("\(number)"))] + traits.values
    case .setPlanet(let number, let position, let traits):
      [.init("planet", .text("\(number)/\(position)"))] + traits.values
    case .removePlanet(let number, let position):
      [.init("planet", .text("\(number)/\(position)"))]
    default: []
    }
  }
}

extension FieldValue {
  /// True, or not given.
  fileprivate static func flag(_ value: Bool) -> FieldValue { value ? .boolean(true) : .null }
}

extension EditPosition {
  fileprivate var text: String { "\(x),\(y)" + (z.map { ",\($0)" } ?? "") }
}

extension SectorTraits {
  fileprivate var values: [FieldValue.Member] {
    [
      .init("type", .optional(type) { .text($0.rawValue) }),
      .init("hazard", .optional(hazard) { .int($0) }),
      .init("radiation", .optional(radiation) { .number($0) }),
      .init("security", .optional(security) { .int($0) }),
      .init("nebula", .optional(nebula) { .text($0.text) }),
      .init("asteroids", .optional(hasAsteroids) { .boolean($0) }),
    ]
  }
}

extension NebulaWord {
  /// The word, `none` or `azure:70`.
  public var text: String {
    switch self {
    case .none: "none"
    case .nebula(let color, let density): "\(color.rawValue):\(density)"
    }
  }
}

extension FormationTraits {
  fileprivate var values: [FieldValue.Member] {
    [
      .init("size", .optional(size) { .int($0) }), .init("name", .optional(name) { .text($0) }),
      .init("interior", .optional(interior) { .list($0.map { .int($0) }) }),
      .init("gateways", .optional(gateways) { .int($0) }),
    ]
  }
}

extension PlanetChange {
  fileprivate var values: [FieldValue.Member] {
    [
      .init("type", .optional(type) { .text($0) }),
      .init("habitability", .optional(habitability) { .int($0) }),
    ]
  }
}
