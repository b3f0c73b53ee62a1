import ArgumentParser
import FileIO
import GalaxyAnalysis
import GalaxyFormats
import GalaxyGeneration
import GalaxyModel
import GalaxySettings
import GalaxyStudio
import GraphFormats
import Platform

/// The command `warpwright merge`.
struct MergeCommand: LimitedCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join the shards of a galaxy, a search, or a survey.",
    discussion: """
      A folder is that of the shards of a galaxy, made by 'generate --shard k/n -o DIR'. The files have \
      the bytes of a galaxy that was not made in shards. Shards that are missing, altered or of another \
      galaxy are named, and nothing is written (exit status 65); --list-missing prints their numbers as \
      a job array takes them.

      Files are answers of 'find --shard k/n' or 'survey --shard k/n' with --json or --ndjson, in any \
      order. Shards that are missing, altered, there twice, or of another search are rejected in the same way. The \
      answer has the same form, and -n, --top, --lowest and --near are as they were for the shards. The \
      exit status is 1 if nothing was found, or if a value is outside of a band that the survey had.
      """)

  @Argument(help: "The folder of shards, or answers of shards.", completion: .file())
  var files: [String]

  @Option(
    name: [.customShort("T"), .long],
    help: ArgumentHelp(
      "Formats of a galaxy (default: those of the shards).", valueName: "f,..."))
  var format: [String] = []
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Of a galaxy: file, directory/ or -.", valueName: "out"),
    completion: .directory)
  var output: String?
  @Flag(help: "Print the numbers of the shards to make again, such as 0,3,17.")
  var listMissing = false
  @Flag(help: "Replace existing files of the directory.") var force = false
  @Option(
    help: ArgumentHelp(
      "A file, or -, with the password hash of the administrator (demo, load).", valueName: "file"),
    completion: .file())
  var adminHashFile: String?
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var parquet: ParquetOptions
  @OptionGroup var sizes: InputLimitOptions

  @Option(
    name: [.customShort("n")],
    help: ArgumentHelp("Keep the first k matches (default: as the shards).", valueName: "k"))
  var limit: Int?
  @Option(help: ArgumentHelp("Keep the best k by score (default: as the shards).", valueName: "k"))
  var top: Int?
  @Flag(help: "The lowest score first.") var lowest = false
  @Option(help: ArgumentHelp("Keep the k nearest misses (default: as the shards).", valueName: "k"))
  var near: Int?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    for (value, name) in [(limit, "-n"), (top, "--top"), (near, "--near")] where (value ?? 1) < 1 {
      throw CommandFailure.usage("\(name) takes a number from 1")
    }
  }

  func run() throws {
    if files.count == 1, OutputDirectory(files[0]).exists { return try mergeGalaxy(files[0]) }
    if let file = files.first, file != "-", access(file.systemPath, F_OK) != 0, errno == ENOENT {
      throw InputFailure(source: .file(file), kind: .missing)
    }
    guard format.isEmpty, output == nil, !force, adminHashFile == nil, database.ifExists == nil,
      parquet.codec == nil, sizes.inputLimit == nil
    else {
      throw CommandFailure.usage(
        "-T, -o, --force, --admin-hash-file, --if-exists, --codec and --input-limit are for a folder of "
          + "shards, and '\(files[0])' is none")
    }
    let answers = try ShardAnswers(
      files.map { file in
        let source = InputSource(argument: file)
        return ShardAnswers.File(bytes: try source.readAll(), name: source.name)
      })
    if listMissing {
      let again = answers.again
      guard !again.isEmpty else { return }
      try Report.write(lines: [again.map(String.init).joined(separator: ",")])
      throw NegativeAnswer()
    }
    try answers.requireAll()
    if let first = answers.files.first, SurveyMerge.isAnswer(first.bytes) {
      return try mergeSurveys(answers)
    }
    var merge = FindMerge()
    merge.limit = limit
    merge.top = top
    merge.isLowest = lowest
    merge.near = near
    for file in answers.files { try merge.add(file.bytes, source: file.name) }
    if let conflict = merge.conflict {
      throw CommandFailure.usage("\(conflict); leave the option out, or run them again with it")
    }
    if merge.isStream {
      try SearchOutput.write(lines: merge.lines)
    } else {
      try Report.write(list: merge.document)
    }
    if merge.matchCount == 0 { throw NegativeAnswer() }
  }

  /// Joins the shards of a galaxy.
  private func mergeGalaxy(_ folder: String) throws {
    try rejectSearchOptions("a search")
    let console = common.console
    if listMissing { return try list(folder, console) }
    // What is wrong with the call itself is told before anything is read.
    guard let output, !output.isEmpty else {
      throw CommandFailure.usage("merge needs a place for the galaxy; name one with -o")
    }
    let asked = try formats(format, output)
    let written = try ShardOptions.retried {
      console.progress("checking")
      let check = try ShardCheck.beforeCopying(folder, threads: common.threadCount)
      var merge = try ShardMerge(check, catalog: .program)
      let formats = try asked ?? self.formats(merge.formats, nil) ?? []
      let destination = try prepare(&merge, formats, output)
      return try merge.write(
        formats, to: destination, replacesFiles: force, threads: common.threadCount
      ) { console.progress($0) }
    }
    console.clearProgress()
    for warning in written.warnings { console.warn("\(warning.message) (\(warning.code))") }
    for note in written.output.notes { console.note(note) }
    if written.isDataset {
      console.note(
        "parquet/ has a folder a table, with the files of the shards and whole.parquet for what counts the "
          + "whole")
    }
    console.note(
      "merged \(Counted.text(written.shards, "shard")): \(Counted.text(written.output.rows, "row")) in "
        + "\(Counted.text(written.output.files.count, "file"))")
  }

  /// The formats of the names, or of the output; nil for none.
  private func formats(_ names: [String], _ output: String?) throws -> [ExportFormat]? {
    guard !names.isEmpty || output.map(OutputDestination.hasExtension) == true else { return nil }
    let formats = try GenerateRequest.formats(names, output: output, .program)
    guard !formats.isEmpty else {
      throw CommandFailure.usage("no format: name one with -T, such as -T json")
    }
    if let picture = formats.first(where: { $0.picture != nil }) {
      throw CommandFailure.usage("\(UnfitShard.picture(picture.name))")
    }
    _ = try database.existing(for: formats)
    _ = try parquet.compression(for: formats)
    return formats
  }

  /// Sets what a merge writes, and where, before any part is read.
  private func prepare(
    _ merge: inout ShardMerge, _ formats: [ExportFormat], _ output: String
  ) throws -> OutputDestination {
    merge.existing = try database.existing(for: formats)
    merge.inputLimit = sizes.bytes
    merge.compression = try parquet.compression(for: formats)
    merge.administratorHash = try adminHashFile.map { file in
      guard merge.plan.settings[\.profile] != .empty else {
        throw CommandFailure.usage(
          "--admin-hash-file needs a galaxy of the profile demo or load; that of the shards is empty"
        )
      }
      return try AdministratorHash.read(file)
    }
    try merge.check(formats)
    let isSingle = OutputPlan.isSingleFile(formats, regionCount: merge.plan.regionCount)
    let destination = OutputDestination(named: output, isSingleFile: isSingle)
    if destination == .standardOutput, !isSingle {
      throw CommandFailure.usage("several files do not fit the standard output; name a directory")
    }
    return destination
  }

  /// Prints the numbers of the shards to make again.
  private func list(_ folder: String, _ console: Console) throws {
    guard format.isEmpty, output == nil, !force, adminHashFile == nil, database.ifExists == nil,
      parquet.codec == nil, sizes.inputLimit == nil
    else {
      throw CommandFailure.usage(
        "--list-missing writes no file: -T, -o, --force, --admin-hash-file, --if-exists, --codec and "
          + "--input-limit are for a merge")
    }
    let check = try ShardOptions.retried {
      console.progress("checking")
      return try ShardCheck(folder, threads: common.threadCount)
    }
    console.clearProgress()
    guard check.count > 0 else { throw UnfitMerge.incomplete(folder, []) }
    let missing = check.missing
    if missing.isEmpty {
      // What no shard that is made again corrects is an error as in a merge.
      _ = try ShardMerge(check, catalog: .program)
      return
    }
    for finding in check.findings where finding.shard == nil { console.warn(finding.reason) }
    try Report.write(lines: [missing.map(String.init).joined(separator: ",")])
    throw NegativeAnswer()
  }

  /// Rejects options of the other kind of merge.
  private func rejectSearchOptions(_ what: String) throws {
    guard limit == nil, top == nil, near == nil, !lowest else {
      throw CommandFailure.usage("-n, --top, --lowest, and --near are for answers of \(what)")
    }
  }

  private func mergeSurveys(_ answers: ShardAnswers) throws {
    try rejectSearchOptions("find")
    var merge = SurveyMerge()
    for file in answers.files { try merge.add(file.bytes, source: file.name) }
    let answer = merge.answer
    if merge.isStream {
      try SearchOutput.write(lines: answer.lines)
    } else {
      try Report.write(list: answer.document)
    }
    if answer.survey.isOutside { throw NegativeAnswer() }
  }
}
