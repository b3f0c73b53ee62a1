import FileIO
import GalaxyGeneration

/// The line of progress: `[3/42] Saltmark Expanse  warps  38 %  0:12 left`.
enum ProgressLine {
  /// The least share of the work from which the rest of the time is estimated.
  private static let leastShare = 0.005

  /// Returns the line of a step.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - elapsed: How long the work has taken so far.
  ///   - width: The most characters that fit; the step is cut, its figures are not.
  /// - Returns: The line, with the time that is left if it can be told.
  static func text(_ step: ProgressStep, elapsed: Duration, width: Int = .max) -> String {
    var figures = ""
    if let share = step.share.map({ min(1, max(0, $0)) }) {
      figures = "  \(Int(share * 100)) %"
      let seconds =
        Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
      if share >= leastShare {
        figures += "  \(clock(Int((seconds * (1 - share) / share).rounded(.up)))) left"
      }
    }
    return "\(step)".terminalSafe.prefix(max(0, width - figures.count)) + figures
  }

  /// `0:12`, `1:02:03`.
  static func clock(_ seconds: Int) -> String {
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let rest = padded(seconds % 60)
    return hours > 0 ? "\(hours):\(padded(minutes)):\(rest)" : "\(minutes):\(rest)"
  }
}
