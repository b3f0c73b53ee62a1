import FileIO
import JSONText

/// The calls that make the shards of a galaxy with the engines that people have.
///
/// Each line can be pasted as it is: words with spaces, quotes or dollar signs are quoted as often as
/// shells and engines read them.
struct ShardCalls {
  /// The words of `warpwright generate` without the shard.
  let words: [String]
  let folder: String
  let shards: Int

  /// Most elements of an array job, as Slurm is installed (`MaxArraySize` less 1).
  private static let arrayLimit = 1_000

  /// All words but the number of the shard; a task has one processor.
  private var all: [String] {
    ["warpwright", "generate"] + words + ["--threads", "1", "-o", folder]
  }

  /// The call in a shell, in which the number of the shard is text of its own.
  private func command(_ number: String) -> String {
    "\(ShellWords.exact(all)) --shard \(number)/\(shards)"
  }

  private var parallel: String {
    // Parallel replaces words in braces: a brace in a name is followed by nothing, in quotes.
    let safe = ShellWords.exact(all).split(separator: "{", omittingEmptySubsequences: false)
      .joined(separator: "{''")
    let call = "\(safe) --shard {}/\(shards)"
    return "seq 0 \(shards - 1) | parallel --retries 3 \(ShellWords.exact([call]))"
  }

  private var slurm: String {
    guard shards > ShardCalls.arrayLimit else {
      return "sbatch --array=0-\(shards - 1) --requeue --wrap "
        + ShellWords.exact([command("$SLURM_ARRAY_TASK_ID")])
    }
    // Slurm numbers the tasks of a job up to a limit, so there are several jobs.
    let call = "k=$((FIRST + SLURM_ARRAY_TASK_ID)); [ $k -ge \(shards) ] || \(command("$k"))"
    return "for first in $(seq 0 \(ShardCalls.arrayLimit) \(shards - 1)); do "
      + "sbatch --array=0-\(ShardCalls.arrayLimit - 1) --requeue --export=ALL,FIRST=$first --wrap "
      + "\(ShellWords.exact([call])); done"
  }

  private var kubernetes: String {
    // Kubernetes replaces $(NAME), and $$( stands for the characters $(.
    let call = command("$JOB_COMPLETION_INDEX").split(
      separator: "$(", omittingEmptySubsequences: false
    )
    .joined(separator: "$$(")
    return "completions: \(shards), completionMode: Indexed, command: [\"sh\", \"-c\", "
      + "\(ShardCalls.quoted(call))]"
  }

  private var spark: String {
    let list = all.map(ShardCalls.quoted).joined(separator: ", ")
    return "sc.parallelize(range(\(shards)), \(shards)).foreach(lambda k: subprocess.run(["
      + "\(list), \"--shard\", f\"{k}/\(shards)\"], check=True))"
  }

  /// A text in double quotes, as JSON, YAML and Python read it.
  private static func quoted(_ text: String) -> String {
    var out = ByteWriter(memoryCapacity: 256)
    out.append(jsonString: text)
    return String(decoding: out.takeBytes(), as: UTF8.self)
  }

  /// The calls by engine.
  var byEngine: [(engine: String, call: String)] {
    [
      ("parallel", parallel), ("slurm", slurm), ("kubernetes", kubernetes), ("spark", spark),
      ("merge", "warpwright merge \(ShellWords.exact([folder])) -o galaxy/"),
    ]
  }

  /// A line for each engine.
  var lines: [String] { byEngine.map { "\($0.engine): \($0.call)" } }
}
