import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { formatBytes } from '../format.js';
import { icon } from '../icons.js';

/** A profile's deck and short video, where there are any. `media`, `name`. */
export class KtMedia extends KtElement {
  static properties = { media: { attribute: false }, name: {} };

  static styles = css`
    kt-media {
      display: grid;
      gap: var(--space-4);
    }
    kt-media video {
      inline-size: 100%;
      aspect-ratio: 16 / 9;
      border-radius: var(--radius-l);
      background: #000;
    }
    kt-media .deck {
      display: flex;
      align-items: center;
      gap: var(--space-4);
      padding: var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
      background: var(--surface);
      color: var(--ink);
      text-decoration: none;
    }
    kt-media .deck:hover {
      border-color: var(--sea);
    }
    kt-media .deck > .icon {
      inline-size: 2rem;
      block-size: 2rem;
      color: var(--seal);
    }
    kt-media .deck > span {
      display: grid;
    }
  `;

  render() {
    const { video, deck } = this.media ?? {};
    return html`${video
      ? html`<video controls preload="metadata" src=${video.url} aria-label=${t('profiles:media.video', { name: this.name })}></video>`
      : nothing}
    ${deck
      ? html`<a class="deck" href=${deck.url} target="_blank" rel="noopener">
          ${icon('file')}
          <span><strong>${t('profiles:media.deck')}</strong><span class="quiet small">PDF${deck.size ? ` · ${formatBytes(deck.size)}` : ''}</span></span>
        </a>`
      : nothing}`;
  }
}

define('kt-media', KtMedia);
