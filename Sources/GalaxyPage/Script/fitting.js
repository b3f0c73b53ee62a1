// The scale at which the window holds the map, and how to get there.
const measureFit = () => {
  view.fitted = fitScale(state.world.box, view.width > 760 ? { left: 0, right: 0, top: 0, bottom: view.below } : { left: 0, right: 0, top: view.above, bottom: 0 });
};
const fitWorld = isSlow => {
  const { box } = state.world;
  measureFit();
  flyTo((box.left + box.right) / 2, (box.low + box.high) / 2 + (view.width > 760 ? -view.below : view.above) / 2 / view.fitted, view.fitted, isSlow);
};
