import Testing

@testable import WarpwrightCLI

@Suite struct HelpPageTests {
  @Test func sectionsLabelsAndDescriptions() {
    let page = HelpPage(
      """
      OVERVIEW: Do something.

      USAGE: warpwright do [<file>] [--flag]

      ARGUMENTS:
        <file>                  A file.

      OPTIONS:
        --flag                  Whether.
        --a-very-long-name-of-an-option <value>
                                What it is.

        See 'warpwright help <subcommand>' for detailed help.
      """)
    #expect(page.usage == "warpwright do [<file>] [--flag]")
    #expect(page.sections.map(\.title) == ["ARGUMENTS", "OPTIONS"])
    #expect(
      page.sections[1].entries == [
        .init(label: "--flag", text: "Whether."),
        .init(label: "--a-very-long-name-of-an-option <value>", text: "What it is."),
      ])
  }

  @Test func commonOptions() {
    let labels = HelpPage.labels(of: CommonOptions.self)
    #expect(labels.isSuperset(of: ["-q, --quiet", "-v, --verbose", "--strict", "--threads <n>"]))
  }
}
