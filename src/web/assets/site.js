// What pages gain with JavaScript; nothing needs it. A button beside each citation copies it.
if (navigator.clipboard) {
  for (const block of document.querySelectorAll('[data-copy]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy ${block.getAttribute('aria-label')}`);
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(block.textContent);
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 2000);
    });
    block.after(button);
  }
}

// “/” goes to the search field, as in many archives, unless somebody is typing.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^(input|textarea|select)$/i.test(document.activeElement?.tagName ?? '')) return;
  const field = document.querySelector('input[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
