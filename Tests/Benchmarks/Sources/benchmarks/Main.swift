import Warpwright

/// Times generation, seeding and graph kernels.
///
/// The one optional argument is the path of the compiled yardstick, ratios to it are taken in the
/// same run; or `seeding`, `find`, `survey`, `steps`, `large` or `serve`, which times only that; or `peer EDGES TASK THREADS
/// BUDGET SAMPLES`, which times one kernel.
@main
enum Main {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().first == "seeding" {
      return try SeedingSuite(rounds: arguments.dropFirst(3).first.flatMap(Int.init) ?? 5)
        .run(arguments.dropFirst(2).first)
    }
    if arguments.dropFirst().first == "find" {
      return try FindSuite(yardstick: arguments.dropFirst(2).first.map(Yardstick.init), rounds: 3)
        .run()
    }
    if arguments.dropFirst().first == "survey" { return try SurveySuite(rounds: 3).run() }
    if arguments.dropFirst().first == "steps" { return try StepSuite(rounds: 5).run() }
    if arguments.dropFirst().first == "large" { return try LargeSuite(rounds: 2).run() }
    if arguments.dropFirst().first == "serve" { return try ServeSuite(rounds: 5).run() }
    if arguments.count == 7, arguments[1] == "peer" {
      let task = try PeerTask(
        edges: arguments[2], threads: Int(arguments[4]) ?? 1, budget: Double(arguments[5]) ?? 1)
      return task.run(arguments[3], samples: Int(arguments[6]) ?? 256)
    }
    let yardstick = arguments.dropFirst().first.map(Yardstick.init)
    try GenerationSuite(yardstick: yardstick, rounds: 5).run()
    PresetSuite(rounds: 5).run()
    try SeedingSuite(rounds: 5).run()
    try FormationSuite(rounds: 3).run()
    try FindSuite(yardstick: yardstick, rounds: 3).run()
    try SurveySuite(rounds: 3).run()
    try StepSuite(rounds: 5).run()
    try ServeSuite(rounds: 5).run()
    try KernelSuite(yardstick: yardstick, rounds: 4).run()
    try LargeSuite(rounds: 2).run()
  }
}
