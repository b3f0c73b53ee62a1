// What other programs can ask the page.
Object.defineProperty(window, 'warpwright', {
  value: Object.freeze({
    get ready() { return isReady; },
    course: courseNumbers,
    sketch,
  }),
});
