// A file of the reader's own making, by an address that lives as long as the click.
const saveText = (text, fileName) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const anchor = element('a', { href: address, download: fileName });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
};
