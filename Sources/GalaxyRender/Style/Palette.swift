import GalaxyModel

/// Hues of the vocabularies, in both themes.
///
/// Zones run from cold (policed) to hot (lawless).
struct Palette: Sendable {
  let choice: MapPalette

  private var isSafe: Bool { choice == .colorBlind }

  /// A hue, and another one for readers who do not tell red from green.
  private func pick(_ standard: UInt32, _ safe: UInt32) -> Color {
    Color(isSafe ? safe : standard)
  }

  func hue(of zone: ZoneType) -> Color {
    switch zone {
    case .federation: pick(0x2B7CD3, 0x0072B2)
    case .border: pick(0xD9A21B, 0xF0D442)
    case .frontier: pick(0xD1495B, 0xB23A48)
    case .expanse: pick(0x6C63C7, 0x9FD3E6)
    }
  }

  func hue(of type: ClusterType) -> Color {
    switch type {
    case .standard: pick(0x8A94A6, 0x9AA0AC)
    case .resourceRich: pick(0xB5793A, 0xE69F00)
    case .populationCenter: pick(0x3A86D1, 0x0072B2)
    case .tradeHub: pick(0xE0A81E, 0xF0E442)
    case .militaryZone: pick(0x4F7F3F, 0x2F4858)
    case .frontierOutpost: pick(0x16998F, 0x009E73)
    case .contested: pick(0xCF4141, 0xA43A00)
    case .specialInterest: pick(0x9556B5, 0xCC79A7)
    }
  }

  func hue(of type: SectorType) -> Color {
    switch type {
    case .standard: Color(0x7F8AA3)
    case .nebula: pick(0x6FAE9B, 0x009E73)
    case .asteroidField: Color(0xA08B78)
    case .blackHole: Color(0x0A0A12)
    case .starCluster: Color(0xFFE27A)
    case .void: Color(0xB9C0CC)
    case .industrial: Color(0x8795A8)
    case .agricultural: Color(0x7CBF6B)
    case .forbidden: Color(0x8E1B2B)
    case .wormhole: Color(0x9B6BE0)
    case .anomaly: Color(0xF08BD0)
    case .radiationZone: Color(0xC6D930)
    case .warpStorm: Color(0x49C5DB)
    }
  }

  func hue(of type: FormationType) -> Color { Color(type.facts.color) }

  func hue(of faction: FactionCode) -> Color {
    switch faction {
    case .terranFederation: pick(0x2B6FD3, 0x0072B2)
    case .mercantileGuild: pick(0x2F9E44, 0x009E73)
    case .frontierCoalition: pick(0xE8860C, 0xE69F00)
    case .astralMiningConsortium: pick(0x8A5A2B, 0x6B3E26)
    case .novaScientificInstitute: pick(0x7B4FD0, 0xCC79A7)
    case .fringeAlliance: pick(0xB59A1A, 0xF0E442)
    case .shadowSyndicate: Color(0x4A4E69)
    case .pirates: pick(0xC92A2A, 0xA43A00)
    case .galacticConcord: pick(0x64748B, 0x9AA0AC)
    }
  }

  /// Station classes by what they are for: the capital, ports that buy one good, hubs, exchanges of
  /// raw and made goods, those that only buy or only sell, luxury.
  func hue(ofStation number: Int) -> Color {
    switch number {
    case 0: Color(0xFFC933)
    case 1...3: pick(0x2F855A, 0x009E73)
    case 4, 5: pick(0x2B6CB0, 0x0072B2)
    case 6, 7: pick(0x0F8B8D, 0x56B4E9)
    case 8, 9: pick(0x6B46C1, 0x4A4E69)
    default: pick(0xB83280, 0xCC79A7)
    }
  }

  /// Hues for neighboring clusters, and for territories.
  var neighbors: [Color] {
    isSafe
      ? [
        0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xA43A00, 0xF0E442, 0x4A4E69,
      ].map { Color($0) }
      : [
        0x3B7DD8, 0x43A047, 0xE09F1F, 0xD1495B, 0x8E63BF, 0x1B998B, 0xC8609B, 0x9C6B3F,
      ].map { Color($0) }
  }

  /// Security 1…10, from red over yellow and green to blue.
  func hue(ofSecurity security: Int) -> Color {
    let level = min(max(security, 1), 10) - 1
    guard !isSafe else { return Palette.scale(level, of: 10) }
    return Palette.mix([0xC9303E, 0xEBB92F, 0x46A86B, 0x2F6FD0], level, of: 10)
  }

  /// Step 0 ..< count of a scale from dark violet over green to yellow, whose lightness alone tells
  /// the order.
  static func scale(_ step: Int, of count: Int) -> Color {
    mix([0x440154, 0x3B528B, 0x21918C, 0x5EC962, 0xF4E01F], step, of: count)
  }

  private static func mix(_ stops: [UInt32], _ step: Int, of count: Int) -> Color {
    let place = min(max(step, 0), count - 1) * (stops.count - 1)
    let (stop, rest) = place.quotientAndRemainder(dividingBy: max(count - 1, 1))
    guard stop + 1 < stops.count else { return Color(stops[stops.count - 1]) }
    return Color(stops[stop]).mixed(
      with: Color(stops[stop + 1]), percent: rest * 100 / max(count - 1, 1))
  }
}
