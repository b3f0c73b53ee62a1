// Streams of events, by fetch, because they carry the token as a header.
const readEvents = async (response, heard) => {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop();
    for (const block of blocks) {
      const event = { id: null, name: 'message', data: '' };
      for (const line of block.split('\n')) {
        if (line.startsWith('id: ')) event.id = line.slice(4);
        else if (line.startsWith('event: ')) event.name = line.slice(7);
        else if (line.startsWith('data: ')) event.data += line.slice(6);
      }
      if (event.data) heard(event.name, JSON.parse(event.data), event.id);
    }
  }
};
// Follows a stream until it is closed, and goes on where a lost one ended.
const follow = (path, { heard, opened = () => {}, lost = () => {}, gone = () => {} }) => {
  const control = new AbortController();
  let last = '0', isOver = false;
  const run = async () => {
    for (let wait = 250; !isOver; wait = Math.min(4000, wait * 2)) {
      try {
        const response = await send('GET', path, undefined, { signal: control.signal, headers: { 'Last-Event-ID': last } });
        opened();
        wait = 125;
        await readEvents(response, (name, data, id) => { if (id) last = id; if (!isOver) heard(name, data); });
      } catch (error) {
        if (isOver) return;
        if (error.status === 404 || error.status === 403) { isOver = true; gone(); return; }
      }
      if (isOver) return;
      lost();
      await pause(wait);
    }
  };
  run();
  return () => { isOver = true; control.abort(); };
};
