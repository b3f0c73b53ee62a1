/// What a path stands for.
enum Route: Equatable {
  case page, script, style, icon
  case about, settings, presets, figures
  case open
  case session(String)
  case map(String)
  case change(String, Change)
  case events(String)
  case recipe(String)
  case revisions(String)
  case question(String, Question.Kind)
  case export(String)
  case save(String)
  case find
  case search(String)
  case searchEvents(String)

  /// A kind of change.
  enum Change: String, CaseIterable {
    case settings, seed, step, undo, redo
  }

  /// Finds what a path stands for; nil if that is nothing.
  init?(_ path: [String]) {
    switch path {
    case []: self = .page
    case ["app.js"]: self = .script
    case ["app.css"]: self = .style
    case ["favicon.ico"]: self = .icon
    case ["api", "about"]: self = .about
    case ["api", "settings"]: self = .settings
    case ["api", "presets"]: self = .presets
    case ["api", "figures"]: self = .figures
    case ["api", "session"]: self = .open
    case ["api", "find"]: self = .find
    default:
      guard path.count >= 3, path[0] == "api" else { return nil }
      switch (path[1], path.count) {
      case ("session", 3): self = .session(path[2])
      case ("session", 4): self.init(path[3], of: path[2])
      case ("find", 3): self = .search(path[2])
      case ("find", 4) where path[3] == "events": self = .searchEvents(path[2])
      default: return nil
      }
    }
  }

  private init?(_ word: String, of session: String) {
    switch word {
    case "map": self = .map(session)
    case "events": self = .events(session)
    case "recipe": self = .recipe(session)
    case "revisions": self = .revisions(session)
    case "export": self = .export(session)
    case "save": self = .save(session)
    default:
      if let change = Change(rawValue: word) {
        self = .change(session, change)
      } else if let kind = Question.Kind(rawValue: word) {
        self = .question(session, kind)
      } else {
        return nil
      }
    }
  }

  /// The methods that it takes.
  var methods: [String] {
    switch self {
    case .open, .change, .save, .find: ["POST"]
    case .session, .search: ["DELETE"]
    default: ["GET", "HEAD"]
    }
  }
}
