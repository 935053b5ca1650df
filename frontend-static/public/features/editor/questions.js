import { t } from '../../lib/i18n.js';
import { ask } from '../../lib/elements/kt-ask.js';
import { pathLabels } from './labels.js';

// What is asked before something that cannot simply be undone. Each answers null for "no".

const STEPS = {
  return: () => ({
    field: { label: t('editor:return.comment'), hint: t('editor:return.hint'), required: true, limit: 2000 },
    tone: 'primary',
  }),
  withdrawal: () => ({ text: t('editor:withdraw.text'), tone: 'danger' }),
};

/** Before a step; most need no question. */
export async function askBefore(step) {
  const question = STEPS[step]?.();
  if (!question) {
    return { text: '' };
  }
  const { text, field, tone } = question;
  const actions = [{ value: step, label: t(`editor:steps.${step}`), tone }];
  return ask({ heading: t(`editor:ask.${step}`), text, field, actions });
}

/** Before unsaved changes go. */
export const askToDiscard = (paths) =>
  ask({
    heading: t('editor:discard.heading'),
    text: t('editor:discard.text', { fields: pathLabels(paths) }),
    actions: [{ value: 'yes', label: t('editor:save.discard'), tone: 'danger' }],
  });
