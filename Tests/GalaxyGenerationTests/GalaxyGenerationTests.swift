// GalaxyGenerationTests
