import { svg, html } from 'lit';

/** One of our icons (icons.svg); `turns` for those that point the way one reads. Silent: the words beside it speak. */
export const icon = (name, { turns = false } = {}) => html`<svg
  class="icon ${turns ? 'turns' : ''}"
  viewBox="0 0 24 24"
  aria-hidden="true"
  focusable="false"
>
  ${svg`<use href="/icons.svg#${name}"></use>`}
</svg>`;
