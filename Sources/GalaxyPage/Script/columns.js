// The data block: columns of little-endian numbers in base64.
const atlas = JSON.parse(document.getElementById('map').textContent);
const recipe = JSON.parse(document.getElementById('recipe').textContent);
const words = atlas.words;

const decode = text => {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
};

// The width of a number follows from the length of its column.
const unpack = (text, count, kinds) => {
  const bytes = decode(text);
  const width = count ? bytes.length / count : 1;
  const Kind = kinds[width] || kinds[Object.keys(kinds)[0]];
  return new Kind(bytes.buffer);
};
const signed = { 2: Int16Array, 4: Int32Array };
const plain = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array };
const none = 255;
