import GalaxyModel
import Platform

extension MapReference {
  /// Reads a reference.
  ///
  /// - Parameter text: The reference.
  /// - Throws: `ReferenceError` with the place of the first mistake.
  /// - Complexity: O(length).
  public init(_ text: String) throws(ReferenceError) {
    do throws(TextScanner.Mistake) {
      var scanner = TextScanner(text)
      self = try scanner.reference(isAlone: true)
      guard scanner.isAtEnd else { throw scanner.mistake("nothing can follow here") }
    } catch {
      throw ReferenceError(text: text, column: error.column, reason: error.reason)
    }
  }

  /// The words before a colon, and those that stand alone.
  static let words = [
    "sector", "cluster", "zone", "type", "place", "names", "all", "formation", "warp", "tunnel",
    "station", "planet", "region", "galaxy",
  ]

  /// How references are written, for help and messages.
  public static let help =
    "sector:12-40, cluster:3, zone:FRONTIER, type:NEBULA, place:rylan, names, all, "
    + "formation:#3, warp:12-40, warp:12>40, tunnel:5-90, station:17, planet:17/1"
}

extension FormationWord {
  /// Creates the meaning of a word without quotes.
  init(unquoted text: String) {
    let plain = LabelWord.plain(text)
    let type = FormationType.allCases.first { LabelWord.plain($0.rawValue) == plain }
    self = type.map { .type($0) } ?? .name(text)
  }
}

extension TextScanner {
  /// Reads a reference, which ends at a blank unless it is alone.
  mutating func reference(isAlone: Bool = false) throws(Mistake) -> MapReference {
    var region = try regionPrefix()
    let subject = try subject(isAlone: isAlone)
    if subject == .region, region == nil, accept(":") {
      region = try name("a region", isAlone: isAlone).text
    }
    let hops = accept("+") ? try number("a number of hops") : nil
    return MapReference(subject, in: region, hops: hops)
  }

  /// Reads the region before a slash, if there is one.
  mutating func regionPrefix() throws(Mistake) -> String? {
    let start = position
    var name: String
    if next == "\"" {
      name = try quoted()
    } else {
      name = take { !"/:\"#+,".contains($0) && $0 != " " && $0 != "\t" }
    }
    guard !name.isEmpty, accept("/") else {
      position = start
      return nil
    }
    return name
  }

  private mutating func subject(isAlone: Bool) throws(Mistake) -> MapReference.Subject {
    let start = position
    let word = take { $0.isLetter }.lowercased()
    switch word {
    case "names": return .names
    case "all": return .all
    case "galaxy": return .galaxy
    case "region": return .region
    default: break
    }
    guard MapReference.words.contains(word) else {
      guard !word.isEmpty else {
        throw mistake("a reference begins with a word (\(MapReference.help))", at: start)
      }
      throw mistake(
        "'\(word)' is no kind of thing on a map" + suggestion(for: word, in: MapReference.words)
          + " (\(MapReference.help))", at: start)
    }
    guard accept(":") else { throw mistake("a colon must follow '\(word)'") }
    switch word {
    case "sector": return .sectors(try ranges("a sector number"))
    case "cluster": return .clusters(try ranges("the number of a cluster"))
    case "zone": return .zone(try name("a zone", isAlone: isAlone).text)
    case "type": return .sectorType(try label("sector type"))
    case "place": return .place(try place())
    case "formation": return .formation(try formation(isAlone: isAlone))
    case "warp": return .warp(try link())
    case "tunnel":
      let source = try number("a sector number")
      guard accept("-") else { throw mistake("a tunnel is written U-V, whatever its direction") }
      return .tunnel(source, try number("a sector number"))
    case "station": return .station(try number("a sector number"))
    default: return try planet()
    }
  }

  /// Reads two numbers, `12-40` or `12>40`.
  mutating func link() throws(Mistake) -> LinkWord {
    let source = try number("a sector number")
    let isDirected = next == ">"
    guard isDirected || next == "-" else {
      throw mistake("write \(source)-V for both directions, \(source)>V for one")
    }
    position += 1
    return LinkWord(source, try number("a sector number"), isDirected: isDirected)
  }

  private mutating func planet() throws(Mistake) -> MapReference.Subject {
    let sector = try number("a sector number")
    guard accept("/") else { throw mistake("a planet is written planet:\(sector)/1") }
    let start = position
    let place = try number("the position of a planet")
    guard place > 0 else { throw mistake("positions count from 1", at: start) }
    return .planet(sector, position: place)
  }

  /// Reads numbers and ranges of them.
  mutating func ranges(_ what: String) throws(Mistake) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    repeat {
      let start = position
      let low = try number(what)
      let high = accept("-") ? try number(what) : low
      guard low <= high else { throw mistake("\(low)-\(high) is empty", at: start) }
      ranges.append(low...high)
    } while accept(",")
    return ranges
  }

  /// Reads a name, which is quoted if it holds blanks or `/+,`.
  mutating func name(
    _ what: String, isAlone: Bool = false
  ) throws(Mistake) -> (text: String, isQuoted: Bool) {
    if next == "\"" { return (try quoted(), true) }
    let start = position
    let text = take { !"/+,\"".contains($0) && (isAlone || $0 != " " && $0 != "\t") }
    guard !text.isEmpty else { throw mistake("the name of \(what) is missing", at: start) }
    if let next, "/,\"".contains(next) {
      throw mistake("a name with '\(next)' is written in double quotes")
    }
    return (text, false)
  }

  /// Reads a label of a vocabulary.
  mutating func label<Value: RawRepresentable & CaseIterable>(
    _ what: String
  ) throws(Mistake) -> Value where Value.RawValue == String {
    let start = position
    let text = try name("a \(what)").text
    do throws(UnknownWord) {
      return try LabelWord.value(text, what)
    } catch {
      throw mistake(error.description, at: start)
    }
  }

  /// Reads the word for a special location.
  mutating func place() throws(Mistake) -> PlaceWord {
    let start = position
    let text = try name("a place").text
    let plain = LabelWord.plain(text)
    if let place = PlaceWord.all.first(where: { LabelWord.plain($0.text) == plain }) {
      return place
    }
    let names = PlaceWord.all.map(\.text)
    throw mistake(
      "there is no place '\(text)'" + suggestion(for: text, in: names)
        + " (\(names.joined(separator: ", ")))", at: start)
  }

  /// Reads what names a formation.
  mutating func formation(isAlone: Bool = false) throws(Mistake) -> FormationWord {
    if accept("#") {
      let start = position
      let ordinal = try number("the number of a formation")
      guard ordinal > 0 else { throw mistake("formations count from 1", at: start) }
      return .ordinal(ordinal)
    }
    let (text, isQuoted) = try name("a formation", isAlone: isAlone)
    return isQuoted ? .name(text) : FormationWord(unquoted: text)
  }
}
