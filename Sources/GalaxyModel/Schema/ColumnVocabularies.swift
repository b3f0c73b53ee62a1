/// The allowed texts of columns without an enumerated type in the database.
///
/// These are the texts that the game writes, and a few that only this generator writes (the kinds
/// of rosters, the nine faction codes, and the constitutional types of policies).
public enum ColumnVocabularies {
  /// The allowed texts by `table.column`.
  public static let labels: [String: [String]] = [
    "audit_logs.user_type": ["admin", "player", "anonymous"],
    "combat_logs.combat_type": [
      "SHIP_VS_SHIP", "SHIP_VS_PLANET", "SHIP_VS_PORT", "SHIP_VS_DRONES",
    ],
    "combat_logs.outcome": ["ongoing", "attacker_win", "defender_win", "draw", "escaped"],
    "construction_reservations.state": [
      "requested", "queued", "hold_active", "deposit_collected", "frame_assembly",
      "systems_integration", "outfitting", "final_assembly", "complete", "claimed", "cancelled",
      "forfeited",
    ],
    "construction_slips.slip_class": ["construction", "specialized_construction"],
    "construction_slips.status": ["free", "held", "occupied"],
    "dialogue_exchanges.ai_provider": ["openai", "anthropic", "fallback"],
    "drone_deployments.deployment_type": ["defense", "patrol", "mining"],
    "drones.drone_type": ["attack", "defense", "scout", "mining", "repair"],
    "drones.status": ["idle", "deployed", "combat", "returning", "destroyed", "damaged"],
    "economic_metrics.metric_type": ["daily", "weekly", "monthly"],
    "enhanced_market_transactions.commodity": [
      "ore", "organics", "equipment", "fuel", "luxury_goods", "gourmet_food", "exotic_technology",
      "colonists", "precious_metals",
    ],
    "factions.diplomacy_stance": ["hostile", "neutral", "friendly"],
    "fleet_battle_casualties.battle_phase": [
      "preparation", "engagement", "main_battle", "pursuit", "aftermath",
    ],
    "fleet_battles.phase": ["preparation", "engagement", "main_battle", "pursuit", "aftermath"],
    "fleet_battles.winner": ["attacker", "defender", "draw"],
    "fleet_members.role": ["flagship", "attacker", "defender", "support", "scout"],
    "fleets.formation": ["standard", "aggressive", "defensive"],
    "fleets.status": ["forming", "ready", "in_battle", "retreating", "disbanded"],
    "inter_regional_travels.status": ["in_transit", "completed", "failed", "cancelled"],
    "inter_regional_travels.travel_method": ["platform_gate", "player_gate", "warp_jumper"],
    "medals.category": ["Combat", "Economic", "Exploration", "Diplomatic", "Special"],
    "medals.tier": ["bronze", "silver", "gold", "unique", "platinum"],
    "messages.message_type": ["player", "team", "system"],
    "messages.moderation_status": ["deleted"],
    "messages.priority": ["low", "normal", "high", "urgent"],
    "npc_characters.faction_code": [
      "terran_federation", "mercantile_guild", "frontier_coalition", "astral_mining_consortium",
      "nova_scientific_institute", "fringe_alliance", "shadow_syndicate", "pirates",
      "galactic_concord",
    ],
    "npc_rosters.default_lodging_type": ["barracks", "outlaw_base"],
    "npc_rosters.faction_code": [
      "terran_federation", "mercantile_guild", "frontier_coalition", "astral_mining_consortium",
      "nova_scientific_institute", "fringe_alliance", "shadow_syndicate", "pirates",
      "galactic_concord",
    ],
    "npc_rosters.role": [
      "federation_marshal", "marshal_captain", "nexus_sentinel", "sentinel_captain", "pirate_lord",
      "pirate_captain", "pirate_enforcer", "merchant_captain", "station_master", "station_guard",
      "contract_broker", "faction_head", "nova_researcher", "zone_patrol", "resident",
    ],
    "planets.formation_status": ["forming", "complete"],
    "planets.genesis_tier": ["basic", "enhanced", "advanced"],
    "player_medals.awarded_via": [
      "admin_grant", "aria", "combat", "exploration", "first_login", "pirate_ecosystem", "social",
      "system", "trade",
    ],
    "players.grey_kind": ["player_attack", "station_attack"],
    "players.military_rank": [
      "Recruit", "Spacer", "Corporal", "Sergeant", "Staff Sergeant", "Master Sergeant",
      "Warrant Officer", "Chief Warrant Officer", "Ensign", "Lieutenant", "Commander", "Captain",
      "Senior Captain", "Commodore", "Rear Admiral", "Vice Admiral", "Admiral", "Fleet Admiral",
    ],
    "players.name_color": [
      "#FF0000", "#FF4400", "#FF8800", "#FFCC00", "#FFFFFF", "#88FF88", "#00FF00", "#00FFFF",
    ],
    "players.reputation_tier": [
      "Villain", "Criminal", "Outlaw", "Suspicious", "Neutral", "Lawful", "Heroic", "Legendary",
    ],
    "price_alerts.alert_type": ["price_spike", "price_drop", "high_volume", "low_supply"],
    "price_alerts.severity": ["low", "medium", "high", "critical"],
    "price_history.snapshot_type": ["hourly", "daily", "weekly"],
    "regional_elections.position": ["governor", "council_member", "ambassador"],
    "regional_elections.status": ["pending", "active", "completed", "cancelled"],
    "regional_memberships.membership_type": ["visitor", "resident", "citizen"],
    "regional_policies.policy_type": [
      "tax_rate", "pvp_rules", "trade_policy", "governance_change", "voting_threshold",
    ],
    "regional_policies.status": ["voting", "passed", "rejected", "implemented"],
    "regional_treaties.status": ["proposed", "active", "rejected", "terminated", "expired"],
    "regional_treaties.treaty_type": [
      "trade_agreement", "defense_pact", "non_aggression", "cultural_exchange",
    ],
    "regions.governance_type": ["autocracy", "democracy", "council"],
    "regions.region_type": ["central_nexus", "terran_space", "player_owned"],
    "regions.status": [
      "active", "suspended", "terminated", "pending", "grace", "generation_corrupt",
      "attachment_pending",
    ],
    "regions.subscription_tier": ["standard", "nexus", "regional_owner"],
    "reputations.combat_response": ["friendly", "neutral", "hostile"],
    "resources.category": ["core_commodity", "strategic_resource", "rare_material"],
    "ships.stolen_recovery_mode": ["with_bounty", "no_bounty"],
    "stations.region_assignment_role": ["starter", "frontier"],
    "stations.tradedock_tier": ["A", "B"],
    "team_members.role": ["LEADER", "OFFICER", "MEMBER", "RECRUIT"],
    "teams.recruitment_status": ["OPEN", "INVITE_ONLY", "CLOSED"],
    "teams.reputation_calculation_method": ["AVERAGE", "LOWEST", "LEADER"],
    "trade_docks.tier": ["A", "B"],
    "users.subscription_status": ["active", "suspended", "cancelled"],
    "users.subscription_tier": ["galactic_citizen"],
  ]
}
