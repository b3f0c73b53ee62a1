import Criteria
import Determinism
import GalaxyCriteria
import GalaxyGeneration
import GalaxyModel
import GalaxySettings

/// Judges seeds, one after another: makes a map level by level until a criterion is false.
struct FindJudge: Sendable {
  private let question: FindQuestion
  private let conjuncts: [CriteriaProgram.Conjunct]
  /// The criterion that each conjunct belongs to.
  private let owners: [Int]
  /// Conjuncts by level, then cost, then place in the text.
  private let order: [Int]
  /// The levels at which criteria are evaluated.
  let levels: [CriteriaLevel]
  /// The level after which figures and scores are known.
  private let last: CriteriaLevel
  /// Variants that have the settings of a map in common, with what all such maps share.
  private let groups: [(context: FindMap.Context, variants: [Int])]
  /// The first stage that differs between variants of a group, and its level; nil if none does.
  private let branch: (stage: String, level: CriteriaLevel)?

  init(_ question: FindQuestion) {
    self.question = question
    let conjuncts = question.conjuncts
    self.conjuncts = conjuncts
    owners = question.criteria.indices.flatMap { index in
      question.criteria[index].program.conjuncts.map { _ in index }
    }
    order = conjuncts.indices.sorted {
      (conjuncts[$0].level, conjuncts[$0].cost, $0) < (conjuncts[$1].level, conjuncts[$1].cost, $1)
    }
    var use = CriteriaUse()
    for criterion in question.criteria { use.formUnion(criterion.program.use) }
    let deciding = conjuncts.isEmpty ? [] : use.levels.union(conjuncts.map(\.level))
    levels = deciding.sorted().compactMap { CriteriaLevel(rawValue: $0) }
    let shown = (question.figures + question.scores).map(\.level)
    let last = CriteriaLevel(rawValue: (shown + conjuncts.map(\.level)).max() ?? 0) ?? .population
    self.last = last
    groups = Self.groups(question, last: last)
    branch = Self.branch(question.variants)
  }

  private static func groups(
    _ question: FindQuestion, last: CriteriaLevel
  ) -> [(context: FindMap.Context, variants: [Int])] {
    let use = question.use
    var groups: [(context: FindMap.Context, variants: [Int])] = []
    for (index, variant) in question.variants.enumerated() {
      if let place = groups.firstIndex(where: { $0.context.settings == variant.settings }) {
        groups[place].variants.append(index)
        continue
      }
      let settings = variant.settings
      let plan = GalaxyPlan(seed: 0, settings: settings)
      let needsAll =
        question.isWhole || last >= .world || (last >= .sites && settings.hasPopulation)
        || (last >= .map && settings[\.adoptsEmergent])
      let context = FindMap.Context(
        settings: settings, outline: plan.outline,
        needsAll: needsAll && plan.regions.count > 1,
        needsFormations: RegionVocabulary.readsFormations(use) && !settings[\.adoptsEmergent],
        needsIdentifiers: RegionVocabulary.readsIdentifiers(use))
      groups.append((context, [index]))
    }
    return groups
  }

  private static func branch(
    _ variants: [FindVariant]
  ) -> (stage: String, level: CriteriaLevel)? {
    let stages = FindAxis.stages.filter { stage in
      variants.contains { $0.stages.contains { $0.stage == stage } }
    }
    return stages.first.map { stage in
      switch StageVariants.level(of: stage) {
      case .plan, .places: (stage, .places)
      case .warps: (stage, .warps)
      case .map, .rows: (stage, .map)
      case nil: (stage, .sites)
      }
    }
  }

  // MARK: One seed

  /// Judges a seed with all variants.
  ///
  /// - Parameters:
  ///   - seed: The seed.
  ///   - place: Its place among all.
  /// - Returns: A record for each variant, in their order.
  /// - Throws: `FindFailure` if the settings of a variant are refused.
  func judge(_ seed: Seed, at place: Int) throws -> [FindRecord] {
    var records: [FindRecord] = []
    for group in groups {
      let plan = GalaxyPlan(seed: seed, settings: group.context.settings)
      let region = try question.index(in: plan)
      let map = FindMap(group.context, plan: plan, region: region)
      let empty = FindRecord(
        place: place, variant: group.variants[0],
        verdicts: [FindRecord.Verdict](repeating: .untested, count: conjuncts.count))
      var trial = Trial(map: map, record: empty)
      guard let branch else {
        try finish(&trial)
        records.append(trial.record)
        continue
      }
      try evaluate(&trial, below: branch.level)
      if trial.isGoingOn { trial.advance(to: branch) }
      for variant in group.variants {
        var own = trial.copy(variant)
        if own.isGoingOn { own.map.vary(question.variants[variant]) }
        try finish(&own)
        records.append(own.record)
      }
    }
    return records.sorted { $0.variant < $1.variant }
  }

