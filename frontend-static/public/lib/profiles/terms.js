import { get } from '../api.js';
import { currentLanguage } from '../language-state.js';
import { Loading } from '../loading.js';

/** The key terms of a profile's texts in the reader's words, by text field; none until they have come. */
export class Terms extends Loading {
  constructor(host) {
    super(host, async (kind, key, signal) => {
      const path = `/api/${kind}/${encodeURIComponent(key)}/terms`;
      const { items } = await get(path, { query: { reader: currentLanguage().tag }, signal });
      return items;
    });
  }

  /** Of one field, in all its languages. */
  of(field) {
    return (this.value ?? []).filter((term) => term.field === field);
  }
}
