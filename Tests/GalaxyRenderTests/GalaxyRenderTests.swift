// GalaxyRenderTests
