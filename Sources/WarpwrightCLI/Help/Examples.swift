/// Calls that run unchanged, for the end of help pages.
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
      "warpwright generate player-owned --seed harbor --sectors 500 -T json,svg -o Output/harbor",
      "warpwright generate sandbox --sectors 5000 -T edges -o - | warpwright analyze --fast",
    ],
    "reroll": [
      "warpwright generate --seed 11 -T json -o map.json && "
        + "warpwright reroll map.json --stages nebulae -T json -o other.json",
      "warpwright generate --seed 11 -T dot -o - | warpwright reroll --stages warps=2 --dry-run",
    ],
    "serve": [
      "warpwright serve --help", "warpwright serve player-owned --port 0 --help",
    ],
    "find": [
      "warpwright find --seeds 1..200 --where 'declared(BUBBLE) >= 1' -n 3",
      "warpwright find --seeds 1..50 --where 'bridges < 20' --by 'starts(4).territory' --top 3",
      "warpwright find --list",
    ],
    "survey": [
      "warpwright survey --seeds 1..100 --figure 'links, bridges, diameter' --heat auto:1",
      "warpwright survey --seeds 1..20 --vary graph.maxWarps=4..6 --figure diameter",
      "warpwright survey --seeds 1..40 --figure share --band 'share in 95 %..100 %'",
    ],
    "plan": [
      "warpwright plan player-owned --seed 7 -n 150",
      "warpwright plan galaxy --seed 7 --set region.sectors=120 --target-seconds 5 --json",
    ],
    "merge": [
      "warpwright generate galaxy --seed 5 --set region.sectors=120 --shard 0/2 -T json -o made && "
        + "warpwright generate galaxy --seed 5 --set region.sectors=120 --shard 1/2 -T json -o made && "
        + "warpwright merge made -T json -o galaxy.json",
      "warpwright find --seeds 1..40 --where 'bridges < 12' --shard 0/1 --json | warpwright merge -",
      "warpwright find --seeds 1..40 --by bridges --ndjson | warpwright merge - --top 3",
    ],
    "reproduce": [
      "warpwright generate --seed 11 -T json,svg -o made/ --digests && "
        + "warpwright reproduce made/manifest.json",
      "warpwright generate --seed 11 -T graphml -o - | warpwright reproduce -",
    ],
    "inspect": [
      "warpwright generate --seed 11 -q -T json | warpwright inspect",
      "warpwright inspect --seed 7",
    ],
    "render": [
      "warpwright generate --seed 11 -T json -o - | warpwright render -T svg -o map.svg",
      "warpwright generate --seed 12 -T json -o - | "
        + "warpwright render -T dot -o - --focus sector:1 --hops 2",
      "warpwright generate --seed 13 -T json -o - | "
        + "warpwright render --layers stations,planets --color-by faction -T svg -o places.svg",
      "warpwright generate --seed 14 -T json -o - | warpwright render --atlas -o atlas.pdf",
    ],
    "analyze": [
      "warpwright generate --seed 21 -T json -o - | warpwright analyze",
      "printf '1 2\\n2 1\\n2 3\\n' | warpwright analyze - --from edges --json",
      "warpwright generate --seed 22 -T json -o - | warpwright analyze -o report.html",
    ],
    "detect": [
      "warpwright generate player-owned --seed 7 -T json | warpwright detect",
      "warpwright generate --seed 26 -T edges | warpwright detect --json --min 3",
    ],
    "verify": [
      "warpwright generate --seed 31 -T json -o - | warpwright verify",
      "warpwright generate galaxy --seed 32 -T json -o - | warpwright verify --json",
      "warpwright generate --seed 33 -T json -o - | warpwright verify --only INV-01,INV-02",
      "warpwright verify --seed 34 --where 'turns(capital, stardock) <= 40 turns'",
    ],
    "diff": [
      "warpwright generate --seed 35 -q -T json,edges -o maps && "
        + "warpwright diff maps/galaxy.json maps/edges-terran-space.txt",
      "printf '1 2\\n2 1\\n' > a.txt && printf '1 2\\n2 3\\n' > b.txt && "
        + "warpwright diff a.txt b.txt --as-edit",
    ],
    "edit": [
      "printf '1 2\\n2 1\\n2 3\\n3 2\\n' | warpwright edit - -e 'add warp 3>1' -o -",
      "printf '1 2\\n2 1\\n2 3\\n' > a.txt && printf '1 2\\n2 1\\n2 3\\n3 2\\n' > b.txt && "
        + "warpwright diff a.txt b.txt --as-edit > script.txt && "
        + "warpwright edit a.txt script.txt -o c.txt && warpwright diff b.txt c.txt",
    ],
    "extend": [
      "warpwright generate terran-space --seed 5 -T sql,json -o game/ && "
        + "warpwright extend game/galaxy.json --player-regions 1 -T sql-data -o growth.sql",
      "warpwright generate terran-space --seed 5 -T json -o - | "
        + "warpwright extend --player-regions 2 --dry-run --json",
    ],
    "course": [
      "warpwright generate --seed 41 -T json -o - | warpwright course 1 10",
      "printf '1 2\\n2 3\\n1 3\\n' | warpwright course - 1 3 --json",
      "warpwright generate --seed 42 -T json -o - | "
        + "warpwright course 1 200 --tunnels --avoid-type nebula -T svg -o course.svg",
    ],
    "nearest": [
      "warpwright generate --seed 43 -T json -o - | warpwright nearest 17 formation -n 3",
      "warpwright generate --seed 44 -T json -o - | warpwright nearest 1 type:asteroid-field --json",
      "warpwright generate --seed 43 -T json -o - | warpwright nearest 1 buys:fuel",
    ],
    "trade": [
      "warpwright generate --seed 53 -T json -o - | warpwright trade --hops 5 -n 8",
      "warpwright generate player-owned --seed 54 -T json -o - | "
        + "warpwright trade --mask S,B --near 1 --json -n 3",
    ],
    "traps": [
      "warpwright generate player-owned --seed 7 -T json -o - | warpwright traps",
      "warpwright generate player-owned --seed 7 -T json -o - | "
        + "warpwright traps --min 2 --json || test $? = 1",
    ],
    "chokes": [
      "warpwright generate --seed 45 -T json -o - | warpwright chokes federation frontier --both",
      "warpwright generate --seed 46 -T json -o - | "
        + "warpwright chokes sector:1 sector:290 -T svg -o chokes.svg",
    ],
    "starts": [
      "warpwright generate --seed 47 -T json -o - | warpwright starts --suggest 3",
      "warpwright generate --seed 48 -T json -o - | warpwright starts --at 15,120,250 --json",
    ],
    "fog": [
      "warpwright generate --seed 49 -T json -o - | warpwright fog 1 --hops 3 -T svg -o fog.svg",
      "warpwright generate --seed 50 -T json -o - | warpwright fog 1,200 --course -T edges -o -",
    ],
    "explain": [
      "warpwright explain --seed 7 warp:1-2 sector:200 --missing BUBBLE",
      "warpwright generate --seed 7 -q -T json -o why.json && "
        + "warpwright explain why.json formation:#3 --price 1:ore -o why.svg",
      "printf '1 2\\n2 1\\n2 3\\n' | warpwright explain - sector:2",
    ],
    "convert": [
      "warpwright generate --seed 51 -T json -o - | warpwright convert -T edges -o edges.txt",
      "warpwright generate --seed 52 -T json -o - | warpwright convert -T dot -o -",
    ],
    "presets": ["warpwright presets", "warpwright presets --json"],
    "formats": ["warpwright formats", "warpwright formats --json"],
    "schema": [
      "warpwright schema -T sqlite", "warpwright schema -T svg -o schema.svg",
      "warpwright schema -T json --subject planets",
    ],
    "settings": ["warpwright settings", "warpwright settings --json"],
  ]
}
