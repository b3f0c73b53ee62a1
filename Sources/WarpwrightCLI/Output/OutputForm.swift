import Platform
import FileIO
import GalaxyFormats
import GalaxyModel
import GalaxyStudio

/// Something that a command writes: a format of maps, or a form of a report.
protocol OutputForm {
  /// The word of `-T`.
  var word: String { get }
  /// Extensions of file names that mean this form.
  var endings: [String] { get }
  /// Extensions that its files have by default, but that other forms have, too.
  var sharedEndings: [String] { get }
}

extension OutputForm {
  var sharedEndings: [String] { [] }
}

extension ExportFormat: OutputForm {
  var word: String { name }

  var endings: [String] { extensions }

  /// The extension of the files in a directory: `txt` of `edges-<region>.txt`.
  var sharedEndings: [String] {
    guard let dot = filePattern.firstIndex(of: ".") else { return [] }
    return [String(filePattern[filePattern.index(after: dot)...])]
  }
}

/// The one rule of all commands for `-T` and `-o`.
///
/// `-T` chooses what is written, else the extension of the name after `-o`. `-` is the standard
/// output; a name that ends in `/`, and an existing directory, is a directory.
enum OutputRule {
  /// What to write, `nil` if neither `-T` nor the name tells.
  ///
  /// - Parameters:
  ///   - word: The value of `-T`.
  ///   - name: The value of `-o`.
  ///   - forms: What the command writes.
  ///   - what: A word for them, for messages.
  /// - Returns: The form.
  /// - Throws: `CommandFailure` for a word that the command does not write, and for an extension
  ///   that means none of the forms, or several.
  static func form<Form: OutputForm>(
    _ word: String?, name: String?, among forms: [Form], what: String = "format"
  ) throws(CommandFailure) -> Form? {
    guard name?.isEmpty != true else { throw .usage("-o takes a name") }
    let words = forms.map(\.word)
    if let word {
      let wanted = word.lowercased()
      if let form = forms.first(where: { $0.word == wanted }) { return form }
      let meant = Suggestions.outputs[wanted]?.advice(words)
      throw .usage(
        "there is no \(what) '\(word)'" + (meant ?? suggestion(for: word, in: words))
          + " (\(what)s: \(words.joined(separator: ", ")))")
    }
    guard let name, let ending = ending(of: name) else { return nil }
    let found = owners(of: name, among: forms)
    if found.count == 1 { return found[0] }
    let shown = name.terminalSafe
    guard found.isEmpty else {
      throw .usage(
        "-o \(shown): '.\(ending)' may be \(found.map(\.word).joined(separator: " or ")); choose by -T"
      )
    }
    let known = forms.flatMap { $0.endings + $0.sharedEndings }
    var unique: [String] = []
    for ending in known where !unique.contains("." + ending) { unique.append("." + ending) }
    throw .usage(
      "-o \(shown): no \(what) has the extension '.\(ending)'"
        + (Suggestions.outputs[ending]?.advice(words) ?? "")
        + " (extensions: \(unique.joined(separator: ", ")); a directory ends with /)")
  }

  /// The forms that the extension of a name means; the longest extension that means any decides.
  private static func owners<Form: OutputForm>(of name: String, among forms: [Form]) -> [Form] {
    var rest = lastPart(of: name).lowercased()[...]
    while let dot = rest.firstIndex(of: ".") {
      rest = rest[rest.index(after: dot)...]
      let ending = String(rest)
      let own = forms.filter { $0.endings.contains(ending) }
      let found = own.isEmpty ? forms.filter { $0.sharedEndings.contains(ending) } : own
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The extension of a file's name: what follows its last dot, one to ten letters or digits, a
  /// letter first; `nil` for names of directories and the standard output.
  static func ending(of name: String) -> String? {
    guard !isDirectory(name), OutputDestination.hasExtension(name) else { return nil }
    let part = lastPart(of: name)
    return part.lastIndex(of: ".").map { String(part[part.index(after: $0)...]).lowercased() }
  }

  /// Whether a name is that of a directory.
  static func isDirectory(_ name: String) -> Bool {
    name != "-" && (name.hasSuffix("/") || OutputDirectory(name).exists)
  }

  private static func lastPart(of name: String) -> Substring {
    name.utf8.lastIndex(of: UInt8(ascii: "/")).map { name[name.utf8.index(after: $0)...] }
      ?? name[...]
  }
}
