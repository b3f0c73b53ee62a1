import GalaxyAnalysis
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import Platform

extension HelpTopic {
  /// How groups of sectors are named.
  static let groups = HelpTopic(
    "groups", "How sectors and groups of sectors are named on the command line",
    groupLines())

  private static func groupLines() -> [String] {
    func labels<Label: CaseIterable & RawRepresentable<String>>(_: Label.Type) -> String {
      Label.allCases.map(\.rawValue).joined(separator: ", ")
    }
    var lines = WrappedText.lines(
      "Capitals do not matter, and - or a blank stands for _: asteroid-field is ASTEROID_FIELD.")
    lines += ["", "A sector:"]
    lines += WrappedText.table([
      ("17", "its number; sector:17 is the same"),
      ("terran-space/17", "with its region, if the map has several"),
      ("Terra, \"Alpha, Beta\"", "the name of a sector, place or formation; quotes keep a comma"),
      ("ringed hollow, ringed", "in any case, and the beginning is enough if it is unique"),
      ("bubble, alpha_centauri", "the only formation of a type, and a place, by their labels"),
    ])
    lines += WrappedText.lines(
      "A formation stands for the sector of its gateway. What means several sectors is refused, "
        + "with their numbers.")
    lines += ["", "A group, for chokes and wherever a command takes several sectors:"]
    lines += WrappedText.table([
      ("zone:FRONTIER", "or the zone alone: " + labels(ZoneType.self)),
      ("type:NEBULA", labels(SectorType.self)),
      ("cluster:3", "the third cluster of the region"),
      ("sector:17,18", "these sectors"), ("region:central-nexus", "a region of a galaxy"),
    ])
    lines += ["", "What nearest looks for:"]
    lines += WrappedText.lines(NearestKind.help, first: "  ", indent: 2)
    lines += WrappedText.table([
      ("cluster:", labels(ClusterType.self)), ("formation:", labels(FormationType.self)),
      ("place:", labels(SpecialLocation.self)),
    ])
    lines += ["", "What render --focus shows:"]
    lines += WrappedText.lines(FocusWord.help, first: "  ", indent: 2)
    return lines
      + WrappedText.lines(
        "A number is a sector; a name alone is that of a sector, formation, cluster or zone.")
  }

  /// Exit statuses.
  static let exitCodes = HelpTopic(
    "exit-codes", "What the status says that a command ends with", exitLines())

  private static func exitLines() -> [String] {
    let signals: [(Int32, String)] = [
      (
        130,
        "interrupted by Ctrl-C (128 and the number of the signal); unfinished output is removed"
      ),
      (143, "ended by SIGTERM, in the same way"),
    ]
    let all = ExitStatus.allCases.map { ($0.rawValue, $0.meaning) } + signals
    return WrappedText.table(all.sorted { $0.0 < $1.0 }.map { ("\($0.0)", $0.1) })
  }

  /// Recipe files.
  static let recipes = HelpTopic(
    "recipes", "Files with the settings of a galaxy: generate --config FILE", recipeLines())

  private static func recipeLines() -> [String] {
    var lines = WrappedText.lines(
      "A recipe is JSON5: JSON with comments, and without quotes around keys. Options take precedence "
        + "over the recipe, and the recipe over the preset. A manifest.json and the stamp of a file are "
        + "recipes, too, and give the same galaxy again; 'warpwright reproduce FILE' compares the files."
    )
    lines += [
      "", "  {", "    // warpwright generate --config demo.json5 -o demo/",
      "    preset: \"player-owned\",",
      "    seed: \"harbor\",", "    formats: [\"json\", \"svg\"],", "    region: { sectors: 500 },",
      "    \"formations.BUBBLE\": 3,", "  }", "", "Keys that are no settings:",
    ]
    lines += WrappedText.table([
      ("preset", Preset.allCases.map(\.rawValue).joined(separator: ", ")),
      ("seed", "a number 0…2^53-1, or a text, which is hashed to one"),
      ("formats", "a list; 'warpwright formats' names them"),
      ("settings", "an object of settings; they may also be at the top"),
      ("schema", "\(Recipe.schema), in stamps, beside version and generator"),
    ])
    lines += ["", "Settings, which 'warpwright settings' explains:"]
    var groups: [String: [String]] = [:]
    for setting in SettingCatalog.all { groups[setting.group, default: []].append(setting.key) }
    return lines
      + groups.sorted { $0.key < $1.key }.flatMap { group in
        WrappedText.lines(
          group.value.map { $0.dropFirst(group.key.count) }.joined(separator: " "),
          first: "  \(group.key)  ", indent: 4 + group.key.count)
      }
  }
}
