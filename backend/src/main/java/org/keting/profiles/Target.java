package org.keting.profiles;

import org.keting.accounts.Actor;

/** The profile that a request names, and who makes the request. */
record Target(Actor actor, ProfileKind kind, String id) {}
