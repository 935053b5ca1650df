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
