import Determinism
import GalaxyModel

extension GenerationRun {
  /// The places in the pipeline from which steps draw again.
  var checkpointPlaces: Set<Int> {
    var latest = variants
    var places: Set<Int> = []
    for step in steps {
      let next = step.variants[draft.plan.name]
      if let place = StageVariants.firstDifference(latest, next) { places.insert(place) }
      latest = next
    }
    return places
  }

  /// Does the steps of the plan on the finished map, up to ``lastStepDue``.
  ///
  /// - Complexity: For each step that draws again, that of the stages from the first one that does.
  mutating func doSteps() {
    let due = steps.prefix { $0.number <= lastStepDue ?? .max }
    guard !due.isEmpty else { return }
    let marks = checkpointPlaces
    let waiting = Array(steps.dropFirst(due.count))
    steps = []
    // All sectors keep their sites in each edit.
    var whole: SitePins?
    for step in due {
      do {
        switch try step.change(draft.region, draft.regionIndex) {
        case .reroll(let pins, let releases):
          note(pins.sites, step.number)
          drawAgain(step, keeping: pins, releases: releases, marks: marks)
        case .edit(let edits):
          let sites = whole ?? RegionPins(everythingOf: draft.region).sites
          whole = sites
          note(sites, step.number)
          edit(edits, step.number)
        }
      } catch {
        draft.faults.append(
          StepFault(.reference, step: step.number, what: "", why: "\(error)"))
      }
      variants = step.variants[draft.plan.name]
    }
    steps = waiting
    if steps.isEmpty { checkpoints = [:] }
  }

  private mutating func note(_ pins: SitePins, _ number: Int) {
    siteSteps.append(
      SiteStep(
        number: number, region: draft.regionIndex, before: draft.region, pins: pins))
  }

  private mutating func drawAgain(
    _ step: GalaxyStep, keeping pins: RegionPins, releases: Bool, marks: Set<Int>
  ) {
    let next = step.variants[draft.plan.name]
    let previous = PreviousDraft(draft)
    let outcome = StepOutcome(number: step.number)
    let context = DraftStep(
      previous: previous, pins: pins.closed(over: previous.draft), releases: releases,
      outcome: outcome)
    guard let first = StageVariants.firstDifference(variants, next),
      let checkpoint = checkpoints[first]
    else {
      // Only sites are drawn again.
      draft.step = context
      return
    }
    variants = next
    let faults = draft.faults
    draft = checkpoint
    draft.faults = faults
    draft.step = context
    for (index, stage) in Stage.pipeline.enumerated().dropFirst(first) where stage.level <= level {
      if marks.contains(index) {
        checkpoints[index] = draft
        checkpoints[index]?.step = nil
      }
      run(index)
    }
  }

  // Edits change the finished map, and what there was before each later stage.
  private mutating func edit(_ edits: [StageEdit], _ number: Int) {
    let names = Stage.pipeline.map(\.name)
    func place(_ edit: StageEdit) -> Int { names.firstIndex(of: edit.stage) ?? names.count }
    let before = draft.region
    var refused: Set<Int> = []
    draft.variants = variants
    draft.expectRemovals(by: edits)
    for edit in edits.sorted(byStage: place) where !refused.contains(edit.number) {
      draft.random = draft.plain.variant(variants[edit.stage])
      do {
        try edit.apply(&draft)
      } catch {
        // The others are tried, too, so that all that do not fit are known.
        refused.insert(edit.number)
        draft.faults.append(
          StepFault(
            error.isConflict ? .conflict : .refusal, step: number, edit: edit.number, what: "",
            stage: edit.stage, why: error.reason))
        continue
      }
      let own = place(edit)
      for index in checkpoints.keys where index > own {
        guard var earlier = checkpoints[index] else { continue }
        earlier.leavingAnchors = draft.leavingAnchors
        // A change that is refused there has nothing to change yet.
        if (try? edit.apply(&earlier)) != nil { checkpoints[index] = earlier }
      }
    }
    draft.settle(from: before, level: level)
  }
}

extension [StageEdit] {
  /// The edits by stage, and in their order inside a stage.
  fileprivate func sorted(byStage place: (StageEdit) -> Int) -> [StageEdit] {
    enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
  }
}
