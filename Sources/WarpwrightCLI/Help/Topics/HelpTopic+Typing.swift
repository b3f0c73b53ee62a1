import GalaxyFormats
import GalaxySettings

extension HelpTopic {
  /// The rule for `-T` and `-o`.
  static let output = HelpTopic(
    "output", "Where output goes and in which format: -o and -T in every command", outputLines())

  private static func outputLines() -> [String] {
    let endings = FormatCatalog.program.outputs.map { format in
      (format.word, (format.endings + format.sharedEndings).map { "." + $0 })
    }
    let shown = endings.filter { !$0.1.isEmpty }.map { word, endings in
      var unique: [String] = []
      for ending in endings where !unique.contains(ending) { unique.append(ending) }
      return (word, unique.joined(separator: " "))
    }
    return WrappedText.table([
      ("-o map.png", "a file; its extension chooses the format"),
      ("-o out/", "a directory, as is every existing one; files in it have their usual names"),
      ("-o -", "the standard output"),
      ("-T svg", "the format; it wins over the extension"),
    ])
      + [""]
      + WrappedText.lines(
        "An extension that no format of the command has is refused, with the list of those that it "
          + "has. A name without one is a directory for generate, else a file in the default "
          + "format of the command.")
      + ["", "Extensions of maps; where several formats share one, -T chooses:"]
      + WrappedText.table(shown)
      + ["", "Extensions of analyze:"]
      + WrappedText.table(
        ReportFormat.allCases.map { form in
          (form.word, form.endings.map { "." + $0 }.joined(separator: " "))
        })
  }

  /// What may be left out or written in another way.
  static let shortcuts = HelpTopic(
    "shortcuts", "Calls without a command, and other names of commands, presets and settings",
    shortcutLines())

  private static func shortcutLines() -> [String] {
    let aliases = CommandNames.all.compactMap { command -> (name: String, text: String)? in
      let others = CommandWord.aliases.filter { $0.value == command }.keys.sorted()
      return others.isEmpty ? nil : (command, others.joined(separator: ", "))
    }
    return ["Without a command:"]
      + WrappedText.table([
        ("warpwright map.json", "tells what the file is, and what can be done with it"),
        ("warpwright map.json out.png", "draws it; another extension converts or reports"),
        ("warpwright --seed 7", "generates, as do 'warpwright 7' and 'warpwright nexus'"),
        ("warpwright version", "the same as --version"),
        ("warpwright completions bash", "the script for the shell: bash, zsh or fish"),
      ])
      + ["", "With a seed instead of a file, every command that reads a map generates it:"]
      + WrappedText.table([
        ("warpwright render --seed 7 out.svg", ""),
        ("warpwright course --preset galaxy --seed 7 --whole 1 17", ""),
      ]).map { String($0.reversed().drop { $0 == " " }.reversed()) }
      + ["", "Other names of commands; the beginning of a name, of three letters, is enough:"]
      + WrappedText.table(aliases)
      + ["", "Presets in any case, by the beginning of a word:"]
      + WrappedText.table(
        Preset.allCases.map { ($0.rawValue, $0.summary) })
      + [""]
      + WrappedText.lines(
        "Settings by the end of their name, if that is unique: --set oneWayPercent=10 sets "
          + "graph.oneWayPercent.")
  }
}
