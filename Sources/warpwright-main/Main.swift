import WarpwrightCLI

/// The process: everything else is in the library, where tests can reach it.
@main
enum Main {
  static func main() {
    CommandLineTool.main()
  }
}
