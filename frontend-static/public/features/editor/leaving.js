import { t } from '../../lib/i18n.js';
import { ask } from '../../lib/elements/kt-ask.js';

/**
 * Whether the person goes on to `to` although something is unsaved. To the sign-in they always may, since the draft waits;
 * a new profile's page becoming its edit page is no leaving.
 */
export async function mayLeave(session, to) {
  session.keep();
  const { pathname } = new URL(to, location.href);
  if (!session.editing?.dirty || pathname === '/sign-in' || pathname === `/${session.kind}/${session.id}/edit`) {
    return true;
  }
  const answer = await ask({
    heading: t('editor:leave.heading'),
    text: t('editor:leave.text'),
    no: t('editor:leave.stay'),
    actions: [
      { value: 'leave', label: t('editor:leave.keep'), tone: '' },
      { value: 'save', label: t('editor:leave.save') },
    ],
  });
  return answer?.value === 'save' ? session.save() : answer?.value === 'leave';
}
