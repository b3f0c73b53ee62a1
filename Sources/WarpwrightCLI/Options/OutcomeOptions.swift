import ArgumentParser
import FileIO
import GalaxyStudio
import RowFormats

/// How `generate` deals with files that exist, and what it tells programs.
struct OutcomeOptions: ParsableArguments {
  @Flag(help: "Print a JSON document: files with sizes and digests, warnings, seed, preset.")
  var json = false
  @Flag(help: "Print the names of the files, and generate and write nothing.")
  var dryRun = false
  @Flag(
    help: "Replace existing files, except those with the same bytes, which keep their times.")
  var keepUnchanged = false
  @Option(
    help: ArgumentHelp(
      "Also write a rule for make: the files, and the recipes and other files they depend on.",
      valueName: "file"),
    completion: .file())
  var depfile: String?

  /// Rejects what makes no sense for a job.
  ///
  /// - Parameters:
  ///   - job: The job.
  ///   - inputs: The paths of the files that it reads.
  /// - Throws: `CommandFailure`; `IOFailure` if the rule cannot be written.
  func check(_ job: GenerateJob, reading inputs: [String]) throws {
    if job.output.destination == .standardOutput {
      for (isGiven, option) in [
        (json, "--json"), (keepUnchanged, "--keep-unchanged"), (depfile != nil, "--depfile"),
      ] where isGiven && !(dryRun && option == "--json") {
        throw CommandFailure.usage("\(option) needs a file or directory; name one with -o")
      }
    }
    guard let depfile else { return }
    guard depfile != "-", !depfile.isEmpty else {
      throw CommandFailure.usage("--depfile takes the name of a file")
    }
    let rule = PlainFile(named: depfile, own: "rule.d")
    var names = OutputNames()
    for file in job.output.paths { try names.add(file.path, as: "-o") }
    for input in inputs { try names.add(input, as: "an input") }
    try names.add(rule.path, as: "--depfile")
    try rule.check()
  }

  /// Writes the rule for make, if it is asked for.
  ///
  /// - Parameters:
  ///   - files: The paths of the files that were written.
  ///   - inputs: The paths of the files that were read.
  /// - Throws: `IOFailure` if the rule cannot be written.
  func writeRule(_ files: [String], dependingOn inputs: [String]) throws {
    guard let depfile else { return }
    var file = try OutputFile(path: PlainFile(named: depfile, own: "rule.d").path)
    for line in MakeRule.lines(files, dependingOn: inputs) { file.writer.append(line: line) }
    try file.writer.flush()
    if !keepUnchanged || !file.isLikeOldFile() { try file.commit() }
  }
}
