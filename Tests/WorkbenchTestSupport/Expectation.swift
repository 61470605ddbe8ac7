// A static build makes this target too, and has no module for tests.
#if canImport(Testing)
  package import Testing

  extension Session {
    /// The screen must show exactly this; no-break spaces count as spaces.
    package func expectScreen(
      _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let shown = plain(screen)
      #expect(
        shown == expected, "the screen shows:\n\(shown)\n", sourceLocation: sourceLocation)
    }

    /// Somewhere the screen must show this.
    package func expectText(
      _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let shown = plain(screen)
      #expect(
        shown.contains(expected), "“\(expected)” is not on the screen:\n\(shown)\n",
        sourceLocation: sourceLocation)
    }

    /// Nowhere the screen may show this.
    package func expectNoText(
      _ unwanted: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let shown = plain(screen)
      #expect(
        !shown.contains(unwanted), "“\(unwanted)” is on the screen:\n\(shown)\n",
        sourceLocation: sourceLocation)
    }

    private func plain(_ text: String) -> String {
      text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }
  }
#endif
