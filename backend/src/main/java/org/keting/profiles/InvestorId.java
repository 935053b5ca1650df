package org.keting.profiles;

/** Identifies an investor's profile. */
public record InvestorId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
