import { hasMessage, t } from '../../lib/i18n.js';

/** Why a claim was rejected: a coordinator's words, or the house's own, which it names by a problem's slug. */
export function reasonText(reason) {
  const key = `problems:problems.${reason}`;
  return /^[a-z-]+$/.test(reason) && hasMessage(key) ? t(key) : reason;
}
