import RowFormats
import GalaxyGeneration
import GalaxyModel
import GalaxyStudio

/// The outcome of `reproduce`, for people and programs.
struct ReproduceReport {
  private let result: ReproduceResult
  private let upgraded: Recipe?

  init(_ result: ReproduceResult, upgraded: Recipe?) {
    self.result = result
    self.upgraded = upgraded
  }

  /// One line for each file, and one for the first stage that differs.
  var lines: [String] {
    var lines = result.files.map(line)
    if let stage = result.stage {
      lines.append("the first stage that differs is \(stage.name) of \(stage.region)")
    }
    if result.files.isEmpty { lines.append("a recipe; there is no file to compare") }
    return lines
  }

  private func line(_ file: ReproduceResult.File) -> String {
    let new = Counted.bytes(file.bytes.new)
    if file.isEqual { return "\(file.name): equal (\(new))" }
    if file.bytes.new == 0 { return "\(file.name): no format of this program makes it" }
    var sizes = ""
    if file.bytes.old != file.bytes.new {
      sizes = " (\(Counted.bytes(file.bytes.old)), made again \(new))"
    }
    guard let difference = file.difference else {
      return "\(file.name): another digest\(sizes)"
    }
    let place =
      (difference.line.map { "line \($0), " } ?? "") + "offset \(difference.offset)"
    return "\(file.name): differs from \(place)\(sizes)"
  }

  /// What to know about the versions of the generator.
  var notes: [String] {
    guard let made = result.generator, made != generatorVersion else { return [] }
    var note = "made by \(made.prefix(40)), this is \(generatorVersion)"
    if let stage = result.stage {
      note += "; the first difference is in `\(stage.name)`"
    } else if let file = result.files.first(where: { !$0.isEqual }) {
      note += "; the first difference is in `\(file.name)`"
    }
    return [note]
  }

  var fieldValue: FieldValue {
    var members: [FieldValue.Member] = [
      .init("schema", .text("warpwright.reproduce")), .init("version", 1),
      .init("equal", .boolean(result.isEqual)),
      .init(
        "generator",
        .object([
          .init("made", .optional(result.generator) { .text($0) }),
          .init("this", .text(generatorVersion)),
        ])),
      .init("files", .list(result.files.map(\.fieldValue))),
    ]
    if let stage = result.stage {
      members.append(
        .init(
          "stage",
          .object([.init("region", .text(stage.region)), .init("name", .text(stage.name))])))
    }
    if let upgraded { members.append(.init("recipe", upgraded.fieldValue)) }
    return .object(members)
  }
}

extension ReproduceResult.File {
  fileprivate var fieldValue: FieldValue {
    var members: [FieldValue.Member] = [
      .init("name", .text(name)), .init("equal", .boolean(isEqual)),
      .init("bytes", .list([.int(bytes.old), .int(bytes.new)])),
    ]
    if let difference {
      let line: [FieldValue.Member] = difference.line.map { [.init("line", .int($0))] } ?? []
      members.append(
        .init("firstDifference", .object(line + [.init("offset", .int(difference.offset))])))
    }
    return .object(members)
  }
}
