package org.keting.testing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Behind {@link DatabaseTest}: one run of the class per server. */
final class TestDatabases implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<Run> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return TestServers.uris().map(Run::new);
    }

    record Run(TestServers.Server server) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return server.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new TestDatabase(server.uri()));
        }
    }
}
