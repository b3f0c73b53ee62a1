import GalaxyModel
import GalaxyRender

/// What a picture is about, as users write it: `sector:sol`, `sectors:3,sol`, or anything else that
/// `MapFocus` reads.
enum FocusWord {
  case sectors([SectorWord], isList: Bool)
  case other(MapFocus)

  init(_ text: String) throws {
    for (prefix, isList) in [("sector:", false), ("sectors:", true)] where text.hasPrefix(prefix) {
      let rest = String(text.dropFirst(prefix.count))
      self = .sectors(
        isList
          ? try SectorWord.list([rest], "--focus") : [try SectorWord(rest, "--focus")],
        isList: isList)
      return
    }
    self = .other(try MapFocus(parsing: text))
  }

  /// The focus in a region.
  func focus(in region: Region) throws -> MapFocus {
    switch self {
    case .other(let focus): return focus
    case .sectors(let words, let isList):
      let numbers = try words.map { region.sectors.number(try $0.node(in: region)) }
      return isList || numbers.count != 1 ? .sectors(numbers) : .sector(numbers[0])
    }
  }
}
