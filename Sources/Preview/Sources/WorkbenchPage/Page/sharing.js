// The recipe in the address: its JSON in base64 for addresses, behind what the view keeps there.
const bareRecipe = ({ generator, schema, version, ...recipe }) => recipe;
const encodeRecipe = recipe => {
  let raw = '';
  for (const byte of new TextEncoder().encode(JSON.stringify(bareRecipe(recipe)))) raw += String.fromCharCode(byte);
  return btoa(raw).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
};
const recipeIn = hash => {
  const match = /[#&]recipe=([\w-]+)/.exec(hash);
  if (!match) return null;
  try {
    const raw = atob(match[1].replace(/-/g, '+').replace(/_/g, '/'));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(raw, letter => letter.charCodeAt(0))));
  } catch { return null; }
};
// The map's script keeps the view in the address; here the recipe follows it.
const history = {
  replaceState: (data, title, address) =>
    window.history.replaceState(data, title, session.recipe ? `${address}&recipe=${encodeRecipe(session.recipe)}` : address),
};
