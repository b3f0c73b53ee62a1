// The panel for taking the map away: link, recipe, files.
const shareLink = () => `${location.origin}/${addressOf()}&recipe=${encodeRecipe(session.recipe)}`;
const linkBox = element('input', { id: 'share-link', readonly: true, 'aria-label': 'Link to this map', onfocus: event => event.target.select() });
const copyLink = async () => {
  linkBox.value = shareLink();
  linkBox.select();
  try { await navigator.clipboard.writeText(linkBox.value); say('The link is copied.'); } catch { say('The link is selected; copy it.'); }
};
const isOpenServer = ['127.0.0.1', 'localhost', '[::1]'].includes(location.hostname);
// Formats of one file for each region need its name where a map has several.
const isRegional = format => /^(universe|edges|csv-|matrix-market|cim)/.test(format);
const exportPath = format => `/api/session/${session.id}/export?${query({ format, rev: session.shown, region: atlas.regions.length > 1 && isRegional(format) ? state.world.key : undefined })}`;
// On the own machine the browser saves the stream; elsewhere the request needs the token.
const download = async (format, fileName) => {
  if (isOpenServer) { element('a', { href: exportPath(format), download: fileName || '' }).click(); return; }
  try {
    const response = await send('GET', exportPath(format));
    const known = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') || '');
    const address = URL.createObjectURL(await response.blob());
    element('a', { href: address, download: fileName || (known ? known[1] : `map.${format}`) }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  } catch (error) { say(error.message); }
};
const formatRow = format => element('li', {}, button(format.name, () => download(format.name), { 'data-format': format.name, 'aria-label': `Export ${format.name}` }), element('span', { class: 'kind' }, format.summary));
addPanel('share', 'Share and export', () => {
  linkBox.value = shareLink();
  return [
    element('h3', {}, 'Link'), linkBox, element('div', { class: 'actions' }, button('Copy link', copyLink, { class: 'main', id: 'copy-link' })),
    element('p', { class: 'hint' }, 'The link holds the whole recipe. It opens on any machine that runs the same version.'),
    element('h3', {}, 'Recipe'),
    element('div', { class: 'actions' }, button('Download recipe', () => download('recipe', 'recipe.json'), { id: 'export-recipe' }),
      about.save ? button('Save', () => tell(`/api/session/${session.id}/save`, { rev: session.shown }).then(() => say('Saved.'), error => say(error.message)), { id: 'save' }) : null),
    element('pre', { id: 'recipe-text', tabindex: '0', 'aria-label': 'Recipe' }, JSON.stringify(bareRecipe(session.recipe), null, 2)),
    element('p', { class: 'hint' }, 'Make it again with ', element('code', {}, 'warpwright generate --config recipe.json')),
    element('h3', {}, 'Files'), element('ul', { class: 'formats' }, ...about.formats.map(formatRow)),
  ].filter(Boolean);
});
hear('shown', () => { if (openPanel === 'share') renderPanel(); });
on('selection', () => { if (openPanel === 'share') linkBox.value = shareLink(); });
