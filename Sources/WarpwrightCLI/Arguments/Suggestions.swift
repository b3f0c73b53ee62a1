import Platform
import GalaxyModel

/// What users of other programs type, and what it is called here.
///
/// Messages about unknown names ask this list first, and similar letters only then.
enum Suggestions {
  /// What to say about a word.
  struct Advice {
    /// What it is called here; the first one that the command has is suggested.
    var names: [String] = []
    /// Words to say if the command has none of them.
    var note = ""

    /// The end of a message, empty if there is nothing to say.
    ///
    /// - Parameter candidates: The names that the command has.
    /// - Returns: The text, which starts with a semicolon.
    func advice(_ candidates: [String]) -> String {
      if let name = names.first(where: candidates.contains) { return suggestion(name) }
      return note.isEmpty ? "" : "; " + note
    }
  }

  /// Commands that do not exist, by what does the same.
  static let commands: [String: String] = [
    "create": "generate", "make": "generate", "build": "generate", "init": "generate",
    "random": "generate", "seed": "generate", "plot": "render", "view": "render",
    "picture": "render", "image": "render", "map": "render", "svg": "render", "png": "render",
    "display": "render", "visualize": "render", "measure": "analyze", "metrics": "analyze",
    "statistics": "analyze", "summary": "analyze", "report": "analyze", "inspect-map": "inspect",
    "lint": "verify", "test": "verify", "assert": "verify", "shortest": "course",
    "shortest-path": "course", "distance": "course", "navigate": "course", "directions": "course",
    "closest": "nearest", "near": "nearest", "formations": "detect", "bubbles": "detect",
    "mincut": "chokes", "bottlenecks": "chokes", "import": "convert", "transform": "convert",
    "save": "convert", "dump": "convert", "config": "settings", "options": "settings",
    "params": "settings", "templates": "presets", "kinds": "presets", "ddl": "schema",
    "tables": "schema", "market": "trade", "visibility": "fog", "spawns": "starts",
    "identify": "inspect", "file": "inspect",
  ]

