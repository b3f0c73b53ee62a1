// The one import of library users: model, generation, analysis, export and workflows together.
@_exported public import Criteria
@_exported public import Determinism
@_exported public import FileIO
@_exported public import GalaxyAnalysis
@_exported public import GalaxyCriteria
@_exported public import GalaxyFormats
@_exported public import GalaxyGeneration
@_exported public import GalaxyModel
@_exported public import GalaxyRules
@_exported public import GalaxySeeding
@_exported public import GalaxySettings
@_exported public import GalaxyStudio
@_exported public import GraphFormats
@_exported public import GraphKit
@_exported public import JSONText
@_exported public import RowFormats
@_exported public import WarpMap
