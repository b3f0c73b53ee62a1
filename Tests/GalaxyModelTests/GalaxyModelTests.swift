// GalaxyModelTests
