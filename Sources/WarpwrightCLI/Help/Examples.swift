/// Calls that run as they stand, for the end of help pages.
enum Examples {
  static func footer(for command: String?) -> String {
    let lines = command.flatMap { byCommand[$0] } ?? general
    return "EXAMPLES:\n" + lines.map { "  " + $0 }.joined(separator: "\n")
  }

  private static let general = [
    "warpwright generate --seed 1",
    "warpwright generate --seed 2 -T json -o - | warpwright verify",
    "warpwright help generate",
  ]

  static let byCommand: [String: [String]] = [
    "generate": [
      "warpwright generate --seed 2102",
      "warpwright generate player-owned --seed harbour --sectors 500 -T json,svg -o Output/harbour",
      "warpwright generate sandbox --sectors 5000 -T edges -o - | warpwright analyze --fast",
    ],
    "render": [
      "warpwright generate --seed 11 -T json -o - | warpwright render -T svg -o map.svg",
      "warpwright generate --seed 12 -T json -o - | "
        + "warpwright render -T dot -o - --focus sector:1 --hops 2",
    ],
    "analyze": [
      "warpwright generate --seed 21 -T json -o - | warpwright analyze",
      "printf '1 2\\n2 1\\n2 3\\n' | warpwright analyze - --from edges --json",
      "warpwright generate --seed 22 -T edges -o - | warpwright analyze --timings --repeat 3",
    ],
    "detect": [
      "warpwright generate player-owned --seed 7 -T json | warpwright detect",
      "warpwright generate --seed 26 -T edges | warpwright detect --json --min 3",
    ],
    "verify": [
      "warpwright generate --seed 31 -T json -o - | warpwright verify",
      "warpwright generate galaxy --seed 32 -T json -o - | warpwright verify --json",
      "warpwright generate --seed 33 -T json -o - | warpwright verify --only INV-01,INV-02",
    ],
    "course": [
      "warpwright generate --seed 41 -T json -o - | warpwright course 1 10",
      "printf '1 2\\n2 3\\n1 3\\n' | warpwright course - 1 3 --json",
    ],
    "convert": [
      "warpwright generate --seed 51 -T json -o - | warpwright convert -T edges -o edges.txt",
      "warpwright generate --seed 52 -T json -o - | warpwright convert -T dot -o -",
    ],
    "presets": ["warpwright presets", "warpwright presets --json"],
    "formats": ["warpwright formats", "warpwright formats --json"],
    "settings": ["warpwright settings", "warpwright settings --json"],
  ]
}
