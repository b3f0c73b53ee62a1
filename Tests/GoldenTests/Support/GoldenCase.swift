import Testing

/// One call of `generate` whose files are digested.
struct GoldenCase: CustomTestStringConvertible, Sendable {
  var preset: String
  var profile: String
  var seed: Int

  var testDescription: String { "\(preset) \(profile) \(seed)" }

  /// The options that keep the map and its population small.
  var options: String {
    var options = ["player-owned", "sandbox"].contains(preset) ? " --sectors 160" : ""
    if preset == "galaxy" { options += " --set region.sectors=120" }
    if profile == "load" { options += " --players 12" }
    return options
  }

  /// Whether the map is large: its rows are digested in every profile, all formats in one.
  var hasRowsOnly: Bool { ["galaxy", "central-nexus"].contains(preset) && profile != "demo" }

  /// Every preset in every profile; small ones with two seeds.
  static let all: [GoldenCase] = {
    var cases: [GoldenCase] = []
    for preset in ["galaxy", "central-nexus", "terran-space", "player-owned", "sandbox"] {
      for profile in ["empty", "demo", "load"] {
        cases.append(GoldenCase(preset: preset, profile: profile, seed: 2102))
      }
    }
    cases.append(GoldenCase(preset: "terran-space", profile: "demo", seed: 1))
    cases.append(GoldenCase(preset: "player-owned", profile: "load", seed: 7))
    return cases
  }()
}
