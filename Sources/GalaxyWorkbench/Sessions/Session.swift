import GalaxyModel
import GalaxyStudio

/// What one page works on: a recipe that changes, and its former states.
struct Session {
  /// How many revisions are remembered.
  static let revisionLimit = 1_000

  /// The name of the session.
  let name: String
  /// Whether it began with the recipe of the program, and takes changes of its file over.
  let followsFile: Bool
  private var revisions: [Int: Revision] = [:]
  /// The number of the newest revision that was not taken back.
  private(set) var current = 0
  private var next = 0
  /// Recipes that undo and redo walk through.
  private var history: [Recipe] = []
  private var place = 0
  /// What happened.
  var log = EventLog()
  /// When a client was last seen.
  var lastSeen = ContinuousClock.now

  init(name: String, recipe: Recipe, followsFile: Bool) {
    self.name = name
    self.followsFile = followsFile
    history = [recipe]
    add(recipe, .start, check: nil)
  }

  /// A revision; nil if there is none of this number, or it was forgotten.
  subscript(number: Int) -> Revision? {
    get { revisions[number] }
    set { revisions[number] = newValue }
  }

  /// The newest revision.
  var newest: Revision? { revisions[current] }
  /// The revisions that are remembered, in ascending order.
  var known: [Revision] { revisions.values.sorted { $0.number < $1.number } }
  /// The numbers of revisions whose map a piece of work makes.
  func open(_ workKey: String) -> [Int] {
    revisions.values.filter { $0.isOpen && $0.workKey == workKey }.map(\.number).sorted()
  }
  /// Whether there is something to take back.
  var canUndo: Bool { place > 0 }
  /// Whether something was taken back.
  var canRedo: Bool { place + 1 < history.count }

  @discardableResult
  private mutating func add(
    _ recipe: Recipe, _ origin: Revision.Origin, check: StepCheck?
  ) -> Int {
    let number = next
    revisions[number] = Revision(
      number, recipe, origin, parent: number == 0 ? nil : current, check: check)
    revisions[number - Session.revisionLimit] = nil
    next += 1
    current = number
    return number
  }

  /// Makes a new revision.
  ///
  /// - Returns: Its number.
  mutating func change(
    to recipe: Recipe, _ origin: Revision.Origin, check: StepCheck? = nil
  ) -> Int {
    history.removeSubrange((place + 1)...)
    history.append(recipe)
    if history.count > Session.revisionLimit { history.removeFirst() }
    place = history.count - 1
    return add(recipe, origin, check: check)
  }

  /// Makes a new revision of the recipe before the last change.
  ///
  /// - Returns: Its number; nil if there is nothing to take back.
  mutating func undo() -> Int? {
    guard canUndo else { return nil }
    place -= 1
    return add(history[place], .undo, check: nil)
  }

  /// Makes a new revision of the recipe that was taken back last.
  ///
  /// - Returns: Its number; nil if nothing was taken back.
  mutating func redo() -> Int? {
    guard canRedo else { return nil }
    place += 1
    return add(history[place], .redo, check: nil)
  }

  /// Goes back to the revision before the current one, whose step was refused.
  ///
  /// - Returns: The number of the revision before.
  mutating func takeBack() -> Int {
    guard let parent = newest?.parent, revisions[parent] != nil else { return current }
    if place > 0 {
      history.removeSubrange(place...)
      place -= 1
    }
    current = parent
    return parent
  }

  /// The revisions, for the page.
  var overview: FieldValue {
    .object([
      .init("rev", .int(current)), .init("canUndo", .boolean(canUndo)),
      .init("canRedo", .boolean(canRedo)),
      .init(
        "revisions",
        .list(
          known.map { revision in
            var members: [FieldValue.Member] = [
              .init("rev", .int(revision.number)), .init("what", .text(revision.origin.rawValue)),
            ]
            switch revision.state {
            case .open: members.append(.init("state", .text("open")))
            case .superseded: members.append(.init("state", .text("superseded")))
            case .made(let digest):
              members += [.init("state", .text("made")), .init("sha256", .text(digest))]
            case .failed(_, let isConflict):
              members.append(.init("state", .text(isConflict ? "conflict" : "failed")))
            }
            return .object(members)
          })),
    ])
  }
}
