package org.keting.imports;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.keting.imports.format.ExportedInvestors;
import org.keting.imports.format.ExportedStartups;
import org.keting.profiles.Investors;
import org.keting.profiles.ProfileKind;
import org.keting.profiles.ProfilesAlone;
import org.keting.profiles.Startups;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.util.unit.DataSize;

/** A house of nothing but profiles and imports, on any database. */
public final class ImportHouse implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** Opens it with the limits of production. */
    public ImportHouse(MongoDatabase database, Clock clock) {
        ImportSettings settings = new ImportSettings(
                DataSize.ofMegabytes(512), 1_000_000, DataSize.ofMegabytes(1), 2, Duration.ofDays(90));
        context.registerBean(MongoDatabase.class, () -> database);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(ImportSettings.class, () -> settings);
        ProfilesAlone.register(context);
        context.register(ImportStore.class, Imports.class);
        context.refresh();
    }

    public Imports imports() {
        return context.getBean(Imports.class);
    }

    public Startups startups() {
        return context.getBean(Startups.class);
    }

    public Investors investors() {
        return context.getBean(Investors.class);
    }

    ImportStore store() {
        return context.getBean(ImportStore.class);
    }

    /** Imports a text as the house itself. */
    Import load(ProfileKind kind, String lines) {
        return imports().load(kind, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "test");
    }

    /** All of a kind in the import format. */
    List<String> export(ProfileKind kind) {
        List<String> lines = new ArrayList<>();
        switch (kind) {
            case STARTUP -> startups().forEach(startup -> lines.add(ExportedStartups.line(startup)));
            case INVESTOR -> investors().forEach(investor -> lines.add(ExportedInvestors.line(investor)));
        }
        return lines;
    }

    @Override
    public void close() {
        context.close();
    }
}
