import GalaxyModel

/// Hues of the vocabularies, in both themes.
///
/// Zones run from cold (policed) to hot (lawless).
enum Palette {
  static func hue(of zone: ZoneType) -> Color {
    switch zone {
    case .federation: Color(0x2B7CD3)
    case .border: Color(0xD9A21B)
    case .frontier: Color(0xD1495B)
    case .expanse: Color(0x6C63C7)
    }
  }

  static func hue(of type: ClusterType) -> Color {
    switch type {
    case .standard: Color(0x8A94A6)
    case .resourceRich: Color(0xB5793A)
    case .populationCenter: Color(0x3A86D1)
    case .tradeHub: Color(0xE0A81E)
    case .militaryZone: Color(0x4F7F3F)
    case .frontierOutpost: Color(0x16998F)
    case .contested: Color(0xCF4141)
    case .specialInterest: Color(0x9556B5)
    }
  }

  static func hue(of type: FormationType) -> Color { Color(type.facts.color) }

  static func hue(of faction: FactionCode) -> Color {
    switch faction {
    case .terranFederation: Color(0x2B6FD3)
    case .mercantileGuild: Color(0x2F9E44)
    case .frontierCoalition: Color(0xE8860C)
    case .astralMiningConsortium: Color(0x8A5A2B)
    case .novaScientificInstitute: Color(0x7B4FD0)
    case .fringeAlliance: Color(0xB59A1A)
    case .shadowSyndicate: Color(0x4A4E69)
    case .pirates: Color(0xC92A2A)
    case .galacticConcord: Color(0x64748B)
    }
  }

  /// Station classes by what they are for: the capital, ports that buy one good, hubs, exchanges of
  /// raw and made goods, those that only buy or only sell, luxury.
  static func hue(ofStation number: Int) -> Color {
    switch number {
    case 0: Color(0xFFC933)
    case 1...3: Color(0x2F855A)
    case 4, 5: Color(0x2B6CB0)
    case 6, 7: Color(0x0F8B8D)
    case 8, 9: Color(0x6B46C1)
    default: Color(0xB83280)
    }
  }

  /// Hues for neighboring clusters.
  static let clusters: [Color] = [
    Color(0x3B7DD8), Color(0x43A047), Color(0xE09F1F), Color(0xD1495B), Color(0x8E63BF),
    Color(0x1B998B), Color(0xC8609B), Color(0x9C6B3F),
  ]

  /// Security 1…10, from red over yellow and green to blue.
  static func hue(ofSecurity security: Int) -> Color {
    let level = min(max(security, 1), 10)
    let stops = [Color(0xC9303E), Color(0xEBB92F), Color(0x46A86B), Color(0x2F6FD0)]
    let step = (level - 1) / 3
    guard step < 3 else { return stops[3] }
    return stops[step].mixed(with: stops[step + 1], percent: (level - 1) % 3 * 100 / 3)
  }
}
