import GalaxyModel

extension MapEdit {
  /// Creates an edit from the texts of its values.
  init(_ parts: EditParts, expectations: [FieldValue.Member] = []) throws(EditMistake) {
    var reader = EditReader(parts: parts)
    let operation = try reader.operation()
    self.init(operation, in: reader.region, expectations: expectations)
  }
}

/// Makes an operation of the texts of its values.
private struct EditReader {
  let parts: EditParts
  /// The region before the value that may name it.
  var region: String?

  mutating func operation() throws(EditMistake) -> EditOperation {
    switch parts.grammar.op {
    case "add-warp", "remove-warp", "redirect-warp", "flip-warp", "set-warp": try warp()
    case "move-sector", "set-sector", "set-cluster", "rename", "place": try place()
    case "add-formation", "declare-formation", "remove-formation", "dissolve-formation":
      try formation()
    default: try contents()
    }
  }

  private mutating func warp() throws(EditMistake) -> EditOperation {
    let link = try subject("warp") { (scanner) throws(TextScanner.Mistake) in try scanner.link() }
    switch parts.grammar.op {
    case "add-warp": return .addWarp(link, isLatent: try flag("latent"))
    case "remove-warp": return .removeWarp(link)
    case "redirect-warp":
      return .redirectWarp(
        try directed(link), to: try number("to"), dissolves: try flag("dissolve"))
    case "flip-warp": return .flipWarp(try directed(link), dissolves: try flag("dissolve"))
    default:
      let traits = WarpTraits(
        isLatent: try boolean("latent"), cost: try integer("cost"),
        stability: try decimal("stability"))
      try needField()
      return .setWarp(link, traits)
    }
  }

  private func directed(_ link: LinkWord) throws(EditMistake) -> LinkWord {
    guard link.isDirected else {
      throw parts.mistake(
        try parts.part("warp"),
        "name the direction: \(link.source)>\(link.target) or \(link.target)>\(link.source)")
    }
    return link
  }

  private mutating func place() throws(EditMistake) -> EditOperation {
    switch parts.grammar.op {
    case "move-sector": return .moveSector(try subjectNumber("sector"), to: try position("to"))
    case "set-sector":
      let traits = SectorTraits(
        type: try label("type", "sector type"), hazard: try integer("hazard"),
        radiation: try decimal("radiation"), security: try integer("security"),
        nebula: try nebula(), hasAsteroids: try boolean("asteroids"))
      try needField()
      return .setSector(try subjectNumber("sector"), traits)
    case "set-cluster":
      let traits = ClusterTraits(
        type: try label("type", "cluster type"), cap: try integer("cap"),
        center: parts.has("center") ? try position("center") : nil)
      try needField()
      return .setCluster(try subjectNumber("cluster"), traits)
    case "rename":
      let isAlone = try parts.part("ref").column == nil
      var reference = try parts.read("ref") { (scanner) throws(TextScanner.Mistake) in
        try scanner.reference(isAlone: isAlone)
      }
      region = reference.region
      reference.region = nil
      return .rename(reference, to: try parts.name("name"))
    default:
      let word = try parts.read("place") { (scanner) throws(TextScanner.Mistake) in
        try scanner.place()
      }
      guard case .location(let location) = word else {
        throw parts.mistake(try parts.part("place"), "the capital never moves")
      }
      return .place(location, at: try subjectNumber("at"))
    }
  }

  private mutating func formation() throws(EditMistake) -> EditOperation {
    switch parts.grammar.op {
    case "add-formation", "declare-formation":
      guard let type: FormationType = try label("type", "formation type") else {
        throw EditMistake("the type of the formation is missing")
      }
      let traits = FormationTraits(
        size: try integer("size"), name: parts.has("name") ? try parts.name("name") : nil,
        interior: try numbers("interior"), gateways: try integer("gateways"))
      if parts.grammar.op == "add-formation" {
        return .addFormation(type, at: try subjectNumber("at"), traits)
      }
      _ = try parts.part("interior")
      return .declareFormation(type, anchor: try subjectNumber("anchor"), traits)
    default:
      let isAlone = try parts.part("formation").column == nil
      let word = try subject("formation") { (scanner) throws(TextScanner.Mistake) in
        // References to things of any kind begin with this word.
        _ = scanner.accept(prefix: "formation:")
        return try scanner.formation(isAlone: isAlone)
      }
      return parts.grammar.op == "remove-formation"
        ? .removeFormation(word) : .dissolveFormation(word)
    }
  }

  private mutating func contents() throws(EditMistake) -> EditOperation {
    switch parts.grammar.op {
    case "add-tunnel":
      let ends = try tunnel()
      return .addTunnel(
        ends.0, ends.1,
        TunnelTraits(
          isOneWay: try flag("oneway"), isLatent: try flag("latent"),
          type: try label("type", "tunnel type"), stability: try decimal("stability"),
          cost: try integer("cost"), length: try decimal("length")))
    case "remove-tunnel":
      let ends = try tunnel()
      return .removeTunnel(ends.0, ends.1)
    case "add-station":
      return .addStation(try subjectNumber("station"), class: try neededInteger("class"))
    case "move-station":
      return .moveStation(try subjectNumber("station"), to: try number("to"))
    case "remove-station": return .removeStation(try subjectNumber("station"))
    case "set-station":
      return .setStation(try subjectNumber("station"), class: try neededInteger("class"))
    case "add-planet": return .addPlanet(try subjectNumber("planet"), try planetTraits())
    case "set-planet":
      let (sector, position) = try planet()
      try needField()
      return .setPlanet(sector, position: position, try planetTraits())
    default:
      let (sector, position) = try planet()
      return .removePlanet(sector, position: position)
    }
  }
}

