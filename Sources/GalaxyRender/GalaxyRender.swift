// GalaxyRender
