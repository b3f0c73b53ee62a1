public import ArgumentParser
public import GalaxyRender

extension MapTheme: ExpressibleByArgument {}
extension MapPalette: ExpressibleByArgument {}
extension MapColoring: ExpressibleByArgument {}
extension MapLabels: ExpressibleByArgument {}
extension MapLayout: ExpressibleByArgument {}
