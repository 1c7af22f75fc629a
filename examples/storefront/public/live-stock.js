// Keeps the stock notes of a product page up to date by server-sent events.

const product = document.querySelector('[data-stock-stream]');

if (product !== null && 'EventSource' in window) {
  let source;
  const open = () => {
    source?.close();
    source = new EventSource(product.dataset.stockStream);
    source.addEventListener('stock', (event) => {
      for (const row of JSON.parse(event.data)) showStock(row);
      product.dataset.live = 'true';
    });
    source.addEventListener('error', () => delete product.dataset.live);
  };
  open();
  // A page in the browser's cache must not keep a connection; it gets a new one when it comes back.
  window.addEventListener('pagehide', () => source.close());
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) open();
  });
}

function showStock({ sku, state, text }) {
  for (const note of document.querySelectorAll('[data-stock-sku]')) {
    if (note.dataset.stockSku !== sku || note.textContent === text) continue;
    note.textContent = text;
    note.dataset.state = state;
    note.classList.remove('changed');
    void note.offsetWidth; // starts the style sheet's animation anew
    note.classList.add('changed');
  }
}
