package org.keting.profiles;

import java.util.Map;

/**
 * Something to tell somebody, stored in the same write as the change it tells of and carried out afterwards, at least once.
 *
 * @param id the notice's id, so that telling twice tells once
 * @param recipient account id
 * @param kind the notice's kind
 * @param params what its translation interpolates
 */
public record Outgoing(String id, String recipient, String kind, Map<String, String> params) {}
