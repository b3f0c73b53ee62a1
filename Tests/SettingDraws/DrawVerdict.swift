public import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
import GalaxyRules
import GalaxyStudio

/// What came of a draw.
public enum DrawVerdict: Sendable, Equatable {
  /// All invariants hold; the codes of the warnings that were given.
  case held(warnings: [String])
  /// The settings were refused, and why.
  case refused(String)
  /// Invariants broken without a warning that says so.
  case broken([Violation])

  /// Makes the map of a draw and judges it by the same rules as `warpwright verify`.
  public static func judge(_ draw: SettingsDraw) -> DrawVerdict {
    do {
      let (galaxy, rows) = try draw.generator().generateRows()
      let result = try Verification.run(VerificationContext(galaxy, rows: rows))
      return result.isClean
        ? .held(warnings: galaxy.warnings.map(\.code)) : .broken(result.failures)
    } catch {
      return .refused("\(error)")
    }
  }

  /// The invariants that are broken, each once.
  public var brokenRules: [String] {
    guard case .broken(let violations) = self else { return [] }
    return violations.reduce(into: []) { list, violation in
      if !list.contains(violation.id) { list.append(violation.id) }
    }
  }
}
