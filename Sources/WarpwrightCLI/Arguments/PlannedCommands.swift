/// Commands that there will be, or that other programs have, and what does their work today.
enum PlannedCommands {
  /// What to use instead, by the name of the command.
  static let instead: [String: String] = [
    "search": "use 'warpwright find --where EXPR', or 'warpwright survey'",
    "describe":
      "use 'warpwright render MAP --focus 17', 'warpwright nearest MAP 17 station' and "
      + "'warpwright fog MAP 17'",
    "gui": "use 'warpwright serve', and open the page that it prints in a browser",
    "watch": "use 'warpwright serve RECIPE', whose page follows the file",
    "ship": "use 'warpwright generate' and 'warpwright verify', and stop if either fails",
    "install": "'make install' installs the program, its man pages and completions",
    "update": "'make install' installs the program, its man pages and completions",
  ]
}
