package org.keting.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.profiles.Audience;
import org.keting.profiles.Facts;
import org.keting.profiles.Investor;
import org.keting.profiles.InvestorFacts;
import org.keting.profiles.InvestorId;
import org.keting.profiles.Media;
import org.keting.profiles.Section;
import org.keting.profiles.Seeking;
import org.keting.profiles.Stage;
import org.keting.profiles.Standing;
import org.keting.profiles.Startup;
import org.keting.profiles.StartupId;
import org.keting.profiles.Status;
import org.keting.profiles.Text;
import org.keting.profiles.TextField;
import org.keting.profiles.TextOrigin;

/** A profile in the making. */
public final class SampleProfile {

    private static final Instant EARLIER = Instant.parse("2026-01-02T03:04:05Z");

    private final String id;
    private long version = 1;
    private String name;
    private @Nullable String localName;
    private @Nullable String country;
    private @Nullable String livingRoom;
    private @Nullable Stage stage;
    private @Nullable String owner;
    private @Nullable String city;
    private @Nullable Integer founded;
    private @Nullable Integer trl;
    private @Nullable Instant confirmedAt;
    private Instant updatedAt = EARLIER;
    private Instant publishedAt = EARLIER;
    private Status status = Status.PUBLISHED;
    private final List<String> sectors = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final Set<Seeking> seeking = EnumSet.noneOf(Seeking.class);
    private final Map<String, Map<String, Text>> texts = new HashMap<>();
    private final Map<String, Audience> audiences = new HashMap<>();

    private SampleProfile(String id) {
        this.id = id;
        this.name = "Company " + id;
    }

    /** A published profile with a name and nothing else. */
    public static SampleProfile of(String id) {
        return new SampleProfile(id);
    }

    public SampleProfile version(long value) {
        version = value;
        return this;
    }

    public SampleProfile name(String value) {
        name = value;
        return this;
    }

    public SampleProfile localName(String value) {
        localName = value;
        return this;
    }

    public SampleProfile country(@Nullable String value) {
        country = value;
        return this;
    }

    public SampleProfile city(String value) {
        city = value;
        return this;
    }

    public SampleProfile founded(@Nullable Integer year) {
        founded = year;
        return this;
    }

    public SampleProfile trl(@Nullable Integer level) {
        trl = level;
        return this;
    }

    public SampleProfile updatedAt(Instant value) {
        updatedAt = value;
        return this;
    }

    public SampleProfile confirmedAt(@Nullable Instant value) {
        confirmedAt = value;
        return this;
    }

    public SampleProfile tags(String... values) {
        tags.addAll(List.of(values));
        return this;
    }

    public SampleProfile livingRoom(String value) {
        livingRoom = value;
        return this;
    }

    public SampleProfile stage(@Nullable Stage value) {
        stage = value;
        return this;
    }

    public SampleProfile owner(String value) {
        owner = value;
        return this;
    }

    public SampleProfile publishedAt(Instant value) {
        publishedAt = value;
        return this;
    }

    public SampleProfile status(Status value) {
        status = value;
        return this;
    }

    public SampleProfile sectors(List<String> values) {
        sectors.addAll(values);
        return this;
    }

    public SampleProfile seeking(Seeking... values) {
        seeking.addAll(List.of(values));
        return this;
    }

    public SampleProfile audience(Section section, Audience audience) {
        audiences.put(section.name(), audience);
        return this;
    }

    public SampleProfile tagline(String language, String value) {
        return text(TextField.TAGLINE, language, value);
    }

    public SampleProfile description(String language, String value) {
        return text(TextField.DESCRIPTION, language, value);
    }

    public SampleProfile text(TextField field, String language, String value) {
        texts.computeIfAbsent(field.key(), key -> new HashMap<>())
                .put(language, new Text(value, TextOrigin.IMPORTED, "sample", EARLIER, 1, null, null));
        return this;
    }

    public Startup startup() {
        Facts facts = new Facts(
                name, localName, country, city, null, sectors, tags, stage, null, trl, seeking, null, founded,
                List.of());
        return new Startup(
                new StartupId(id),
                version,
                "sample:" + id,
                null,
                livingRoom,
                facts,
                texts,
                Map.of(),
                audiences,
                Media.NONE,
                standing(),
                List.of());
    }

    public Investor investor() {
        InvestorFacts facts = new InvestorFacts(
                name,
                localName,
                country,
                city,
                null,
                "fund",
                sectors,
                stage == null ? Set.of() : Set.of(stage),
                List.of(),
                null,
                "¥5–20M",
                null,
                List.of());
        return new Investor(
                new InvestorId(id),
                version,
                null,
                null,
                livingRoom,
                facts,
                texts,
                Map.of(),
                audiences,
                Media.NONE,
                standing(),
                List.of());
    }

    private Standing standing() {
        return new Standing(
                status,
                owner == null ? Set.of() : Set.of(owner),
                null,
                EARLIER,
                updatedAt,
                null,
                status == Status.PUBLISHED ? publishedAt : null,
                confirmedAt,
                null,
                null);
    }
}
