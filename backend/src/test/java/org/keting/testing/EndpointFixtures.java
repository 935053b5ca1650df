package org.keting.testing;

import java.util.List;

/**
 * A module's fixtures for the permission walk. The walk finds every implementation in the test classes by itself and makes
 * it with its constructor without parameters. Endpoints without a variable in their path need none.
 */
public interface EndpointFixtures {

    List<EndpointFixture> fixtures();
}
