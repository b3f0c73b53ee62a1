/// Words that make up names of stations and planets.
enum PlaceNames {
  static let stationStems = [
    "Anchorlight", "Brightquay", "Coldgate", "Deepmoor", "Eastlock", "Farberth", "Greywharf",
    "Highspar", "Ironquay", "Keelrest", "Longspan", "Midway", "Narrowgate", "Outrigger", "Pinwheel",
    "Quarterdeck", "Ropewalk", "Spindle", "Tallmast", "Underway", "Vantage", "Waystone",
    "Crosswind", "Lodestone", "Stillwater",
  ]
  static let stationKinds = [
    "Exchange", "Wharf", "Depot", "Yard", "Works", "Market", "Station", "Hub", "Terminal",
    "Platform",
  ]
  static let planetStems = [
    "Alderreach", "Basinfall", "Cindershore", "Duskhollow", "Eastermere", "Fallowmoor",
    "Glasswater", "Highsill", "Ironfen", "Jadewell", "Kilnstone", "Lowmarch", "Mirefast",
    "Northlode", "Oxbow", "Palewater", "Quietmere", "Redshelf", "Saltpan", "Thawline", "Underhill",
    "Verdfast", "Whitecleft", "Yellowfen", "Zephyrfall", "Brackmoor", "Cloudpan", "Driftmere",
    "Emberfell", "Frostgate",
  ]
}
