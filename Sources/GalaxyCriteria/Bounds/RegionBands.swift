extension RegionLimits {
  /// A figure with the range that the rules of generation give it.
  public typealias Band = (figure: String, range: ClosedRange<Double>)

  /// Where figures should be, by the invariants that limit them.
  public var bands: [Band] {
    var bands: [Band] = [
      // INV-25, INV-29.
      ("outDegree.max", 0...Double(maxWarps)), ("share", 0.75...1),
      ("mainComponent.share", 0.75...1), ("violations", 0...0), ("missing", 0...0),
    ]
    if sectors >= 100 {
      // INV-26.
      let share = Double(oneWayPercent)
      bands.append(("oneWayPercent", max(0, share - 3)...(share + 3)))
    }
    // INV-50: one tunnel more or less changes two sectors.
    let room = 5 + 200 / Double(max(1, sectors))
    let scale = isNexus ? 0.3 : 1
    let low = max(0, Double(participationPercent) - 10) * scale - room
    bands.append(
      ("tunnelPercent", max(0, low)...((Double(participationPercent) + 10) * scale + room)))
    // INV-61.
    if let density {
      bands.append(("count(stations)", around(density.stations)))
      bands.append(("count(planets)", around(density.planets)))
    }
    return bands
  }

  /// Three points around a share of the sectors, or four standard deviations of as many draws.
  private func around(_ percent: Int) -> ClosedRange<Double> {
    let count = Double(sectors)
    let share = Double(percent) / 100
    let room = max(0.03 * count, 4 * (count * share * (1 - share)).squareRoot())
    return max(0, share * count - room)...(share * count + room)
  }
}
