import Determinism
import GalaxyModel

/// Makes the dialogues in which players claimed their first ships.
///
/// Rows are made on delivery and not stored.
struct FirstLoginSeeder {
  let context: PopulationContext

  /// All rows of one player's first login.
  struct Rows {
    let session: FirstLoginSession
    let exchanges: [DialogueExchange]
    let options: ShipPresentationOptions
    let state: PlayerFirstLoginState
    /// Whether the player mentioned a cat.
    let hasCat: Bool
  }

  private struct Guard {
    let title: String
    let trait: String
    let about: String
  }

  private static let guards = [
    Guard(
      title: "Dock Officer", trait: "patient",
      about: "Reads every paper twice and is in no hurry."),
    Guard(
      title: "Senior Dock Officer", trait: "doubtful",
      about: "Has heard every story and believes few."),
    Guard(
      title: "Dock Officer", trait: "tired",
      about: "Near the end of a long shift."),
  ]

  private static let talk: [(topic: String, question: String, answers: [String])] = [
    (
      "ship", "Which of these hulls is yours?",
      [
        "The one at the third clamp.", "That one, as my papers say.",
        "The one with the dull paint.",
      ]
    ),
    (
      "name", "What name is it registered under?",
      ["My call sign, as always.", "The same as on my badge.", "You will find my call sign there."]
    ),
    (
      "history", "Where did you fly it last?",
      [
        "Two short cargo runs near the capital.", "Out to the border and back.",
        "Only test flights.",
      ]
    ),
  ]

  private static let catAnswer = "Only here, and my cat slept through all of it."

  /// Returns whether a player mentions a cat: one of forty does, starting with the first to finish.
  private func speaksOfCat(_ pilot: Pilot) -> Bool {
    pilot.hasFinishedFirstLogin && pilot.index % 40 == 0
  }

  /// Returns the first login of a player.
  ///
  /// - Parameters:
  ///   - pilot: The player.
  ///   - oldest: Type of the player's oldest hull.
  /// - Returns: The rows.
  func rows(_ pilot: Pilot, oldest: ShipType) -> Rows {
    var stream = context.stream(.firstLoginSessions, "\(pilot.ordinal)")
    let started = pilot.user.createdAt.adding(seconds: stream.int(in: 60...300))
    let keeper = stream.pick(from: FirstLoginSeeder.guards)
    let claimed = ShipChoice(rawValue: oldest.rawValue)
    var session = FirstLoginSession(
      id: context.id("first_login_sessions", "\(pilot.ordinal)/1"), playerID: pilot.player.id,
      startedAt: started)
    session.fallbackToRules = true
    session.guardName =
      stream.pick(from: CharacterNames.given) + " " + stream.pick(from: CharacterNames.family)
    session.guardTitle = keeper.title
    session.guardTrait = keeper.trait
    session.guardDescription = keeper.about
    session.guardBaseSuspicion = Double(stream.int(in: 20...60)) / 100
    let isFinished = pilot.hasFinishedFirstLogin
    let count = isFinished ? 3 : 2
    let score = stream.int(in: 35...95)
    if isFinished {
      let starter = StarterShipCatalog.starter(oldest)
      session.completedAt = started.adding(seconds: 90 * count + stream.int(in: 10...60))
      session.shipClaimed = claimed
      session.extractedPlayerName = pilot.player.nickname
      session.negotiationSkill = score >= 75 ? .strong : score >= 55 ? .average : .weak
      session.finalPersuasionScore = Double(score) / 100
      session.outcome = score >= 55 ? .success : .partialSuccess
      session.awardedShip = AwardedShipType(rawValue: oldest.rawValue)
      session.startingCredits = starter?.credits
      session.negotiationBonusFlag = score >= 75
      session.notorietyPenalty = false
    }
    let hasCat = speaksOfCat(pilot)
    let exchanges = (0..<count).map { place in
      exchange(
        pilot, session: session, place: place, score: score, isCat: hasCat && place == 2, &stream)
    }
    return Rows(
      session: session, exchanges: exchanges,
      options: options(pilot, session: session, claimed: claimed, &stream),
      state: state(pilot, session: session, claimed: claimed), hasCat: hasCat)
  }

  private func exchange(
    _ pilot: Pilot, session: FirstLoginSession, place: Int, score: Int, isCat: Bool,
    _ stream: inout RandomStream
  ) -> DialogueExchange {
    let part = FirstLoginSeeder.talk[place]
    var row = DialogueExchange(
      id: context.id("dialogue_exchanges", "\(pilot.ordinal)/1/\(place + 1)"),
      sessionID: session.id, sequenceNumber: place + 1, npcPrompt: part.question,
      playerResponse: isCat ? FirstLoginSeeder.catAnswer : stream.pick(from: part.answers),
      timestamp: session.startedAt.adding(seconds: 30 + 90 * place))
    func rating() -> Double { Double(max(0, min(100, score + stream.int(in: -10...10)))) / 100 }
    row.topic = part.topic
    row.persuasiveness = rating()
    row.confidence = rating()
    row.consistency = rating()
    row.believability = rating()
    row.currentSuspicion = Double(100 - score) / 100
    row.aiProvider = .fallback
    if isCat { row.keyExtractedInfo = .object(["mentions_cat": .boolean(true)]) }
    return row
  }

  private func options(
    _ pilot: Pilot, session: FirstLoginSession, claimed: ShipChoice?, _ stream: inout RandomStream
  ) -> ShipPresentationOptions {
    let roll = stream.int(in: 1...100)
    let shown = StarterShipCatalog.starters.filter {
      $0.spawnChance >= roll || $0.ship.rawValue == claimed?.rawValue
    }
    return ShipPresentationOptions(
      id: context.id("ship_presentation_options", "\(pilot.ordinal)/1"), sessionID: session.id,
      availableShips: shown.map(\.ship.rawValue), rarityRoll: roll)
  }

  private func state(
    _ pilot: Pilot, session: FirstLoginSession, claimed: ShipChoice?
  ) -> PlayerFirstLoginState {
    let isFinished = pilot.hasFinishedFirstLogin
    var row = PlayerFirstLoginState(
      id: context.id("player_first_login_states", "\(pilot.ordinal)"), playerID: pilot.player.id)
    row.hasCompletedFirstLogin = isFinished
    row.currentSessionID = isFinished ? nil : session.id
    row.attempts = 1
    row.lastAttemptAt = session.startedAt
    row.claimedShip = isFinished
    row.answeredQuestions = isFinished
    row.receivedResources = isFinished
    row.tutorialStarted = isFinished
    row.previousShipClaims = isFinished ? [claimed?.rawValue].compactMap(\.self) : []
    return row
  }
}
