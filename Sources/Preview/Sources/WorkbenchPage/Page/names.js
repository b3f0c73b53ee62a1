// Keys of the workbench besides those of the map.
keyRows[keyRows.findIndex(([key]) => key === 's')] = ['e', 'edit'];
keyRows.splice(-2, 0, ['g', 'generate: preset, seed, settings'], ['r', 'pins, and drawing again'], ['w', 'find seeds where conditions hold'], ['x', 'explain what is chosen'],
  ['d', 'compare with an earlier state'], ['m', 'measure: rules, fairness, figures'], ['v', 'survey many seeds'], ['o', 'share and export'],
  ['[ and ]', 'previous and next seed'], ['u and y', 'undo and redo'], ['k and a', 'pin the chosen sector, draw a lasso']);
