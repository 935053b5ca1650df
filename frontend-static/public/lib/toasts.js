/** A short message that goes by itself; read out politely. `kind` is `done` or `problem`. */
export function toast(message, kind = 'done') {
  document.dispatchEvent(new CustomEvent('keting-toast', { detail: { message, kind } }));
}
