package org.keting.accounts.house;

/** The names under which the embedded provider and its client know each other. */
public final class House {

    /** The provider's id among the ways to sign in, and the issuer of its identities whatever address it is called under. */
    public static final String ID = "house";

    /** The client's id. */
    public static final String CLIENT = "keting";

    /** Where the provider asks for a name and a password. */
    public static final String SIGN_IN_PAGE = "/house/sign-in";

    /** Where a sign-in begins; relative, since the provider is wherever the house is. */
    public static final String AUTHORIZE = "/oauth2/authorize";

    static final String CALLBACK = "/login/oauth2/code/" + ID;

    private House() {}
}
