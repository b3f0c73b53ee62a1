/// The calls that make the shards of a galaxy with the engines that people have.
struct ShardCalls {
  let words: [String]
  let folder: String
  let shards: Int

  private var command: String { ShellWords.line(["warpwright", "generate"] + words) }

  private func shard(_ number: String) -> String {
    "\(command) --shard \(number)/\(shards) -o \(ShellWords.line([folder]))"
  }

  /// The calls by engine.
  var all: [(engine: String, call: String)] {
    [
      ("parallel", "seq 0 \(shards - 1) | parallel --retries 3 \(shard("{}"))"),
      (
        "slurm",
        "sbatch --array=0-\(shards - 1) --requeue --wrap "
          + ShellWords.line([shard("$SLURM_ARRAY_TASK_ID")])
      ),
      (
        "kubernetes",
        "completions: \(shards), completionMode: Indexed, command: "
          + "sh -c " + ShellWords.line([shard("$JOB_COMPLETION_INDEX")])
      ),
      (
        "spark",
        "sc.parallelize(range(\(shards)), \(shards)).foreach(lambda k: subprocess.run("
          + "f'\(shard("{k}"))', shell=True, check=True))"
      ),
      ("merge", "warpwright merge \(ShellWords.line([folder])) -o galaxy/"),
    ]
  }

  /// A line for each engine.
  var lines: [String] { all.map { "\($0.engine): \($0.call)" } }
}
