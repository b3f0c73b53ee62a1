public import Criteria

/// The words of criteria about a region: figures, functions, sets, and labels.
public enum RegionVocabulary {
  /// Returns the words for a region.
  ///
  /// - Parameters:
  ///   - sectors: The number of its sectors, for estimates of cost.
  ///   - adoptsEmergent: Whether formations that arose by chance are declared, which is known later.
  ///   - isWhole: Whether it is about a whole galaxy, whose gates are known later than its warps.
  /// - Returns: The vocabulary that ``RegionSubject`` answers for.
  public static func words(
    sectors: Int, adoptsEmergent: Bool = false, isWhole: Bool = false
  ) -> CriteriaVocabulary {
    var words = CriteriaVocabulary(
      domains: RegionDomain.all, figures: RegionFigure.all.map(\.declaration),
      functions: RegionFunction.all.map(\.declaration),
      sets: RegionSet.all.map { $0.declaration(sectors: sectors) })
    let later = CriteriaLevel.map.rawValue
    if adoptsEmergent { words.raiseFormations(to: later) }
    if isWhole {
      // What follows from the plan alone is known before.
      let early = Set(words.figures.filter { $0.level == CriteriaLevel.plan.rawValue }.map(\.name))
      words.raise(
        to: later, figures: { !early.contains($0) }, functions: { _ in true }, sets: { _ in true })
    }
    return words
  }

  /// The units, levels, and costs of all words, for lists.
  public static let all = words(sectors: 1000)

  /// Returns whether an expression asks for formations as the map declares them.
  ///
  /// - Parameter use: The words of the expression.
  /// - Returns: Whether it reads them.
  public static func readsFormations(_ use: CriteriaUse) -> Bool {
    use.figures.contains {
      RegionFigure.formationNames.contains(RegionFigure.all[$0].declaration.name)
    }
      || use.functions.contains {
        RegionFunction.formationNames.contains(RegionFunction.all[$0].declaration.name)
      }
      || use.sets.contains { RegionSet.formationNames.contains(RegionSet.all[$0].name) }
  }
}

extension RegionVocabulary {
  /// Returns whether an expression asks for something that needs the identifiers of rows.
  ///
  /// - Parameter use: The words of the expression.
  /// - Returns: Whether it reads them.
  public static func readsIdentifiers(_ use: CriteriaUse) -> Bool {
    use.figures.contains { RegionFigure.all[$0].declaration.name == "violations" }
  }
}

extension CriteriaVocabulary {
  /// Raises the level of everything that reads declared formations.
  fileprivate mutating func raiseFormations(to level: Int) {
    raise(
      to: level, figures: { RegionFigure.formationNames.contains($0) },
      functions: { RegionFunction.formationNames.contains($0) },
      sets: { RegionSet.formationNames.contains($0) })
  }

  /// Raises the level of the words with some names.
  fileprivate mutating func raise(
    to level: Int, figures isFigure: (String) -> Bool, functions isFunction: (String) -> Bool,
    sets isSet: (String) -> Bool
  ) {
    figures = figures.map { figure in
      guard isFigure(figure.name) else { return figure }
      return Figure(
        name: figure.name, type: figure.type, level: max(level, figure.level), cost: figure.cost,
        summary: figure.summary)
    }
    functions = functions.map { function in
      guard isFunction(function.name) else { return function }
      return Function(
        name: function.name, member: function.member, parameters: function.parameters,
        type: function.type, level: max(level, function.level), cost: function.cost,
        summary: function.summary, reading: function.reading)
    }
    sets = sets.map { set in
      guard isSet(set.name) else { return set }
      return ElementSet(
        name: set.name, attributes: set.attributes, place: set.place,
        level: max(level, set.level), estimate: set.estimate)
    }
  }
}
