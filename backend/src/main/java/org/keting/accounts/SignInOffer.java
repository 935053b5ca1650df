package org.keting.accounts;

import java.util.List;

/**
 * The ways into the house, for the sign-in page.
 *
 * @param registration whether people can register here
 * @param demo the people whose password is shown; empty when the demo set is off
 */
public record SignInOffer(List<Provider> providers, boolean registration, List<DemoPerson> demo) {

    /** Copies. */
    public SignInOffer {
        providers = List.copyOf(providers);
        demo = List.copyOf(demo);
    }

    /** A choice; the browser goes to {@code /oauth2/authorization/<id>}. */
    public record Provider(String id, String name) {}

    /** One of the demo set's people. */
    public record DemoPerson(String username, String displayName, List<Role> roles) {}
}
