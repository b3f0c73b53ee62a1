import FileIO
import GalaxyModel
public import GalaxyStudio
import MapEditing
import Platform

/// The edits and waivers of a call.
public enum EditWords {
  /// Reads the script, if there is one, and the edits of `-e` behind it.
  ///
  /// - Parameters:
  ///   - file: The script, `-` for the standard input.
  ///   - lines: The values of `-e`.
  /// - Returns: The edits, with the digest of the map that they are for.
  /// - Throws: `InputError` for the script, `CommandFailure` for a value of `-e`.
  static func read(_ file: String?, _ lines: [String]) throws -> EditScript {
    var script = EditScript([])
    if let file {
      let source = InputSource(argument: file)
      script = try EditScriptReader.read(
        try source.readAll(limit: EditScriptReader.byteLimit), source: source.name)
    }
    for line in lines {
      do throws(EditMistake) {
        script.edits.append(try MapEdit(line: line))
      } catch {
        throw CommandFailure.usage("-e '\(line)': \(error)")
      }
    }
    return script
  }

  /// Reads waivers, `INV-26:"reason"` or `INV-26@region:"reason"`.
  ///
  /// - Parameter texts: The waivers.
  /// - Returns: What they accept.
  /// - Throws: A usage error for one that cannot be read, or is about a rule that always has to hold.
  public static func waivers(_ texts: [String]) throws -> [RecipeWaiver] {
    var waivers: [RecipeWaiver] = []
    for text in texts {
      guard let colon = text.firstIndex(of: ":") else {
        throw CommandFailure.usage("--waive '\(text)': write ID:\"reason\" or ID@region:\"reason\"")
      }
      let parts = text[..<colon].split(separator: "@", maxSplits: 1)
      var reason = String(text[text.index(after: colon)...])
      if reason.count > 1, reason.hasPrefix("\""), reason.hasSuffix("\"") {
        reason = String(reason.dropFirst().dropLast())
      }
      guard let id = try VerifyCommand.ids(parts.prefix(1).map(String.init))?.first else {
        throw CommandFailure.usage("--waive '\(text)': the id of an invariant is missing")
      }
      guard !RecipeWaiver.hardRules.contains(id) else {
        throw CommandFailure.usage("--waive '\(text)': \(id) always has to hold")
      }
      guard !reason.isEmpty else {
        throw CommandFailure.usage("--waive '\(text)': a reason is missing behind the colon")
      }
      waivers.append(
        RecipeWaiver(id: id, scope: parts.count > 1 ? String(parts[1]) : nil, reason: reason))
    }
    return waivers
  }

  /// Rejects waivers for regions that a map does not have.
  ///
  /// - Parameters:
  ///   - waivers: The waivers.
  ///   - regions: The names of the map's regions.
  /// - Throws: A usage error for the first one.
  static func check(_ waivers: [RecipeWaiver], regions: [String]) throws {
    // Some failures are those of the galaxy, or of a table.
    let others = ["galaxy"] + GalaxySchema.tables.map(\.name)
    for case let scope? in waivers.map(\.scope)
    where !regions.contains(scope) && !others.contains(scope) {
      throw CommandFailure.usage(
        "--waive: there is no region '\(scope)'" + suggestion(for: scope, in: regions)
          + "; regions are \(regions.joined(separator: ", "))")
    }
  }
}
