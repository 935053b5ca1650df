import { useLanguage } from '../../lib/i18n.js';
import { primary } from '../../lib/language-state.js';
import { patch } from '../../lib/api.js';
import { account, loadSession } from '../../lib/session.js';
import { asProblem } from '../../lib/problems.js';
import { problemText } from '../../lib/problem-messages.js';
import { toast } from '../../lib/toasts.js';

/** Switches the page at once, and tells the account, so that mails come in this language too. */
export async function chooseLanguage(id) {
  await useLanguage(id);
  if (account() && primary(account().language) !== id) {
    try {
      await patch('/api/me', { language: id });
      await loadSession();
    } catch (error) {
      toast(problemText(asProblem(error)), 'problem');
    }
  }
}
