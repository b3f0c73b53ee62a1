// GalaxyExportTests
