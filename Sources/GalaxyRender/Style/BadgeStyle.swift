/// How badges look.
enum BadgeStyle {
  /// Radius relative to that of a plain dot.
  static func size(of mark: PlacedBadge.Mark) -> Double {
    switch mark {
    case .station: 0.62
    case .planet: 0.4
    case .patrol, .raider: 0.5
    }
  }

  static func marker(of mark: PlacedBadge.Mark, theme: Theme) -> Marker {
    switch mark {
    case .station(let station): BadgeStyle.station(station, theme: theme)
    case .planet(let planet): BadgeStyle.planet(planet, theme: theme)
    case .patrol: Marker(shape: .triangle, fill: Color(0x1C6DD0), stroke: theme.page)
    case .raider: Marker(shape: .invtriangle, fill: Color(0xC92A2A), stroke: theme.page)
    }
  }

  private static func station(_ station: StationMark, theme: Theme) -> Marker {
    switch station.kind {
    case .dock: Marker(shape: .house, fill: theme.gold, stroke: theme.page)
    case .blackMarket:
      Marker(shape: .square, fill: Color(0x20242F), stroke: Color(0xE03131))
    case .port:
      Marker(
        shape: .square, fill: theme.palette.hue(ofStation: station.number), stroke: theme.page)
    }
  }

  private static func planet(_ planet: PlanetMark, theme: Theme) -> Marker {
    let fill =
      switch planet {
      case .settled: Color(0xF08C00)
      case .habitable: Color(0x2F9E44)
      case .barren: Color(0x99A1B0)
      }
    return Marker(shape: .circle, fill: fill, stroke: theme.page)
  }
}
