package org.keting.profiles;

/**
 * Who edits.
 *
 * @param account their id
 * @param origin {@link TextOrigin#AUTHOR} for owners, {@link TextOrigin#ADVISER} for coordinators
 */
record Editor(String account, TextOrigin origin) {}
