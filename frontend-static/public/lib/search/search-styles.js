import { css } from 'lit';

/** How the search page is laid out; rows that come and go stand below those that stay. */
export const searchStyles = css`
  kt-profile-search .columns {
    display: grid;
    gap: 0 var(--space-6);
  }
  kt-profile-search aside {
    display: none;
  }
  kt-profile-search .summary {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
    min-block-size: 3.25rem;
    padding-block: var(--space-2);
  }
  kt-profile-search .found {
    margin-inline-end: auto;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  kt-profile-search kt-chosen {
    margin-block-end: var(--space-3);
  }
  kt-profile-search .list {
    display: grid;
    gap: var(--space-3);
    min-block-size: 60vh;
    align-content: start;
    transition: opacity var(--calm);
  }
  kt-profile-search .list[aria-busy='true'] {
    opacity: 0.65;
  }
  @media (max-width: 55.99rem) {
    kt-profile-search .summary kt-facet-drawer,
    kt-profile-search .summary kt-sort {
      flex: 1 1 8rem;
    }
    kt-profile-search .summary kt-result-tools {
      flex: none;
    }
    kt-profile-search .found {
      flex: 1 0 50%;
    }
  }
  @media (min-width: 56rem) {
    kt-profile-search .summary kt-result-tools {
      order: 1;
    }
    kt-profile-search .columns {
      grid-template-columns: 16rem minmax(0, 1fr);
    }
    kt-profile-search aside {
      display: block;
      padding-block-start: var(--space-4);
    }
    kt-profile-search kt-facet-drawer {
      display: none;
    }
  }
`;

/** The search box, a line as round as the buttons in it. */
export const boxStyles = css`
  kt-search-field {
    display: block;
    position: relative;
  }
  kt-search-field form {
    display: flex;
    align-items: center;
    padding-inline: var(--space-4) var(--space-1);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-pill);
    background: var(--surface);
  }
  kt-search-field form:focus-within {
    outline: 3px solid var(--sea);
    outline-offset: 0;
  }
  kt-search-field input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 3.25rem;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 1.05rem;
  }
  /* words of the other direction stay where the box begins */
  [dir='rtl'] kt-search-field input:dir(ltr),
  [dir='ltr'] kt-search-field input:dir(rtl) {
    text-align: end;
  }
  kt-search-field input:focus-visible {
    outline: none;
  }
  kt-search-field input::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
`;
