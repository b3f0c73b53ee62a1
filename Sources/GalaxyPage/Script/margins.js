// How much of each side of the window the page covers: by tools, card and drawer.
const covered = () => {
  const isWide = view.width > 760, hasCard = state.selected >= 0, hasDrawer = document.body.classList.contains('has-drawer');
  return isWide
    ? { left: hasCard ? 320 : 0, right: hasDrawer ? 350 : 0, top: 0, bottom: view.below }
    : { left: 0, right: 0, top: view.above, bottom: hasDrawer ? view.height * 0.5 : hasCard ? view.height * 0.4 : 0 };
};