  /// A map that is judged, with what was found so far.
  private struct Trial {
    var map: FindMap
    var record: FindRecord
    var subject: RegionSubject?
    /// The number of levels that were evaluated.
    var done = 0
    /// Whether a criterion was false and nothing more has to be known.
    var isOver = false

    init(map: FindMap, record: FindRecord) {
      self.map = map
      self.record = record
    }

    var isGoingOn: Bool { !isOver }

    /// Makes the stages that all variants have in common.
    mutating func advance(to branch: (stage: String, level: CriteriaLevel)) {
      map.advance(through: branch.level >= .map ? .rows : .warps, before: branch.stage)
    }

    func copy(_ variant: Int) -> Trial {
      var trial = self
      var record = FindRecord(
        place: record.place, variant: variant, verdicts: record.verdicts)
      record.reached = self.record.reached
      record.isMatch = self.record.isMatch
      trial.record = record
      trial.subject = subject?.copy()
      return trial
    }
  }

  /// Evaluates the levels below another one.
  private func evaluate(_ trial: inout Trial, below end: CriteriaLevel) throws {
    while trial.isGoingOn, trial.done < levels.count, levels[trial.done] < end {
      try evaluate(&trial, at: levels[trial.done])
      trial.done += 1
    }
  }

  /// Evaluates the rest, and notes the figures of what is a match or possibly a near miss.
  private func finish(_ trial: inout Trial) throws {
    while trial.isGoingOn, trial.done < levels.count {
      try evaluate(&trial, at: levels[trial.done])
      trial.done += 1
    }
    if trial.isOver { return }
    try prepare(&trial, last)
    guard let subject = trial.subject else { return }
    note(&trial.record, subject)
  }

  /// Finishes a level of the map.
  private func prepare(_ trial: inout Trial, _ level: CriteriaLevel) throws {
    if let subject = trial.subject, subject.level >= level.rawValue { return }
    try trial.map.advance(to: level)
    if let subject = trial.subject {
      subject.advance(to: level, galaxy: trial.map.galaxy, contents: trial.map.contents)
    } else if question.isWhole {
      trial.subject = RegionSubject(
        joining: trial.map.galaxy, contents: trial.map.contents, level: level)
    } else {
      trial.subject = RegionSubject(
        region: trial.map.index, of: trial.map.galaxy, contents: trial.map.contents, level: level)
    }
  }

  private func evaluate(_ trial: inout Trial, at level: CriteriaLevel) throws {
    try prepare(&trial, level)
    guard let subject = trial.subject else { return }
    trial.record.reached += 1
    var runs = question.criteria.map { $0.program.run(on: subject) }
    for index in order where trial.record.verdicts[index] == .untested {
      switch runs[owners[index]].truth(of: conjuncts[index]) {
      case .open: break
      case .yes: trial.record.verdicts[index] = .passed
      case .no:
        let isUndefined =
          question.countsConditions && runs[owners[index]].isUndefined(conjuncts[index])
        trial.record.verdicts[index] = isUndefined ? .undefined : .failed
        trial.record.isMatch = false
        if question.near == nil {
          trial.isOver = true
          return
        }
      }
    }
  }

  private func note(_ record: inout FindRecord, _ subject: RegionSubject) {
    record.values = question.figures.map { $0.value(on: subject) }
    record.scores = question.scores.map { $0.value(on: subject) }
    var offset = 0
    for criterion in question.criteria {
      var run = criterion.program.run(on: subject)
      for conjunct in criterion.program.conjuncts {
        if record.isMatch {
          record.witnesses += run.witnesses(of: conjunct).map { witness in
            FindWitness(
              ordinal: witness.ordinal + offset,
              element: subject.reference(element: witness.element, set: witness.set))
          }
        } else {
          record.distance += run.distance(of: conjunct)
        }
      }
      offset += criterion.program.anyCount
    }
    record.witnesses.sort { $0.ordinal < $1.ordinal }
  }
}
