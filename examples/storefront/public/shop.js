// What every page gets besides plain HTML. Without it all forms still work.

for (const form of document.querySelectorAll('form[data-submit-on-change]')) {
  form.classList.add('enhanced');
  form.addEventListener('change', () => {
    if (form.reportValidity()) form.requestSubmit();
  });
}

// A double click pays once anyway (the server knows the form); this spares the second request.
for (const form of document.querySelectorAll('form[data-send-once]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent === 'true') event.preventDefault();
    form.dataset.sent = 'true';
    form.querySelector('button[type="submit"]')?.setAttribute('aria-busy', 'true');
  });
}
// A page that comes back out of the browser's cache may send its forms again.
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.querySelector('button[type="submit"]')?.removeAttribute('aria-busy');
  }
});

for (const form of document.querySelectorAll('form[data-buy]')) prepareBuyForm(form);

function prepareBuyForm(form) {
  const variants = JSON.parse(form.dataset.variants);
  form.addEventListener('change', () => showVariant(form, chosenVariant(form, variants)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void addToCart(form);
  });
  showVariant(form, chosenVariant(form, variants)); // a reload may have kept another choice
}

function chosenVariant(form, variants) {
  const fields = new FormData(form);
  return variants.find((variant) =>
    variant.options.every((value, index) => fields.get(`option${index}`) === value),
  );
}

function showVariant(form, variant) {
  const button = form.querySelector('button[type="submit"]');
  button.disabled = variant === undefined;
  for (const note of form.querySelectorAll('[data-stock-sku]')) {
    note.hidden = note.dataset.stockSku !== variant?.sku;
  }
  if (variant === undefined) return;
  form.querySelector('[data-price]').textContent = variant.price;
  const compareAt = form.querySelector('[data-compare-at]');
  compareAt.textContent = variant.compareAt;
  compareAt.hidden = variant.compareAt === '';
  const image = document.querySelector('[data-product-image]');
  if (image.getAttribute('src') !== variant.image) image.setAttribute('src', variant.image);
}

async function addToCart(form) {
  const button = form.querySelector('button[type="submit"]');
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(new FormData(form)),
    });
    const answer = await response.json();
    if (!response.ok) {
      toast(answer.error?.text ?? 'That did not work. Please try again.', 'problem');
      return;
    }
    form.elements.operation.value = answer.operation; // the next press is another operation
    for (const count of document.querySelectorAll('[data-cart-count]')) {
      count.textContent = answer.units;
    }
    toast(`${answer.added} is in your cart.`, 'success', { href: '/cart', text: 'Go to the cart' });
  } catch {
    form.submit(); // no connection, or no JSON: let the browser show what there is
  } finally {
    button.removeAttribute('aria-busy');
  }
}

/** Shows a line for a while; how long is the style sheet's business. */
function toast(text, kind, link) {
  const box = document.createElement('p');
  box.className = 'toast';
  box.dataset.kind = kind;
  box.textContent = text;
  if (link !== undefined) {
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.text;
    box.append(' ', anchor);
  }
  box.addEventListener('animationend', () => box.remove());
  document.querySelector('[data-toasts]').replaceChildren(box);
}
