import GalaxyAnalysis
import GalaxyGeneration
import GalaxyModel
public import MapEditing
import Platform

/// Turns an edit step of a recipe into what generation and seeding do.
struct EditCompiler {
  /// The names of the regions of the galaxy.
  let regions: [String]
  /// The place of the step in the recipe, from 1.
  let number: Int

  /// The step, and the name that it gives the galaxy.
  func step(
    _ edits: [RecipeEdit], _ variants: VariantsByRegion
  ) throws(StepFailure) -> (change: GalaxyStep, galaxyName: String?) {
    var name: String?
    var own: [String: [NumberedEdit]] = [:]
    for (place, value) in edits.enumerated() {
      let edit = try read(value, place + 1)
      if case .rename(let reference, let text) = edit.operation, names(reference, edit.region) {
        guard (1...100).contains(text.unicodeScalars.count) else {
          throw failure(place + 1, "a name has 1 to 100 characters")
        }
        name = text
        continue
      }
      let region = try region(of: edit, place + 1)
      own[region, default: []].append(NumberedEdit(edit, number: place + 1))
    }
    let all = own
    var step = GalaxyStep(
      number: number, regions: Set(all.keys), variants: variants
    ) { region, _ in
      .edit(
        (all[region.name] ?? []).flatMap { edit in
          StageEdit.edits(edit.edit, number: edit.number) { formation, region in
            FormationCheck.failedClauses(of: formation, in: FormationContext(region))
          }
        })
    }
    step.siteEdits = all.mapValues { $0.filter { $0.edit.operation.touchesSites } }
      .filter { !$0.value.isEmpty }
    return (step, name)
  }

  private func read(_ value: RecipeEdit, _ place: Int) throws(StepFailure) -> MapEdit {
    do throws(EditMistake) {
      return try MapEdit(value.fieldValue)
    } catch {
      throw failure(place, error.description)
    }
  }

  /// Whether a reference names the galaxy itself.
  private func names(_ reference: MapReference, _ region: String?) -> Bool {
    reference.subject == .galaxy
      || (reference.subject == .all && region == nil && regions.count > 1)
  }

  private func region(of edit: MapEdit, _ place: Int) throws(StepFailure) -> String {
    guard let name = edit.region else {
      guard regions.count == 1 else {
        throw failure(
          place,
          "the map has several regions; name one before a slash (\(regions.joined(separator: ", ")))"
        )
      }
      return regions[0]
    }
    let plain = LabelWord.plain(name)
    guard let found = regions.first(where: { LabelWord.plain($0) == plain }) else {
      throw failure(
        place,
        "there is no region '\(name)'" + suggestion(for: name, in: regions)
          + "; regions are \(regions.joined(separator: ", "))")
    }
    return found
  }

  private func failure(_ place: Int, _ reason: String) -> StepFailure {
    StepFailure(
      faults: [StepFault(.refusal, step: number, edit: place, what: "", why: reason)])
  }
}

extension EditOperation {
  /// Whether stations or planets change, or what of them follows from clusters.
  fileprivate var touchesSites: Bool {
    if case .setCluster = self { true } else { concernsSites }
  }

  /// Whether stations or planets change.
  public var concernsSites: Bool {
    switch self {
    case .addStation, .moveStation, .removeStation, .setStation, .addPlanet, .setPlanet,
      .removePlanet, .place:
      true
    case .rename(let reference, _):
      switch reference.subject {
      case .station, .planet: true
      default: false
      }
    default: false
    }
  }
}
