package org.keting.profiles;

/** What a company comes for. */
public enum Seeking {
    INVESTMENT,
    INDUSTRIAL_PARTNER,
    CUSTOMERS,
    DISTRIBUTION,
    MANUFACTURING,
    RESEARCH,
    PILOT,
    LANDING
}
