// What differs from another map: a slider between both maps, and a walk through the changes.
const blend = { at: 0.5, step: -1 };
const addedKind = 0, removedKind = 1;
const differencesOf = world => atlas.difference.regions[world.index];
const differenceColor = kind => atlas.difference.colors[isDark() ? 'dark' : 'light'][kind];
