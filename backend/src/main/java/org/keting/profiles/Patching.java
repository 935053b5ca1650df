package org.keting.profiles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keting.shared.problem.ProblemException.FieldError;
import tools.jackson.databind.JsonNode;

/**
 * Applies a JSON merge patch (RFC 7396) to what a profile says: all of it, or nothing and a list of what is wrong.
 * Members are facts by name, {@code texts}, {@code audiences} and {@code livingRoom}.
 */
final class Patching {

    private final Terms terms;
    private final Content present;
    private final List<FieldError> errors = new ArrayList<>();
    private final Set<String> what = new LinkedHashSet<>();
    private final Map<String, Provenance> provenance;

    private Patching(Content present, Terms terms) {
        this.terms = terms;
        this.present = present;
        this.provenance = new LinkedHashMap<>(present.provenance());
    }

    /** What an edit goes by: the kind's blueprint, who edits and when, and which living rooms there are. */
    record Terms(Blueprint<?, ?> blueprint, Editor editor, Instant now, Predicate<String> isLivingRoom) {}

    static Edit patch(Content present, JsonNode patch, Terms terms) {
        return new Patching(present, terms).run(patch);
    }

    private Edit run(JsonNode patch) {
        Check check = new Check("", errors, terms.now());
        if (!patch.isObject()) {
            check.fault("wrong-type", "must be an object");
            return new Edit.Invalid(errors);
        }
        refuseUnknown(patch, check);
        FactValues facts = facts(patch, check);
        String room = room(patch, check);
        TextPatching texts = new TextPatching(present, terms, provenance, what);
        Map<String, Map<String, Text>> written = texts.run(patch.path("texts"), check.at("texts"));
        Map<String, Audience> audiences = audiences(patch.path("audiences"), check.at("audiences"));
        if (!errors.isEmpty()) {
            return new Edit.Invalid(List.copyOf(errors));
        }
        return new Edit.Changed(new Content(room, facts, written, provenance, audiences), Set.copyOf(what));
    }

    private void refuseUnknown(JsonNode patch, Check check) {
        Set<String> known = new LinkedHashSet<>(Set.of("texts", "audiences", Merging.LIVING_ROOM));
        terms.blueprint().facts().forEach(field -> known.add(field.name()));
        for (String name : patch.propertyNames()) {
            if (!known.contains(name)) {
                check.at(name).fault("unknown-field", "is not known here");
            }
        }
    }

    private FactValues facts(JsonNode patch, Check check) {
        FactValues facts = present.facts();
        for (FactField<?> field : terms.blueprint().facts()) {
            JsonNode node = patch.path(field.name());
            if (!node.isMissingNode()) {
                facts = facts.with(field.name(), fact(field, node, check.at(field.name())));
            }
        }
        if (facts.get("name") == null
                && errors.stream().noneMatch(e -> e.pointer().equals("/name"))) {
            check.at("name").fault("required", "is required");
        }
        return facts;
    }

    private @Nullable Object fact(FactField<?> field, JsonNode node, Check check) {
        Object value = node.isNull() ? null : field.rule().read(node, check);
        note(field.name(), present.facts().get(field.name()), FactValues.present(value));
        return value;
    }

    /** Provenance also keeps who removed a fact, so that the next import does not bring it back. */
    private void note(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            what.add(name);
            provenance.put(
                    name, new Provenance(terms.editor().origin(), terms.editor().account(), terms.now()));
        }
    }

    private @Nullable String room(JsonNode patch, Check check) {
        JsonNode node = patch.path(Merging.LIVING_ROOM);
        if (node.isMissingNode()) {
            return present.livingRoom();
        }
        String room = node.isString() ? node.stringValue() : null;
        if (!node.isNull() && (room == null || !terms.isLivingRoom().test(room))) {
            check.at(Merging.LIVING_ROOM).fault("unknown-value", "must be a living room");
            return null;
        }
        note(Merging.LIVING_ROOM, present.livingRoom(), room);
        return room;
    }

    private Map<String, Audience> audiences(JsonNode node, Check check) {
        Map<String, Audience> audiences = new LinkedHashMap<>(present.audiences());
        if (node.isMissingNode()) {
            return audiences;
        }
        if (!node.isObject()) {
            check.fault("wrong-type", "must be an object");
            return audiences;
        }
        node.properties().forEach(member -> audience(member.getKey(), member.getValue(), audiences, check));
        return audiences;
    }

    private void audience(String name, JsonNode node, Map<String, Audience> audiences, Check check) {
        Section section = Section.named(name);
        if (section == null) {
            check.at(name).fault("unknown-field", "is not a section");
            return;
        }
        Audience audience = node.isNull() ? null : FactRules.constant(Audience.class, node, check.at(name));
        Audience before = audience == null ? audiences.remove(name) : audiences.put(name, audience);
        if (before != audience) {
            what.add("audiences." + name);
        }
    }
}
