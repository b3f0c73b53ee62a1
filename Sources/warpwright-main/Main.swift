import WarpwrightCLI

@main
enum Main {
  static func main() {
  }
}
