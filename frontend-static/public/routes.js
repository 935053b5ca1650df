// Every page: its address, its element and module, the catalogues it speaks from, and who may open it.
// Literal paths stand before those with parts. `needs: 'account'` sends visitors to the sign-in and back.

const page = (path, element, load, { title, texts = [], needs, roles } = {}) => ({
  path,
  element,
  load,
  title,
  texts,
  needs,
  roles,
});

export const routes = [
  page('/', 'kt-home', () => import('./features/home/kt-home.js'), { texts: ['home', 'profiles', 'search'] }),
  page('/startups', 'kt-startup-search', () => import('./features/startups/kt-startup-search.js'), {
    title: 'shell:titles.startups',
    texts: ['profiles', 'search'],
  }),
  page('/startups/new', 'kt-startup-editor', () => import('./features/editor/kt-startup-editor.js'), {
    title: 'shell:titles.newStartup',
    texts: ['profiles', 'editor'],
    needs: 'account',
  }),
  page('/startups/{id}/edit', 'kt-startup-editor', () => import('./features/editor/kt-startup-editor.js'), {
    title: 'shell:titles.edit',
    texts: ['profiles', 'editor'],
    needs: 'account',
  }),
  page('/startups/{id}', 'kt-startup-page', () => import('./features/startups/kt-startup-page.js'), {
    title: 'shell:titles.startup',
    texts: ['profiles'],
  }),
  page('/investors', 'kt-investor-search', () => import('./features/investors/kt-investor-search.js'), {
    title: 'shell:titles.investors',
    texts: ['profiles', 'search'],
  }),
  page('/investors/new', 'kt-investor-editor', () => import('./features/editor/kt-investor-editor.js'), {
    title: 'shell:titles.newInvestor',
    texts: ['profiles', 'editor'],
    needs: 'account',
  }),
  page('/investors/{id}/edit', 'kt-investor-editor', () => import('./features/editor/kt-investor-editor.js'), {
    title: 'shell:titles.edit',
    texts: ['profiles', 'editor'],
    needs: 'account',
  }),
  page('/investors/{id}', 'kt-investor-page', () => import('./features/investors/kt-investor-page.js'), {
    title: 'shell:titles.investor',
    texts: ['profiles'],
  }),
  page('/mine', 'kt-mine', () => import('./features/claims/kt-mine.js'), {
    title: 'shell:titles.mine',
    texts: ['profiles', 'claims'],
    needs: 'account',
  }),
  page('/saved', 'kt-saved', () => import('./features/saved/kt-saved.js'), {
    title: 'shell:titles.saved',
    texts: ['profiles', 'search', 'saved'],
    needs: 'account',
  }),
  page('/startups/{id}/claim', 'kt-claim-startup', () => import('./features/claims/kt-claim-startup.js'), {
    title: 'shell:titles.claim',
    texts: ['profiles', 'claims'],
    needs: 'account',
  }),
  page('/investors/{id}/claim', 'kt-claim-investor', () => import('./features/claims/kt-claim-investor.js'), {
    title: 'shell:titles.claim',
    texts: ['profiles', 'claims'],
    needs: 'account',
  }),
  page('/claim/{token}', 'kt-claim-invitation', () => import('./features/claims/kt-claim-invitation.js'), {
    title: 'shell:titles.join',
    texts: ['claims'],
  }),
  page('/imports', 'kt-imports', () => import('./features/imports/kt-imports.js'), {
    title: 'shell:titles.imports',
    texts: ['imports'],
    needs: 'account',
    roles: ['COORDINATOR'],
  }),
  page('/vocabulary', 'kt-vocabulary', () => import('./features/vocabulary/kt-vocabulary.js'), {
    title: 'shell:titles.vocabulary',
    texts: ['vocabulary'],
    needs: 'account',
    roles: ['COORDINATOR'],
  }),
  page('/review', 'kt-review', () => import('./features/review/kt-review.js'), {
    title: 'shell:titles.review',
    texts: ['profiles', 'review'],
    needs: 'account',
    roles: ['COORDINATOR'],
  }),
  page('/sign-in', 'kt-sign-in', () => import('./features/accounts/kt-sign-in.js'), {
    title: 'shell:titles.signIn',
    texts: ['accounts'],
  }),
  page('/house/sign-in', 'kt-house-sign-in', () => import('./features/accounts/kt-house-sign-in.js'), {
    title: 'shell:titles.signIn',
    texts: ['accounts'],
  }),
  page('/register', 'kt-register', () => import('./features/accounts/kt-register.js'), {
    title: 'shell:titles.register',
    texts: ['accounts'],
  }),
  page('/account', 'kt-account', () => import('./features/accounts/kt-account.js'), {
    title: 'shell:titles.account',
    texts: ['accounts', 'profiles'],
    needs: 'account',
  }),
  page('/join/{token}', 'kt-join', () => import('./features/accounts/kt-join.js'), {
    title: 'shell:titles.join',
    texts: ['accounts'],
  }),
  page('/notices', 'kt-notices', () => import('./features/notices/kt-notices.js'), {
    title: 'shell:titles.notices',
    texts: ['notices'],
    needs: 'account',
  }),
  page('/mail', 'kt-mail', () => import('./features/notices/kt-mail.js'), {
    title: 'shell:titles.mail',
    texts: ['notices'],
    needs: 'account',
  }),
];

export const notFound = page('', 'kt-not-found', () => import('./features/shell/kt-not-found.js'), {
  title: 'shell:titles.notFound',
});
