import { css, html, nothing } from 'lit';
import { KtElement, define } from '../element.js';
import { t } from '../i18n.js';
import { icon } from '../icons.js';
import { problemText } from '../problem-messages.js';
import './kt-empty.js';

/**
 * A problem in the reader's language. In the flow of a form by default; `page` when it is all there is to show. `retry`
 * is a function for "try again".
 */
export class KtProblem extends KtElement {
  static properties = { problem: { attribute: false }, page: { type: Boolean }, retry: { attribute: false } };

  static styles = css`
    kt-problem > .notice {
      display: flex;
      gap: var(--space-3);
      align-items: start;
      padding: var(--space-3) var(--space-4);
      border-radius: var(--radius-m);
      border-inline-start: 4px solid var(--seal);
      background: var(--seal-soft);
    }
    kt-problem > .notice .icon {
      color: var(--seal);
      margin-block-start: 0.2em;
    }
  `;

  render() {
    if (!this.problem) {
      return nothing;
    }
    return this.page ? this.#page() : this.#notice();
  }

  #notice() {
    return html`<div class="notice" role="alert">
      ${icon('warning')}
      <div>
        <p>${problemText(this.problem)}</p>
        ${this.retry
          ? html`<button type="button" class="link-button" @click=${this.retry}>${t('common:tryAgain')}</button>`
          : nothing}
      </div>
    </div>`;
  }

  #page() {
    const home = { label: t('common:toHome'), href: '/' };
    const again = { label: t('common:tryAgain'), act: this.retry, primary: true };
    const missing = this.problem.slug === 'not-found';
    return html`<kt-empty
      page
      role="alert"
      .heading=${missing ? t('common:notFound.heading') : t('common:wentWrong')}
      .text=${missing ? t('common:notFound.text') : problemText(this.problem)}
      .actions=${this.retry && !missing ? [again, home] : [home]}
    ></kt-empty>`;
  }
}

define('kt-problem', KtProblem);
