import FileIO
import GalaxyModel
import GalaxyGeneration
import GalaxySeeding
import JSONText
import Platform
import RowFormats

/// Reads the steps and waivers of a recipe.
struct RecipeStepReader {
  /// Name of the file in messages.
  let source: String

  /// Most steps of a recipe.
  static let mostSteps = 10_000
  /// Most edits of all steps.
  static let mostEdits = 100_000

  func steps(_ value: JSONView, _ path: JSONPath) throws(InputError) -> [RecipeStep] {
    try steps(FieldValue(value), path)
  }

  func waivers(_ value: JSONView, _ path: JSONPath) throws(InputError) -> [RecipeWaiver] {
    try waivers(FieldValue(value), path)
  }

  /// Reads steps, of which those without numbers of variants take the next ones.
  func steps(_ value: FieldValue, _ path: JSONPath = ["steps"]) throws(InputError) -> [RecipeStep] {
    let elements = try list(value, path)
    guard elements.count <= Self.mostSteps else {
      throw wrong(path, "a recipe has at most \(Self.mostSteps) steps, not \(elements.count)")
    }
    var steps: [RecipeStep] = []
    var variants = VariantCount()
    var edits = 0
    for (index, element) in elements.enumerated() {
      let step = try step(element, path.appending(index), variants)
      switch step.change {
      case .reroll(let reroll): variants.note(reroll)
      case .edit(let list): edits += list.count
      case .extend: break
      }
      guard edits <= Self.mostEdits else {
        throw wrong(path.appending(index), "a recipe has at most \(Self.mostEdits) edits")
      }
      steps.append(step)
    }
    return steps
  }

  private func step(
    _ value: FieldValue, _ path: JSONPath, _ variants: VariantCount
  ) throws(InputError) -> RecipeStep {
    let members = try object(value, path, keys: ["edit", "extend", "note", "reroll"])
    let note = try members["note"].map { value throws(InputError) in
      try text(value, path.appending("note"))
    }
    switch (members["reroll"], members["edit"], members[RegionExtension.key]) {
    case (let reroll?, nil, nil):
      return RecipeStep(
        .reroll(try self.reroll(reroll, path.appending("reroll"), variants)), note: note)
    case (nil, let edit?, nil):
      var edits: [RecipeEdit] = []
      for (index, object) in try list(edit, path.appending("edit")).enumerated() {
        guard case .object = object else {
          throw wrong(path.appending("edit").appending(index), "an edit is an object")
        }
        edits.append(RecipeEdit(object))
      }
      return RecipeStep(.edit(edits), note: note)
    case (nil, nil, let change?):
      return RecipeStep(
        .extend(try self.extend(change, path.appending(RegionExtension.key))), note: note)
    default: throw wrong(path, "a step is one of reroll, edit and extend")
    }
  }

  private func extend(
    _ value: FieldValue, _ path: JSONPath
  ) throws(InputError) -> RegionExtension {
    let key = RegionExtension.countKey
    let members = try object(value, path, keys: [key])
    let counts = RegionExtension.counts
    guard case .integer(let count)? = members[key], counts.contains(Int(count)) else {
      throw wrong(
        path, "an extension has \(key), a number \(counts.lowerBound)…\(counts.upperBound)")
    }
    return RegionExtension(playerRegions: Int(count))
  }

  private func reroll(
    _ value: FieldValue, _ path: JSONPath, _ variants: VariantCount
  ) throws(InputError) -> RerollStep {
    let members = try object(value, path, keys: ["only", "pin", "release", "stages"])
    var step = RerollStep(stages: [:])
    if let pins = members["pin"] { step.pins = try texts(pins, path.appending("pin")) }
    if let only = members["only"] { step.only = try texts(only, path.appending("only")) }
    switch members["release"] {
    case nil: break
    case .boolean(let releases)?: step.releases = releases
    default: throw wrong(path.appending("release"), "this is true or false")
    }
    guard let stages = members["stages"] else {
      for stage in StageName.all { step.stages[stage] = variants.next(stage) }
      return step
    }
    let place = path.appending("stages")
    for (stage, variant) in try object(stages, place, keys: nil) {
      do {
        _ = try StageName(stage)
      } catch {
        throw wrong(place.appending(stage), error.description)
      }
      guard case .integer(let number) = variant, StageName.variants.contains(Int(number)) else {
        throw wrong(
          place.appending(stage),
          "a variant is a number \(StageName.variants.lowerBound)…\(StageName.variants.upperBound)")
      }
      step.stages[stage] = Int(number)
    }
    return step
  }

  func waivers(
    _ value: FieldValue, _ path: JSONPath = ["waivers"]
  ) throws(InputError) -> [RecipeWaiver] {
    var waivers: [RecipeWaiver] = []
    for (index, element) in try list(value, path).enumerated() {
      let path = path.appending(index)
      let members = try object(element, path, keys: ["id", "reason", "scope", "step"])
      guard let id = members["id"], let reason = members["reason"] else {
        throw wrong(path, "a waiver has the id of an invariant and a reason")
      }
      var waiver = RecipeWaiver(
        id: try text(id, path.appending("id")), reason: try text(reason, path.appending("reason")))
      if let scope = members["scope"] {
        waiver.scope = try text(scope, path.appending("scope"))
      }
      if let step = members["step"] {
        guard case .integer(let number) = step, number > 0 else {
          throw wrong(path.appending("step"), "a step is a number from 1")
        }
        waiver.step = Int(number)
      }
      waivers.append(waiver)
    }
    return waivers
  }

  // MARK: Values

  private func list(_ value: FieldValue, _ path: JSONPath) throws(InputError) -> [FieldValue] {
    switch value {
    case .null: return []
    case .list(let elements): return elements
    default: throw wrong(path, "this is a list")
    }
  }

  /// The members of an object, each once; `null` stands for one that is not there.
  private func object(
    _ value: FieldValue, _ path: JSONPath, keys: [String]?
  ) throws(InputError) -> [String: FieldValue] {
    guard case .object(let members) = value else { throw wrong(path, "this is an object") }
    var found: [String: FieldValue] = [:]
    for member in members where member.value != .null {
      guard keys?.contains(member.key) ?? true else {
        throw wrong(
          path,
          "there is no '\(member.key.shortened)' here"
            + suggestion(for: member.key, in: keys ?? []),
          hint: "keys: \((keys ?? []).joined(separator: ", "))")
      }
      guard found.updateValue(member.value, forKey: member.key) == nil else {
        throw wrong(path, "'\(member.key.shortened)' is given twice")
      }
    }
    return found
  }

  private func text(_ value: FieldValue, _ path: JSONPath) throws(InputError) -> String {
    guard case .text(let text) = value else { throw wrong(path, "this is a text") }
    return text
  }

  /// A list of texts, or a single one.
  private func texts(_ value: FieldValue, _ path: JSONPath) throws(InputError) -> [String] {
    if case .text(let text) = value { return [text] }
    var texts: [String] = []
    for (index, element) in try list(value, path).enumerated() {
      texts.append(try text(element, path.appending(index)))
    }
    return texts
  }

  private func wrong(_ path: JSONPath, _ message: String, hint: String = "") -> InputError {
    InputError(.structure, source: source, location: .path(path), message: message, hint: hint)
  }
}
