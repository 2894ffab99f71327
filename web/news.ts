/** Puts what becomes new on top of the list while the page is open. */
const list = document.querySelector('#news');
if (list) {
  const source = new EventSource('/api/events');
  for (const kind of ['contact', 'report', 'denial', 'version', 'document'])
    source.addEventListener(kind, (event) => {
      const { title, address } = JSON.parse((event as MessageEvent<string>).data) as { title: string; address: string };
      const link = document.createElement('a');
      link.href = address;
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      list.prepend(item);
    });
}
