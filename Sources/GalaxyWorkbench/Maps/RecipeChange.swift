import Determinism
import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxyStudio
import Platform
import JSONText
import MapEditing
import RowFormats
import WarpwrightCLI

/// Makes new recipes of bodies of requests.
struct RecipeChange {
  /// The recipe before.
  let recipe: Recipe

  /// A recipe with what judges its last step, if a step was added.
  typealias Outcome = (recipe: Recipe, check: StepCheck?)

  /// Rejects members that an object does not have, since what they ask for would not happen.
  ///
  /// - Parameters:
  ///   - value: The object.
  ///   - keys: The members that it may have.
  ///   - what: What the object is, in a message.
  /// - Throws: `MakeFailure` for the first other one.
  static func check(
    _ value: FieldValue, hasOnly keys: [String], what: String
  ) throws(MakeFailure) {
    guard case .object = value else { throw MakeFailure("\(what) is an object, {…}", .usage) }
    guard let other = value.members.first(where: { !keys.contains($0.key) }) else { return }
    let known = keys.isEmpty ? "it has none" : "it has \(keys.joined(separator: ", "))"
    throw MakeFailure("\(what) has no '\(other.key.terminalSafe)'; \(known)", .usage)
  }

  /// Reads a recipe from its document.
  static func read(_ value: FieldValue) throws -> Recipe {
    let recipe = try RecipeReader.read(
      value.jsonLine, source: "the recipe", formats: FormatCatalog.program)
    // Checks names and ranges of settings.
    _ = try recipe.settings()
    return recipe.upgraded
  }

  /// Changes settings: by name, null for the default.
  func settings(_ value: FieldValue) throws -> Recipe {
    guard case .object(let changes) = value else {
      throw MakeFailure("settings are an object, such as {\"graph.maxWarps\": 5}", .usage)
    }
    var document = recipe.fieldValue.members
    var settings = recipe.fieldValue["settings"].members
    for change in changes {
      if change.key == "preset" {
        document.set("preset", change.value)
      } else {
        settings.removeAll { $0.key == change.key }
        settings.append(change)
      }
    }
    document.set("settings", .object(settings))
    return try RecipeChange.read(.object(document))
  }

  /// Changes the seed.
  func seed(_ value: FieldValue) throws -> Recipe {
    try Self.check(value, hasOnly: ["seed"], what: "a new seed")
    guard value["seed"] != .null else {
      throw MakeFailure("the seed is missing; write {\"seed\": 7}", .usage)
    }
    var document = recipe.fieldValue.members
    document.set("seed", value["seed"])
    return try RecipeChange.read(.object(document))
  }

  /// Adds a step, takes one out, or takes another recipe.
  func step(_ value: FieldValue) throws -> Outcome {
    let all = ["reroll", "edit", "drop", "recipe"]
    try Self.check(value, hasOnly: all + ["note", "waive"], what: "a step")
    let kinds = all.filter { value[$0] != .null }
    guard kinds.count == 1 else {
      throw MakeFailure("a step is one of reroll, edit, drop and recipe", .usage)
    }
    let note = value["note"].textValue
    switch kinds[0] {
    case "reroll": return try reroll(value["reroll"], note)
    case "edit": return try edit(value, note)
    case "drop": return (try dropping(value["drop"].intValue), nil)
    default: return (try RecipeChange.read(value["recipe"]), nil)
    }
  }

  private func reroll(_ value: FieldValue, _ note: String?) throws -> Outcome {
    try Self.check(value, hasOnly: ["stages", "pin", "only", "release"], what: "reroll")
    var session = MapSession(recipe)
    let stages: [String]
    switch value["stages"] {
    case .object(let members):
      stages = try members.map { member in
        guard let number = member.value.intValue else {
          throw MakeFailure("stages.\(member.key): a variant is a number from 0", .usage)
        }
        return "\(member.key)=\(number)"
      }
    default: stages = try texts(value, "stages")
    }
    try session.reroll(
      stages, keeping: try texts(value, "pin"), only: try texts(value, "only"),
      releasing: value["release"] == .boolean(true), note: note)
    // References and stages are checked like those of a file.
    let after = try RecipeChange.read(session.recipe.fieldValue)
    _ = try after.plan()
    return (after, StepCheck(before: recipe, after: after, script: nil, waivers: []))
  }

  private func edit(_ value: FieldValue, _ note: String?) throws -> Outcome {
    let members = [FieldValue.Member("edits", value["edit"])]
    var script = try EditScriptReader.read(FieldValue.object(members).jsonLine, source: "the edits")
    script.note = note
    let waivers = try waivers(value["waive"])
    var session = MapSession(recipe)
    session.append(
      RecipeStep(.edit(script.edits.map { RecipeEdit($0.fieldValue) }), note: note))
    session.accept(waivers)
    let after = try RecipeChange.read(session.recipe.fieldValue)
    return (
      after, StepCheck(before: recipe, after: after, script: script, waivers: waivers)
    )
  }

  private func waivers(_ value: FieldValue) throws -> [RecipeWaiver] {
    try EditWords.waivers(
      value.listValue.map { element in
        if let text = element.textValue { return text }
        guard let id = element["id"].textValue, let reason = element["reason"].textValue else {
          throw MakeFailure("a waiver has an id and a reason", .usage)
        }
        return id + (element["scope"].textValue.map { "@\($0)" } ?? "") + ":" + reason
      })
  }

  /// The recipe without one of its steps.
  private func dropping(_ number: Int?) throws -> Recipe {
    guard let number, (1...max(1, recipe.steps.count)).contains(number), !recipe.steps.isEmpty
    else {
      throw MakeFailure(
        "drop takes the number of a step; the recipe has \(recipe.steps.count)", .usage)
    }
    var recipe = recipe
    recipe.steps.remove(at: number - 1)
    recipe.waivers.removeAll { $0.step == number }
    for index in recipe.waivers.indices {
      recipe.waivers[index].step = recipe.waivers[index].step.map { $0 > number ? $0 - 1 : $0 }
    }
    return recipe
  }

  private func texts(_ value: FieldValue, _ key: String) throws -> [String] {
    switch value[key] {
    case .null: return []
    case .text(let text): return [text]
    case .list(let elements):
      let texts = elements.compactMap(\.textValue)
      if texts.count == elements.count { return texts }
    default: break
    }
    throw MakeFailure("\(key) is a list of texts", .usage)
  }
}

extension [FieldValue.Member] {
  /// Replaces a member, or adds it.
  fileprivate mutating func set(_ key: String, _ value: FieldValue) {
    removeAll { $0.key == key }
    append(FieldValue.Member(key, value))
  }
}
