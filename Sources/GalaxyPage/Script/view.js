// The view: which point of the map is in the middle, and how many pixels a unit has.
const view = { x: 0, y: 0, k: 1, fitted: 1, width: 1, height: 1, flight: null, drift: null, below: 0, above: 96 };
