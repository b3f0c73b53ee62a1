import GalaxySettings

/// Finds the fewest settings that still break the same invariant.
public enum DrawShrinker {
  /// Removes settings as long as the draw still fails.
  ///
  /// - Parameters:
  ///   - draw: A draw that fails.
  ///   - isBroken: Whether a draw still fails in the same way.
  /// - Returns: The smallest draw found that fails.
  /// - Complexity: A few generations for each setting of the draw.
  public static func shrink(
    _ draw: SettingsDraw, isBroken: (SettingsDraw) -> Bool
  ) -> SettingsDraw {
    var best = draw
    var shrunk = true
    while shrunk {
      shrunk = false
      for choice in best.choices {
        var without = best
        without.choices.removeAll { $0 == choice }
        if isBroken(without) {
          best = without
          shrunk = true
        }
      }
    }
    return simpler(best, isBroken: isBroken)
  }

  /// Moves integers toward the low end of their range while that still fails.
  private static func simpler(
    _ draw: SettingsDraw, isBroken: (SettingsDraw) -> Bool
  ) -> SettingsDraw {
    var best = draw
    for place in best.choices.indices {
      guard let definition = SettingCatalog.definition(best.choices[place].key),
        case .integer(let range) = definition.kind, var value = Int(best.choices[place].value)
      else { continue }
      var step = (value - range.lowerBound + 1) / 2
      while step > 0 {
        var smaller = best
        smaller.choices[place].value = String(value - step)
        if value - step >= range.lowerBound, isBroken(smaller) {
          best = smaller
          value -= step
        } else {
          step /= 2
        }
      }
    }
    return best
  }
}
