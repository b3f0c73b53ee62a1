// The dock at the right: a rail of buttons, and the open panel beside it.
// On a tall window the panel is below the map; the style sheet has the same widths.
const railWidth = 88;
const windowWidth = () => document.documentElement.clientWidth;
const panelWidth = () => (windowWidth() <= 1100 ? 330 : 356);
const hasDock = () => windowWidth() > 760;
const isTall = () => windowWidth() < 900;
const hasPanel = () => document.body.classList.contains('has-drawer');
const dockWidth = () => (hasDock() ? railWidth + (hasPanel() && !isTall() ? panelWidth() : 0) : 0);
const failureHeight = () => (failure.hidden ? 0 : failure.offsetHeight);
const dockHeight = () => (hasPanel() && isTall() ? view.height * (hasDock() ? 0.46 : 0.5) : 0);
const covered = () => {
  const hasCard = state.selected >= 0;
  return hasDock()
    ? { left: hasCard && view.width - dockWidth() > 640 ? 320 : 0, right: dockWidth(), top: 52, bottom: dockHeight() + failureHeight() }
    : { left: 0, right: 0, top: view.above, bottom: hasPanel() ? dockHeight() : hasCard ? view.height * 0.4 : 0 };
};
