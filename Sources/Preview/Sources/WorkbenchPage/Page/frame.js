// The whole map, in the middle of what the dock leaves free.
const frame = () => ({ left: 0, right: dockWidth(), top: hasDock() ? 52 : view.above, bottom: dockHeight() });
const measureFit = () => { view.fitted = fitScale(state.world.box, frame()); };
const fitWorld = isSlow => {
  const { box } = state.world, { right, top, bottom } = frame();
  measureFit();
  flyTo((box.left + box.right + right / view.fitted) / 2, (box.low + box.high + (top - bottom) / view.fitted) / 2, view.fitted, isSlow);
};