  /// Options that do not exist, by what is called so here.
  static let options: [String: Advice] = [
    "--seeds": .init(
      note: "a call makes one galaxy: for s in $(seq 1 10); do warpwright generate --seed $s; done"),
    "--seed": .init(names: ["--seeds"]), "--random-seed": .init(names: ["--seed"]),
    "--rng": .init(names: ["--seed"]),
    "--nodes": .init(names: ["--sectors"]), "--vertices": .init(names: ["--sectors"]),
    "--systems": .init(names: ["--sectors"]), "--stars": .init(names: ["--sectors"]),
    "--number": .init(names: ["--count", "--sectors"]),
    "--limit": .init(names: ["--count"]), "--top": .init(names: ["--count"]),
    "--output-format": .init(names: ["--format"]), "--fmt": .init(names: ["--format"]),
    "--to": .init(names: ["--format"]), "--ext": .init(names: ["--format"]),
    "--type": .init(names: ["--format"]), "--out": .init(names: ["--output"]),
    "--outfile": .init(names: ["--output"]), "--output-file": .init(names: ["--output"]),
    "--output-dir": .init(names: ["--output"]), "--dir": .init(names: ["--output"]),
    "--directory": .init(names: ["--output"]),
    "--input": .init(note: "the file is an argument of its own: warpwright analyze map.json"),
    "-i": .init(note: "the file is an argument of its own: warpwright analyze map.json"),
    "-f": .init(
      names: [], note: "-T chooses the format, -o names the file, --force replaces existing files"),
    "-t": .init(names: ["-T"]), "-d": .init(names: ["-o"]), "-V": .init(note: "see --version"),
    "-j": .init(names: ["--threads"]), "-y": .init(names: ["--force"]),
    "--jobs": .init(names: ["--threads"]), "--parallel": .init(names: ["--threads"]),
    "--overwrite": .init(names: ["--force"]), "--replace": .init(names: ["--force"]),
    "--yes": .init(names: ["--force"]), "--silent": .init(names: ["--quiet"]),
    "--debug": .init(names: ["--verbose"]), "--no-color": .init(names: ["--color"]),
    "--dark-mode": .init(names: ["--dark"]), "--night": .init(names: ["--dark"]),
    "--black": .init(names: ["--dark"]), "--light": .init(names: ["--theme"]),
    "--style": .init(names: ["--theme"]), "--scheme": .init(names: ["--theme"]),
    "--height": .init(names: ["--width"], note: "the height of a picture follows from its width"),
    "--resolution": .init(names: ["--dpi"]), "--scale": .init(names: ["--dpi", "--width"]),
    "--zoom": .init(names: ["--focus", "--dpi"]), "--size": .init(names: ["--width"]),
    "--name": .init(names: ["--title"]), "--heading": .init(names: ["--title"]),
    "--caption": .init(names: ["--title"]), "--engine": .init(names: ["--layout"]),
    "--prog": .init(names: ["--layout"]), "--algorithm": .init(names: ["--layout"]),
    "--colour": .init(names: ["--color-by", "--color"]),
    "--colors": .init(names: ["--color-by"]), "--colour-by": .init(names: ["--color-by"]),
    "--palette": .init(names: ["--color-by"]), "--exclude": .init(names: ["--avoid"]),
    "--without": .init(names: ["--avoid"]), "--center": .init(names: ["--focus", "--around"]),
    "--centre": .init(names: ["--focus", "--around"]), "--sector": .init(names: ["--focus"]),
    "--radius": .init(names: ["--hops", "--within", "--around"]),
    "--depth": .init(names: ["--hops", "--within"]), "--max-hops": .init(names: ["--hops"]),
    "--rule": .init(names: ["--only"]), "--rules": .init(names: ["--list"]),
    "--invariants": .init(names: ["--list"]), "--check": .init(names: ["--only"]),
    "--formation": .init(names: ["--type"]), "--kind": .init(names: ["--type"]),
    "--list": .init(
      note: "'formats', 'presets', 'settings' and 'verify --list' list what there is"),
    "--k": .init(names: ["--alternatives", "--count"]),
    "--weighted": .init(note: "courses are always measured in turns"),
    "--open": .init(note: "draw with 'warpwright render MAP -o map.svg', then open the file"),
    "--pretty": .init(names: ["--json"]), "--recipe": .init(names: ["--config"]),
    "--settings": .init(names: ["--config", "--set"]), "--param": .init(names: ["--set"]),
    "--option": .init(names: ["--set"]), "-c": .init(names: ["--config"]),
    "-p": .init(names: ["--preset"]), "-r": .init(names: ["--region"]),
    "-w": .init(names: ["--width"]), "-k": .init(names: ["--alternatives", "--hops"]),
  ]

  /// Formats and extensions that do not exist, or that another command writes.
  static let outputs: [String: Advice] = {
    let pages = "'warpwright analyze MAP -o report.html' makes a page for browsers"
    let maps = "'warpwright render MAP' draws maps"
    let graphs = "'warpwright convert MAP' writes graphs and rows"
    var table: [String: Advice] = [
      "html": .init(names: ["html"], note: pages), "htm": .init(names: ["html"], note: pages),
      "ps": .init(names: ["pdf"], note: maps), "eps": .init(names: ["pdf"], note: maps),
      "yaml": .init(names: ["json"]), "yml": .init(names: ["json"]), "toml": .init(names: ["json"]),
      "json5": .init(names: ["json"]), "xml": .init(names: ["graphml"], note: graphs),
      "gml": .init(names: ["graphml"], note: graphs),
      "net": .init(names: ["graphml"], note: graphs),
      "pajek": .init(names: ["graphml"], note: graphs), "tsv": .init(names: ["csv-edges", "text"]),
      "xls": .init(names: ["csv"]), "xlsx": .init(names: ["csv"]),
      "postgres": .init(names: ["sql"]), "postgresql": .init(names: ["sql"]),
      "edgelist": .init(names: ["edges"], note: graphs), "gv": .init(names: ["dot"], note: maps),
      "txt": .init(names: ["text", "edges"], note: graphs), "md": .init(names: ["text"]),
    ]
    for word in ["jpg", "jpeg", "gif", "webp", "bmp", "tiff", "ico"] {
      table[word] = .init(names: ["png"], note: maps)
    }
    for word in ["png", "svg", "pdf", "dot"] { table[word] = .init(note: maps) }
    for word in ["csv", "graphml", "gexf", "edges", "sqlite", "sql", "db"] {
      table[word] = .init(note: graphs)
    }
    return table
  }()
}
