// The dock at the right: a rail of buttons, and the open panel beside it.
const railWidth = 88, panelWidth = 356;
const hasDock = () => document.documentElement.clientWidth > 760;
const dockWidth = () => (hasDock() ? railWidth + (document.body.classList.contains('has-drawer') ? panelWidth : 0) : 0);
const covered = () => {
  const hasCard = state.selected >= 0, hasDrawer = document.body.classList.contains('has-drawer');
  return hasDock()
    ? { left: hasCard && view.width - dockWidth() > 640 ? 320 : 0, right: dockWidth(), top: 52, bottom: 0 }
    : { left: 0, right: 0, top: view.above, bottom: hasDrawer ? view.height * 0.5 : hasCard ? view.height * 0.4 : 0 };
};
