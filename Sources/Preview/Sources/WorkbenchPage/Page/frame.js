// The whole map, in the middle of what the dock leaves free.
const frame = () => (hasDock() ? { left: 0, right: dockWidth(), top: 52, bottom: dockHeight() } : { left: 0, right: 0, top: view.above, bottom: 0 });
const measureFit = () => { view.fitted = fitScale(state.world.box, frame()); };
const fitWorld = isSlow => {
  const { box } = state.world, { right, top, bottom } = frame();
  measureFit();
  flyTo((box.left + box.right + right / view.fitted) / 2, (box.low + box.high + (top - bottom) / view.fitted) / 2, view.fitted, isSlow);
};