extension EditReader {
  /// Reads a value that may begin with a region.
  private mutating func subject<Value>(
    _ key: String, _ body: (inout TextScanner) throws(TextScanner.Mistake) -> Value
  ) throws(EditMistake) -> Value {
    var region: String?
    let value = try parts.read(key) { (scanner) throws(TextScanner.Mistake) in
      // A number before a slash is that of a planet's sector.
      let start = scanner.position
      let isQuoted = scanner.next == "\""
      region = try scanner.regionPrefix()
      if let name = region, key == "planet", !isQuoted, Int(name) != nil {
        (region, scanner.position) = (nil, start)
      }
      return try body(&scanner)
    }
    self.region = region
    return value
  }

  private mutating func subjectNumber(_ key: String) throws(EditMistake) -> Int {
    try subject(key) { (scanner) throws(TextScanner.Mistake) in try scanner.number("a number") }
  }

  private mutating func tunnel() throws(EditMistake) -> (Int, Int) {
    try subject("tunnel") { (scanner) throws(TextScanner.Mistake) in
      let source = try scanner.number("a sector number")
      guard scanner.accept("-") else { throw scanner.mistake("a tunnel is written \(source)-V") }
      return (source, try scanner.number("a sector number"))
    }
  }

  private mutating func planet() throws(EditMistake) -> (Int, Int) {
    try subject("planet") { (scanner) throws(TextScanner.Mistake) in
      let sector = try scanner.number("a sector number")
      guard scanner.accept("/") else { throw scanner.mistake("a planet is written \(sector)/1") }
      return (sector, try scanner.number("the position of a planet"))
    }
  }

  private func number(_ key: String) throws(EditMistake) -> Int {
    try parts.read(key) { (scanner) throws(TextScanner.Mistake) in try scanner.number("a number") }
  }

  private func numbers(_ key: String) throws(EditMistake) -> [Int]? {
    guard parts.has(key) else { return nil }
    guard !(try parts.part(key).text.isEmpty) else { return [] }
    return try parts.read(key) { (scanner) throws(TextScanner.Mistake) in
      let start = scanner.position
      let ranges = try scanner.ranges("a sector number")
      guard ranges.reduce(0, { $0 + min($1.count, 100_000) }) < 100_000 else {
        throw scanner.mistake("these are too many sectors", at: start)
      }
      return ranges.flatMap { Array($0) }
    }
  }

  private func integer(_ key: String) throws(EditMistake) -> Int? {
    try parts.optional(key) { (scanner) throws(TextScanner.Mistake) in try scanner.integer() }
  }

  private func neededInteger(_ key: String) throws(EditMistake) -> Int {
    try parts.read(key) { (scanner) throws(TextScanner.Mistake) in try scanner.integer() }
  }

  private func decimal(_ key: String) throws(EditMistake) -> Double? {
    try parts.optional(key) { (scanner) throws(TextScanner.Mistake) in
      let start = scanner.position
      let text = scanner.take { $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }
      guard let value = Double(text), value.isFinite else {
        throw scanner.mistake("a number is missing", at: start)
      }
      return value
    }
  }

  private func boolean(_ key: String) throws(EditMistake) -> Bool? {
    try parts.optional(key) { (scanner) throws(TextScanner.Mistake) in
      let start = scanner.position
      switch scanner.take(while: \.isLetter).lowercased() {
      case "true", "yes": return true
      case "false", "no": return false
      default: throw scanner.mistake("write \(key)=true or \(key)=false", at: start)
      }
    }
  }

  private func flag(_ key: String) throws(EditMistake) -> Bool { try boolean(key) ?? false }

  private func label<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ what: String
  ) throws(EditMistake) -> Value? where Value.RawValue == String {
    try parts.optional(key) { (scanner) throws(TextScanner.Mistake) -> Value in
      try scanner.label(what)
    }
  }

  private func planetTraits() throws(EditMistake) -> PlanetChange {
    PlanetChange(
      type: parts.has("type") ? try parts.name("type") : nil,
      habitability: try integer("habitability"))
  }

  private func position(_ key: String) throws(EditMistake) -> EditPosition {
    try parts.read(key) { (scanner) throws(TextScanner.Mistake) in
      let x = try scanner.integer()
      guard scanner.accept(",") else { throw scanner.mistake("a position is written X,Y or X,Y,Z") }
      let y = try scanner.integer()
      return EditPosition(x: x, y: y, z: scanner.accept(",") ? try scanner.integer() : nil)
    }
  }

  private func nebula() throws(EditMistake) -> NebulaWord? {
    try parts.optional("nebula") { (scanner) throws(TextScanner.Mistake) in
      let start = scanner.position
      let word = scanner.take(while: \.isLetter).lowercased()
      if word == "none" { return .none }
      guard let color = NebulaColor(rawValue: word) else {
        let colors = NebulaColor.allCases.map(\.rawValue).joined(separator: ", ")
        throw scanner.mistake("a nebula is none or COLOR:DENSITY (\(colors))", at: start)
      }
      guard scanner.accept(":") else {
        throw scanner.mistake("a density is missing, as in \(word):\(color.band.lowerBound)")
      }
      return .nebula(color, density: try scanner.number("a density"))
    }
  }

  /// Rejects an edit that changes nothing.
  private func needField() throws(EditMistake) {
    guard !parts.grammar.fields.contains(where: { parts.has($0.key) }) else { return }
    throw EditMistake("nothing is set; an edit of this kind is written: \(parts.grammar.usage)")
  }
}

extension TextScanner {
  /// Takes a number that may be negative.
  fileprivate mutating func integer() throws(Mistake) -> Int {
    let isNegative = accept("-")
    let number = try number("a number")
    return isNegative ? -number : number
  }
}
