package org.keting.notices;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/**
 * Everything the house tells people by itself. Pages and mails translate by {@link #slug()}; each kind says which
 * parameters its texts interpolate.
 */
public enum NoticeKind {
    /** To the coordinators of the living room. */
    CLAIM_REQUESTED("startup", "person"),
    /** To who asked. */
    CLAIM_APPROVED("startup"),
    /** To who asked. */
    CLAIM_REJECTED("startup", "reason"),
    /** To an address, with a link that claims the profile. */
    CLAIM_INVITATION("startup", "person"),
    /** To the coordinators of the living room. */
    PROFILE_SUBMITTED("profile", "person"),
    /** To the owners. */
    PROFILE_PUBLISHED("profile"),
    /** To the owners, with what the coordinator asks for. */
    PROFILE_RETURNED("profile", "comment"),
    /** To an address, with a link that joins the house. */
    INVITATION("person"),
    /** To the person whose roles have changed. */
    ROLE_GRANTED("role"),
    /** To who started the import; numbers as decimal text. */
    IMPORT_FINISHED("lines", "created", "updated", "refused"),
    /** To who saved the search; {@code first} is a profile's name, {@code profiles} has one profile a line. */
    SAVED_SEARCH_MATCHED("name", "count", "first", "profiles");

    private final Set<String> params;

    NoticeKind(String... params) {
        this.params = Set.of(params);
    }

    /** Names of the parameters without which a notice of this kind is refused. */
    public Set<String> params() {
        return params;
    }

    /** Kebab-case name: the kind in JSON, and the key of its translations. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
