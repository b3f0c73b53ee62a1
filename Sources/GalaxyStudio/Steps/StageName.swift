import GalaxyGeneration
import GalaxySeeding
import Platform

/// A stage that can be drawn again, possibly in one region only: `nebulae`, or `terran-space/nebulae`.
public struct StageName: Sendable, Equatable {
  /// The name of the region; nil for all.
  public let region: String?
  /// The name of the stage.
  public let stage: String

  /// The stages with draws of their own, in the order of running.
  public static let all: [String] = StageVariants.stages + SiteStage.allCases.map(\.rawValue)
  /// The numbers that variants have.
  public static let variants = 0...1_000_000_000

  /// Reads a name.
  ///
  /// - Parameter text: The name, possibly behind that of a region and a slash.
  /// - Throws: `StepFailure` for a stage that there is not, or that has no draws.
  public init(_ text: String) throws(StepFailure) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let stage = String(parts.last ?? "")
    guard Self.all.contains(stage) else {
      let known = StageVariants.level(of: stage) != nil
      throw StepFailure(
        .usage,
        known
          ? "the stage '\(stage)' has no draws of its own"
          : "there is no stage '\(stage)'" + suggestion(for: stage, in: Self.all)
            + " (stages: \(Self.all.joined(separator: ", ")))")
    }
    self.stage = stage
    region = parts.count == 2 ? String(parts[0]) : nil
  }
}

/// The highest variants of stages that steps have asked for.
struct VariantCount {
  private var highest: [String: Int] = [:]

  /// Notes the variants of a step.
  mutating func note(_ step: RerollStep) {
    for (name, variant) in step.stages {
      guard let stage = try? StageName(name).stage else { continue }
      highest[stage] = max(highest[stage] ?? 0, variant)
    }
  }

  /// The variant that drawing a stage again takes.
  func next(_ stage: String) -> Int { (highest[stage] ?? 0) + 1 }
}
