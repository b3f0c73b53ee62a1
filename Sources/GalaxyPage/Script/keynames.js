// Keys, and what they do.
const keyRows = [
  ['Arrow keys', 'move'], ['+ and −', 'zoom'], ['0', 'the whole map'], ['f', 'fit the choice, or the map'], ['/', 'search'],
  ['n and p', 'next and previous formation'], ['c', 'course, reach, measure'], ['l', 'layers and colors'], ['s', 'sketch edits'],
  ['t', 'table of all sectors'], ['?', 'this help'], ['Esc', 'close, let go'],
];
