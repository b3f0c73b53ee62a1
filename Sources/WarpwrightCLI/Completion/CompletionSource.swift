import ArgumentParser
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyModel
import GalaxyRender
import GalaxyRules
import GalaxySettings
import Platform

/// What the value of an option or argument may be.
struct CompletionSource {
  private let value: CommandModel.Value
  private let option: String?
  private let command: String
  private let file: String?

  /// - Parameters:
  ///   - value: The value.
  ///   - option: The option before it, `nil` for an argument.
  ///   - command: The command.
  ///   - file: The map that the call is about.
  init(_ value: CommandModel.Value, option: String?, command: String, file: String?) {
    self.value = value
    self.option = option
    self.command = command
    self.file = file
  }

  /// Whether several words may come with commas between them.
  var isList: Bool {
    value.name.hasSuffix(",...") || ["f", "layers", "sectors"].contains(value.name)
  }

  /// Returns what a word may become.
  ///
  /// - Parameters:
  ///   - current: What has been typed of it.
  ///   - prefix: What precedes it in a list.
  /// - Returns: The words and whether files are expected.
  func reply(typing current: String, after prefix: String = "") -> CompletionReply {
    if value.name == "key=value", option == "--set" { return Self.settings(typing: current) }
    var reply = candidates.matching(current, after: prefix)
    if reply.hasFiles { reply.words = [] }
    return reply
  }

  private var candidates: CompletionReply {
    if !value.words.isEmpty { return .words(value.words) }
    switch value.name {
    case "a", "b", "file", "out", "picture", "result": return .files
    case "from", "to": return command == "chokes" ? groups : places
    case "sector", "sectors": return places
    case "n,...": return option == "--avoid-cluster" ? CompletionReply() : places
    case "part": return groups + places
    case "what": return .words(NearestKind.words)
    case "zone,...": return labels(ZoneType.self)
    case "type,...": return labels(SectorType.self)
    case "type": return labels(FormationType.self)
    case "ref": return references
    case "key":
      return CompletionReply(
        words: SettingCatalog.all.map { .init(text: $0.key, summary: $0.summary) })
    case "good": return labels(TradeGood.self)
    case "layers": return .words(MapLayer.allCases.map(\.rawValue) + ["all"])
    case "format": return .words(FormatCatalog.names())
    case "id,...":
      return CompletionReply(words: Invariant.named.map { .init(text: $0.id, summary: $0.title) })
    case "name,..." where option == "--table": return .words(GalaxySchema.tables.map(\.name))
    case "name,...": return labels(TableSubject.self)
    case "name" where option == "--region": return regions
    default: return CompletionReply()
    }
  }

  private func labels<Label: CaseIterable & RawRepresentable<String>>(
    _: Label.Type
  ) -> CompletionReply { .words(Label.allCases.map(\.rawValue)) }

  private var groups: CompletionReply {
    let zones = ZoneType.allCases.map { "zone:\($0.rawValue)" }
    let types = SectorType.allCases.map { "type:\($0.rawValue)" }
    return .words(zones + (command == "render" ? [] : types) + ["sector:", "cluster:"])
  }

  /// What can be explained; a number or name follows.
  private var references: CompletionReply {
    var reply = CompletionReply.words(ExplainCommand.words.map { $0 + ":" })
    reply.isOpen = true
    return reply
  }

  // MARK: Settings

  /// Keys, and after one its values.
  private static func settings(typing current: String) -> CompletionReply {
    guard let equals = current.firstIndex(of: "=") else {
      var keys = CompletionReply(
        words: SettingCatalog.all.map { .init(text: $0.key + "=", summary: $0.summary) })
      keys.isOpen = true
      return keys.matching(current)
    }
    let key = String(current[..<equals])
    guard let setting = SettingCatalog.definitions(matching: key).first else {
      return CompletionReply()
    }
    var words: [String] = []
    switch setting.kind {
    case .choice(let choices): words = choices
    case .boolean: words = ["true", "false"]
    default: words = [setting.defaultValue?.description].compactMap { $0 }
    }
    return CompletionReply.words(words)
      .matching(String(current[current.index(after: equals)...]), after: key + "=")
  }

  // MARK: What the map has

  /// Most bytes of a map that is read while a user waits.
  private static let mostBytes = 32 << 20
  /// Most names that are of any use.
  private static let mostNames = 2000

  private var map: Galaxy? {
    guard let file, command != "generate" else { return nil }
    var status = stat()
    guard stat(file.systemPath, &status) == 0, status.st_size <= Self.mostBytes,
      let input = try? InputOptions.parse([])
    else { return nil }
    return try? input.read(file, console: Console(quiet: true)).galaxy
  }

  /// Names of sectors, places and formations, as far as they are more than numbers.
  private var places: CompletionReply {
    var seen: Set<String> = []
    let names = (map?.regions ?? []).flatMap(\.placeNames).filter { name in
      !name.isEmpty && !name.hasPrefix("Sector ") && !name.contains(",")
        && NumberList.number(name) == nil && seen.insert(name).inserted
    }
    return .words(Array(names.prefix(Self.mostNames)))
  }

  private var regions: CompletionReply { .words((map?.regions ?? []).map(\.name)) }
}
