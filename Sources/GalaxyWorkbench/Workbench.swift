import FileIO
import GalaxyModel
public import GalaxyStudio
import GalaxyGeneration
import RowFormats
import Platform
import WarpwrightCLI

/// The server without its network: sessions, jobs, and answers to requests.
///
/// ```swift
/// let workbench = try Workbench(start: recipe, page: page)
/// workbench.handle(request, Exchange { answer in send(answer) })
/// ```
///
/// No call waits: what takes time is done by a few threads, and the answer comes from one of them.
public final class Workbench: Sendable {
  /// The files of the page.
  public struct Page: Sendable {
    /// The page itself.
    public var document: [UInt8]
    /// Its script.
    public var script: [UInt8]
    /// Its style sheet.
    public var style: [UInt8]

    /// Takes the files.
    ///
    /// - Parameters:
    ///   - document: The page itself.
    ///   - script: Its script.
    ///   - style: Its style sheet.
    public init(document: [UInt8], script: [UInt8], style: [UInt8]) {
      self.document = document
      self.script = script
      self.style = style
    }
  }

  /// Bounds of what is done at once.
  public struct Limits: Sendable {
    /// Jobs that run at once.
    public var jobs = 2
    /// Jobs of a kind that wait.
    public var waiting = 32
    /// Sessions.
    public var sessions = 16
    /// Bytes of maps and answers that are kept.
    public var cacheBytes = 256 << 20
    /// How long a session is kept without a client.
    public var idle = Duration.seconds(3_600)

    /// Takes the usual bounds.
    public init() {}
  }

  struct State {
    var sessions: [String: Session] = [:]
    var works: [String: Work] = [:]
    var searches: [String: Search] = [:]
    var values = RecentValues<Kept>(capacity: 0)
    var memories = RecentValues<[StageMemory]>(capacity: 0)
    /// The number of the last waiter, client, or search.
    var last = 0
    /// Sessions whose run found no room.
    var starved: Set<String> = []
    /// The recipe that new sessions begin with.
    var start: Recipe
  }

  /// What was made before.
  enum Kept {
    case map(MadeMap)
    case answer(WebAnswer)
    case document([UInt8])
  }

  let limits: Limits
  let page: Page
  let factory: MapFactory
  let savePath: String?
  let isWatching: Bool
  let pool: JobPool
  let state: Guarded<State>
  /// Answers that never change.
  let lists: [Route.List: [UInt8]]

  /// Prepares a server.
  ///
  /// - Parameters:
  ///   - start: The recipe that sessions begin with, with a seed.
  ///   - page: The files of the page.
  ///   - savePath: The file that recipes are stored in; nil for none.
  ///   - isWatching: Whether the file of the recipe is watched.
  ///   - limits: Bounds of what is done at once.
  /// - Throws: What the recipe does not allow.
  public init(
    start: Recipe, page: Page, savePath: String? = nil, isWatching: Bool = false,
    limits: Limits = Limits()
  ) throws {
    self.limits = limits
    self.page = page
    self.savePath = savePath
    self.isWatching = isWatching
    factory = try MapFactory(start: start)
    pool = JobPool(jobs: limits.jobs, waitingLimit: limits.waiting)
    var state = State(start: start.upgraded)
    state.values = RecentValues(capacity: limits.cacheBytes)
    state.memories = RecentValues(capacity: limits.cacheBytes / 2)
    self.state = Guarded(state)
    lists = Dictionary(
      uniqueKeysWithValues: Route.List.allCases.map {
        ($0, ProgramCall($0.arguments).run().output)
      })
  }

  /// Begins nothing more.
  public func stop() {
    pool.stop()
    state.withLock { state in
      for work in state.works.values { work.abandonment.abandon() }
      for search in state.searches.values { search.abandonment.abandon() }
    }
  }

  /// Does what has to be done now and then: forgets sessions and searches without clients.
  public func tidy() {
    let now = ContinuousClock.now
    state.withLock { state in
      for (name, session) in state.sessions {
        if session.log.hasClients {
          state.sessions[name]?.lastSeen = now
        } else if now - session.lastSeen > limits.idle {
          state.sessions[name]?.log.close()
          state.sessions[name] = nil
        }
      }
      tidySearches(&state, now)
      giveUp(&state)
      for name in state.starved { follow(name, &state) }
    }
  }
}

extension Route {
  /// Lists that commands print.
  enum List: CaseIterable {
    case settings, presets, figures

    var arguments: [String] {
      switch self {
      case .settings: ["settings", "--json"]
      case .presets: ["presets", "--json"]
      case .figures: ["find", "--list", "--json"]
      }
    }
  }
}
