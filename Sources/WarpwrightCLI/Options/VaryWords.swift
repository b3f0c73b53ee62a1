import GalaxySettings
import GalaxyStudio
import Platform

/// What varies in a search, as users type it: `KEY=V1,V2`, `KEY=A..B:STEP`, `stage.NAME=A..B`.
enum VaryWords {
  /// The most combinations of a search.
  static let limit = 10_000

  /// Reads the values of `--vary`.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - settings: The settings that are not varied.
  /// - Returns: All combinations, numbered from 0.
  /// - Throws: `CommandFailure`, and `SettingFailure` for a value that a setting does not take.
  static func variants(
    _ texts: [String], of settings: GenerationSettings
  ) throws -> [FindVariant] {
    let axes = try texts.map { try axis($0) }
    for (place, axis) in axes.enumerated()
    where axes[..<place].contains(where: { $0.key == axis.key }) {
      throw CommandFailure.usage("--vary names \(axis.key) twice; write all its values after one =")
    }
    let count = axes.reduce(1.0) { $0 * Double($1.count) }
    guard count <= Double(limit) else {
      throw CommandFailure.usage(
        "--vary makes \(Int(count)) variants, and at most \(limit) are tried")
    }
    return try FindAxis.variants(axes, of: settings)
  }

  private static func axis(_ text: String) throws -> FindAxis {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
      throw CommandFailure.usage("--vary takes KEY=VALUES, not '\(text)'")
    }
    let key = String(text[..<equals])
    let values = String(text[text.index(after: equals)...])
    if key.hasPrefix("stage.") { return try stage(String(key.dropFirst(6)), values) }
    let found = SettingCatalog.definitions(matching: key)
    guard let setting = found.first, found.count == 1 else {
      var probe = GenerationSettings(preset: .terranSpace)
      try probe.set(key, values)
      throw CommandFailure.usage("there is no setting '\(key)'")
    }
    return .setting(setting, try list(values, of: setting))
  }

  /// The values of a list, or of a range of integers.
  private static func list(
    _ text: String, of setting: SettingDefinition
  ) throws(CommandFailure) -> [String] {
    guard case .integer = setting.kind, let dots = text.firstRange(of: "..") else {
      return text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let rest = text[dots.upperBound...].split(separator: ":", omittingEmptySubsequences: false)
    let step = rest.count == 2 ? NumberList.number(String(rest[1])) : 1
    guard let first = NumberList.number(String(text[..<dots.lowerBound])),
      let last = rest.first.flatMap({ NumberList.number(String($0)) }), let step,
      rest.count <= 2, first <= last, step >= 1
    else { throw .usage("--vary \(setting.key) takes A..B or A..B:STEP, not '\(text)'") }
    return stride(from: first, through: last, by: step).prefix(limit + 1).map(String.init)
  }

  private static func stage(_ name: String, _ text: String) throws(CommandFailure) -> FindAxis {
    guard FindAxis.stages.contains(name) else {
      throw .usage(
        "there is no stage '\(name)' with draws of its own"
          + suggestion(for: name, in: FindAxis.stages)
          + " (\(FindAxis.stages.joined(separator: ", ")))")
    }
    let dots = text.firstRange(of: "..")
    let first = NumberList.number(String(text[..<(dots?.lowerBound ?? text.endIndex)]))
    let last = NumberList.number(String(text[(dots?.upperBound ?? text.startIndex)...]))
    guard let first, let last, first <= last else {
      throw .usage("--vary stage.\(name) takes A..B, not '\(text)'")
    }
    return .stage(name, first...last)
  }
}
