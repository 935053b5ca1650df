// Claims as the API lists them, newest first.

const PATHS = { STARTUP: 'startups', INVESTOR: 'investors' };

/** Path of the page of the profile that a claim is about. */
export const profilePath = ({ kind, id }) => `/${PATHS[kind] ?? PATHS.STARTUP}/${id}`;

/** What this person's claim to a profile came to: the newest that was not taken back, or null. */
export function claimTo(claims, plural, id) {
  return (
    claims.find(({ profile, state }) => state !== 'WITHDRAWN' && profile.id === id && PATHS[profile.kind] === plural) ?? null
  );
}
