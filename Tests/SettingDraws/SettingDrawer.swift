import Determinism
import GalaxySettings

/// Draws legal settings from the catalog, so that a new setting is drawn without a change here.
public struct SettingDrawer: Sendable {
  private let random: RandomSource
  /// Presets and how often each is drawn.
  private let presets: [(preset: Preset, weight: Int)]
  /// How many percent of the draws choose a profile of seeding.
  private let populated: Int
  /// Highest values of settings that time depends on.
  private let ceilings: [String: Int]

  /// Prepares a sequence of draws.
  ///
  /// - Parameters:
  ///   - seed: The seed of the sequence.
  ///   - isThorough: Also large regions, galaxies, and populations.
  public init(seed: UInt64, isThorough: Bool) {
    random = RandomSource(seed: Seed(value: seed & Seed.maximum) ?? 0)
    presets =
      isThorough
      ? [(.terranSpace, 30), (.playerOwned, 40), (.sandbox, 40), (.centralNexus, 1), (.galaxy, 1)]
      : [(.terranSpace, 2), (.playerOwned, 14), (.sandbox, 84)]
    populated = isThorough ? 50 : 25
    let catalog = SettingCatalog.standard
    ceilings =
      isThorough
      ? [catalog.sectors.key: 2500, catalog.playerRegions.key: 2, catalog.players.key: 300]
      : [catalog.sectors.key: 100, catalog.playerRegions.key: 2, catalog.players.key: 12]
  }

  /// The draw with this number.
  public func draw(_ index: Int) -> SettingsDraw {
    var stream = random.stream("draw", key: String(index))
    let preset = presets[stream.weightedIndex(presets.map(\.weight))].preset
    var draw = SettingsDraw(
      preset: preset, seed: stream.below(Seed.maximum), choices: [])
    let catalog = SettingCatalog.standard
    // A few settings at once, or about half of all.
    let share = stream.pick(from: [3, 6, 12, 25, 50])
    for definition in SettingCatalog.all {
      let isSize = definition.key == catalog.sectors.key && preset.hasFreeSize
      // Players can be chosen for one profile, which is drawn later.
      if definition.key == catalog.players.key { continue }
      // A mask would have to be a file.
      if definition.key == catalog.maskFile.key { continue }
      // Most tables have rows only where there are players, and most of the time goes into them.
      let percent = definition.key == catalog.profile.key ? populated : share
      guard isSize || stream.chance(percent, in: 100) else { continue }
      let value = self.value(of: definition, &stream)
      if definition.key == catalog.shape.key, value == RegionShape.mask.rawValue { continue }
      draw.choices.append(SettingsDraw.Choice(definition.key, value))
    }
    if draw.choices.contains(.init(catalog.profile.key, Profile.load.rawValue)) {
      let players = catalog.players.definition
      draw.choices.append(.init(players.key, value(of: players, &stream)))
    }
    return SettingDrawer.legal(draw)
  }

  /// The draw without the choices that its preset does not have.
  private static func legal(_ draw: SettingsDraw) -> SettingsDraw {
    var settings = GenerationSettings(preset: draw.preset)
    var legal = draw
    legal.choices = draw.choices.filter { choice in
      do {
        try settings.set(choice.key, choice.value)
        return true
      } catch {
        return false
      }
    }
    return legal
  }

  private func value(of definition: SettingDefinition, _ stream: inout RandomStream) -> String {
    switch definition.kind {
    case .integer(let range):
      let upper = min(range.upperBound, ceilings[definition.key] ?? .max)
      return String(number(in: range.lowerBound...upper, &stream))
    case .choice(let words): return stream.pick(from: words)
    case .boolean: return stream.chance(1, in: 2) ? "true" : "false"
    case .text(let maximum): return DrawnText.draw(maximum: maximum, &stream)
    case .names(let maximum):
      let names = (0..<stream.int(in: 1...5)).map { _ in
        DrawnText.draw(maximum: maximum, &stream).filter { $0 != ";" }
      }
      return Set(names).sorted().joined(separator: ";")
    case .time:
      if stream.chance(1, in: 4) {
        return stream.pick(from: ["0010-01-01T00:00:00Z", "9990-12-31T23:59:59Z"])
      }
      let year = stream.int(in: 1900...2200)
      return
        "\(year)-0\(stream.int(in: 1...9))-1\(stream.int(in: 0...9))T2\(stream.int(in: 0...3)):00:59Z"
    }
  }

  /// Bounds, what is next to them, small numbers, or any.
  private func number(in range: ClosedRange<Int>, _ stream: inout RandomStream) -> Int {
    switch stream.index(below: 8) {
    case 0: return range.lowerBound
    case 1: return range.upperBound
    case 2: return min(range.upperBound, range.lowerBound + 1)
    case 3, 4: return min(range.upperBound, range.lowerBound + stream.int(in: 0...6))
    default: return stream.int(in: range)
    }
  }
}
