import ArgumentParser
import Determinism
import FileIO
import GalaxyFormats
import GalaxySettings
public import GalaxyStudio
import Platform

/// What the server of the workbench is to do.
public struct ServeRequest: Sendable {
  /// The recipe that sessions begin with, with a seed.
  public var start: Recipe
  /// The file that the recipe is from, which is watched.
  public var file: String?
  /// The port; 0 for a free one.
  public var port = 2102
  /// A further address to listen on.
  public var address: String?
  /// The file that recipes are stored in.
  public var savePath: String?
  /// Jobs that run at once.
  public var jobs = 2
  /// Whether only warnings are printed.
  public var isQuiet = false

  init(start: Recipe) { self.start = start }

  /// Returns the recipe of a preset, with a random seed.
  ///
  /// - Parameter preset: The preset.
  /// - Returns: The recipe.
  static func recipe(of preset: Preset) -> Recipe {
    let text = "{\"preset\":\"\(preset.rawValue)\",\"seed\":\(Seed.random())}"
    guard let recipe = try? RecipeReader.read(Array(text.utf8), source: "the preset") else {
      preconditionFailure("a preset and a seed are a recipe")
    }
    return recipe
  }

  /// Reads the recipe of a file.
  ///
  /// - Parameter file: A map that carries its recipe, a manifest, or a recipe; one without a seed gets a
  ///   random one.
  /// - Returns: The recipe.
  /// - Throws: `InputError` if there is none in it, `InputFailure` if it cannot be read.
  public static func recipe(ofFile file: String) throws -> Recipe {
    let source = InputSource(argument: file)
    let bytes = try source.readAll()
    do {
      return try ReproduceInput(bytes, source: source.name, formats: .program).recipe
    } catch {
      guard let recipe = try? RecipeReader.read(bytes, source: source.name, formats: .program),
        recipe.seed == nil
      else { throw error }
      return recipe.seeded(with: .random())
    }
  }
}

/// The program `warpwright-serve`, without its network.
public enum ServeProgram {
  /// Runs the process and ends it.
  ///
  /// - Parameters:
  ///   - arguments: The arguments after the name of the program, those of `warpwright serve`.
  ///   - serve: Serves until the process ends.
  public static func main(
    _ arguments: [String], _ serve: @escaping (ServeRequest) throws -> Void
  ) -> Never {
    CommandLineTool.begin(["warpwright", "serve"] + arguments)
    exit(
      CommandLineTool.run(["serve"] + arguments) { command in
        guard let command = command as? ServeCommand else {
          return try CommandLineTool.runLimited(command)
        }
        try command.common.limits.apply()
        Interruption.keepTimeout()
        try serve(try command.request())
      })
  }
}
