// Requests to the server, with the token of this page. What it refuses comes as one line.
let token = document.querySelector('meta[name=warpwright-token]').content;
class Refusal extends Error {
  constructor(status, answer) {
    super(answer.error || `The server answered with status ${status}.`);
    Object.assign(this, { status, answer, failures: answer.failures || [] });
  }
}
const send = async (method, path, body, more = {}) => {
  const headers = { 'X-Warpwright-Token': token, ...more.headers };
  if (method !== 'GET') headers['Content-Type'] = 'application/json';
  const content = method === 'GET' ? undefined : JSON.stringify(body || {});
  let response;
  try {
    response = await fetch(path, { method, headers, body: content, cache: 'no-store', signal: more.signal });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Refusal(0, { error: 'The server cannot be reached; the page tries again.' });
  }
  if (response.ok) return response;
  let answer = null;
  try { answer = JSON.parse(await response.text()); } catch { answer = null; }
  throw new Refusal(response.status, answer && typeof answer === 'object' ? answer : {});
};
const ask = async (path, more) => (await send('GET', path, undefined, more)).json();
const tell = async (path, body) => {
  const response = await send('POST', path, body);
  return response.status === 204 ? null : response.json();
};
const pause = time => new Promise(done => { setTimeout(done, time); });
const query = entries => Object.entries(entries).flatMap(([key, value]) => (value === undefined ? []
  : [].concat(value).map(one => `${key}=${encodeURIComponent(one)}`))).join('&');
// A server that was started again has another token, which its page holds.
const renewToken = async () => {
  const page = await (await send('GET', '/')).text();
  const match = /name="warpwright-token" content="([\w-]+)"/.exec(page);
  if (match) token = match[1];
};
