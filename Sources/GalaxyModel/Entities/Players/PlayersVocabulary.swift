// Closed vocabularies; raw values and order are those of the game's database.

/// Labels of the database type `reputation_level`.
public enum ReputationLevel: String, DatabaseLabel, CellValue {
  /// The name of the type in the database.
  public static let databaseType = "reputation_level"

  case publicEnemy = "PUBLIC_ENEMY"
  case criminal = "CRIMINAL"
  case outlaw = "OUTLAW"
  case pirate = "PIRATE"
  case smuggler = "SMUGGLER"
  case untrustworthy = "UNTRUSTWORTHY"
  case suspicious = "SUSPICIOUS"
  case questionable = "QUESTIONABLE"
  case neutral = "NEUTRAL"
  case recognized = "RECOGNIZED"
  case acknowledged = "ACKNOWLEDGED"
  case trusted = "TRUSTED"
  case respected = "RESPECTED"
  case valued = "VALUED"
  case honored = "HONORED"
  case revered = "REVERED"
  case exalted = "EXALTED"
}

/// Field in which a medal is earned.
public enum MedalCategory: String, CaseIterable, CellValue, Sendable {
  case combat = "Combat"
  case economic = "Economic"
  case exploration = "Exploration"
  case diplomatic = "Diplomatic"
  case special = "Special"
}

/// Rank of a medal.
public enum MedalTier: String, CaseIterable, CellValue, Sendable {
  case bronze
  case silver
  case gold
  case unique
  case platinum
}

/// Who a message is from or to.
public enum MessageType: String, CaseIterable, CellValue, Sendable {
  case player
  case team
  case system
}

/// Decision of a moderator about a message.
public enum ModerationStatus: String, CaseIterable, CellValue, Sendable {
  case deleted
}

/// Priority of a message.
public enum MessagePriority: String, CaseIterable, CellValue, Sendable {
  case low
  case normal
  case high
  case urgent
}

/// Part of the game that awards a medal.
public enum MedalSource: String, CaseIterable, CellValue, Sendable {
  case adminGrant = "admin_grant"
  case aria
  case combat
  case exploration
  case firstLogin = "first_login"
  case pirateEcosystem = "pirate_ecosystem"
  case social
  case system
  case trade
}

/// Offense that makes a player a legal target.
public enum GreyKind: String, CaseIterable, CellValue, Sendable {
  case playerAttack = "player_attack"
  case stationAttack = "station_attack"
}

/// Rank of a player, in ascending order of rank points.
public enum MilitaryRank: String, CaseIterable, CellValue, Sendable {
  case recruit = "Recruit"
  case spacer = "Spacer"
  case corporal = "Corporal"
  case sergeant = "Sergeant"
  case staffSergeant = "Staff Sergeant"
  case masterSergeant = "Master Sergeant"
  case warrantOfficer = "Warrant Officer"
  case chiefWarrantOfficer = "Chief Warrant Officer"
  case ensign = "Ensign"
  case lieutenant = "Lieutenant"
  case commander = "Commander"
  case captain = "Captain"
  case seniorCaptain = "Senior Captain"
  case commodore = "Commodore"
  case rearAdmiral = "Rear Admiral"
  case viceAdmiral = "Vice Admiral"
  case admiral = "Admiral"
  case fleetAdmiral = "Fleet Admiral"
}

/// Color of a player's name, which follows from the reputation tier.
public enum NameColor: String, CaseIterable, CellValue, Sendable {
  case red = "#FF0000"
  case vermilion = "#FF4400"
  case orange = "#FF8800"
  case yellow = "#FFCC00"
  case white = "#FFFFFF"
  case lightGreen = "#88FF88"
  case green = "#00FF00"
  case cyan = "#00FFFF"
}

/// Tier of a player's personal reputation, in ascending order.
public enum ReputationTier: String, CaseIterable, CellValue, Sendable {
  case villain = "Villain"
  case criminal = "Criminal"
  case outlaw = "Outlaw"
  case suspicious = "Suspicious"
  case neutral = "Neutral"
  case lawful = "Lawful"
  case heroic = "Heroic"
  case legendary = "Legendary"
}

/// How ships of a faction respond to a player.
public enum CombatResponse: String, CaseIterable, CellValue, Sendable {
  case friendly
  case neutral
  case hostile
}

/// Role of a player in a team.
public enum TeamRole: String, CaseIterable, CellValue, Sendable {
  case leader = "LEADER"
  case officer = "OFFICER"
  case member = "MEMBER"
  case recruit = "RECRUIT"
}

/// Who may join a team.
public enum RecruitmentStatus: String, CaseIterable, CellValue, Sendable {
  case open = "OPEN"
  case inviteOnly = "INVITE_ONLY"
  case closed = "CLOSED"
}

/// How the reputation of a team follows from that of its members.
public enum TeamReputationMethod: String, CaseIterable, CellValue, Sendable {
  case average = "AVERAGE"
  case lowest = "LOWEST"
  case leader = "LEADER"
}

/// State of a subscription.
public enum SubscriptionStatus: String, CaseIterable, CellValue, Sendable {
  case active
  case suspended
  case cancelled
}

/// Paid subscription of an account.
public enum UserSubscription: String, CaseIterable, CellValue, Sendable {
  case galacticCitizen = "galactic_citizen"
}
