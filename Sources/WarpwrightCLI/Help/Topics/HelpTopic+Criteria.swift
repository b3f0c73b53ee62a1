extension HelpTopic {
  /// The language of conditions on maps.
  static let criteria = HelpTopic(
    "criteria", "The language of conditions on maps: find --where, verify --where", criteriaLines())

  private static func criteriaLines() -> [String] {
    var lines = WrappedText.lines(
      "A criterion compares figures of a map, joined by and, or, not: articulationPoints < 60 and "
        + "turns(capital, stardock) <= 4 turns. Comparisons chain: 3 <= diameter <= 50, or diameter in "
        + "3..50. 'warpwright find --list' prints all words with unit, level and cost.")
    lines += ["", "Words:"]
    lines += WrappedText.table([
      ("links, diameter", "numbers of 'analyze --json' by their path; a list is its length"),
      ("betweenness[0].value", "an element of a list, from 0"),
      ("setting.graph.maxWarps", "a setting as it is recorded; preset, seed, warnings, violations"),
      ("capital, stardock, 17", "places: dock, landing, rylan, alpha_centauri, fringe_homeworld"),
      ("hops(a, b), turns, round", "directed distances, inf if there is no course; line(a, b)"),
      ("near(a, 'buys:ore')", "turns to the nearest place of a kind, see help groups"),
      ("reach(a, 5 turns)", "sectors within some turns"),
      ("cut(FEDERATION, FRONTIER)", "the fewest sectors that separate two groups"),
      ("starts(4).territory", "fairness of suggested starts, from 0 to 1"),
      ("declared(BUBBLE), found(T)", "formations that the map declares, or that are there"),
    ])
    lines += ["", "Sets, with a filter in brackets and an expression behind a colon:"]
    lines += WrappedText.table([
      ("count(stations[class == 3])", "also any, all, none, min, max, mean, sum"),
      ("mean(sectors[zone == FRONTIER]: degree)", "attributes belong to the innermost set"),
      ("any(b in formations: hops(b.anchor, dock) < 3)", "b names an element for inner sets"),
    ])
    lines += WrappedText.lines(
      "Sets are sectors, clusters, formations, found, warps, tunnels, stations and planets. "
        + "let n = count(tunnels); n > 30 names a value, up to the end of the criterion or of the "
        + "parentheses, filter or argument that begins with it. Texts are between apostrophes, labels "
        + "are words. Units are hops, turns, sectors, %, cr and units; a number alone takes that of "
        + "the other side. A comparison with none, as of a place that the map lacks, is false.")
    return lines
  }
}
