import Platform
import WarpwrightCLI

@main
enum Program {
  static func main() {
    ServeProgram.main(Array(CommandLine.arguments.dropFirst())) { request in
      try Server(request).run()
    }
  }
}
