import GalaxyModel

extension MapReference: CustomStringConvertible {
  /// The reference in canonical form, which reads back as the same.
  public var description: String {
    (region.map { Self.name($0) + "/" } ?? "") + subject.text + (hops.map { "+\($0)" } ?? "")
  }

  /// A name, in quotes if it needs them.
  static func name(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy { scalar in
      scalar.value > 32 && scalar.value != 127 && !"/+,\":#\\".unicodeScalars.contains(scalar)
        && !scalar.properties.isWhitespace
    }
    // A number is that of a sector.
    return isPlain && !name.isEmpty && Int(name) == nil ? name : name.quoted
  }

  /// Numbers and ranges of them, `3,5-9`.
  static func list(_ ranges: [ClosedRange<Int>]) -> String {
    ranges.map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
    .joined(separator: ",")
  }
}

extension MapReference.Subject {
  /// The subject in canonical form.
  var text: String {
    switch self {
    case .sectors(let numbers): "sector:\(MapReference.list(numbers))"
    case .clusters(let numbers): "cluster:\(MapReference.list(numbers))"
    case .zone(let name): "zone:\(MapReference.name(name))"
    case .sectorType(let type): "type:\(type.rawValue)"
    case .place(let place): "place:\(place.text)"
    case .names: "names"
    case .all: "all"
    case .formation(let word): "formation:\(word.text)"
    case .warp(let link): "warp:\(link.text)"
    case .tunnel(let first, let second): "tunnel:\(first)-\(second)"
    case .station(let number): "station:\(number)"
    case .planet(let number, let position): "planet:\(number)/\(position)"
    case .region: "region"
    case .galaxy: "galaxy"
    }
  }
}

extension FormationWord {
  /// The word in canonical form.
  public var text: String {
    switch self {
    case .ordinal(let ordinal): return "#\(ordinal)"
    case .type(let type): return type.rawValue
    case .name(let name):
      // A name that reads as a type is quoted, too.
      return FormationWord(unquoted: name) == self ? MapReference.name(name) : name.quoted
    }
  }
}
