package org.keting.accounts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts in the database. */
@Component
class AccountStore {

    private final MongoCollection<Account> accounts;

    AccountStore(MongoDatabase database) {
        accounts = database.getCollection("accounts", Account.class);
        IndexOptions unique = new IndexOptions().unique(true).sparse(true);
        accounts.createIndex(Indexes.ascending("identities"), unique);
        accounts.createIndex(Indexes.ascending("verifiedEmail"), unique);
    }

    Optional<Account> find(AccountId id) {
        return Optional.ofNullable(accounts.find(eq("_id", id)).first());
    }

    Optional<Account> findByIdentity(String identity) {
        return Optional.ofNullable(accounts.find(eq("identities", identity)).first());
    }

    Optional<Account> findByVerifiedEmail(String email) {
        return Optional.ofNullable(accounts.find(eq("verifiedEmail", email)).first());
    }

    /** Inserts unless somebody was faster under one of the unique keys. */
    boolean insert(Account account) {
        try {
            accounts.insertOne(account);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    Optional<Account> addIdentity(AccountId id, String identity) {
        return update(id, Updates.addToSet("identities", identity));
    }

    void addRole(AccountId id, Role role) {
        update(id, Updates.addToSet("roles", role));
    }

    Optional<Account> setRoles(AccountId id, List<Role> roles, List<String> livingRooms) {
        return update(id, Updates.combine(Updates.set("roles", roles), Updates.set("livingRooms", livingRooms)));
    }

    /** Adds what an invitation gives in one write; null gives nothing. */
    void enrol(AccountId id, Role role, @Nullable String organisation, @Nullable String livingRoom) {
        List<Bson> changes = new ArrayList<>();
        changes.add(Updates.addToSet("roles", role));
        if (organisation != null) {
            changes.add(Updates.addToSet("organisations", organisation));
        }
        if (livingRoom != null) {
            changes.add(Updates.addToSet("livingRooms", livingRoom));
        }
        update(id, Updates.combine(changes));
    }

    void join(AccountId id, String organisation) {
        update(id, Updates.addToSet("organisations", organisation));
    }

    void leave(AccountId id, String organisation) {
        update(id, Updates.pull("organisations", organisation));
    }

    /** Null leaves a part as it is. */
    void describe(AccountId id, @Nullable String displayName, @Nullable String language, @Nullable String zone) {
        List<Bson> changes = new ArrayList<>();
        if (displayName != null) {
            changes.add(Updates.set("displayName", displayName));
        }
        if (language != null) {
            changes.add(Updates.set("language", language));
        }
        if (zone != null) {
            changes.add(Updates.set("zone", zone));
        }
        if (!changes.isEmpty()) {
            update(id, Updates.combine(changes));
        }
    }

    /** The account after the change, or empty when there is none. */
    private Optional<Account> update(AccountId id, Bson change) {
        return Optional.ofNullable(accounts.findOneAndUpdate(
                eq("_id", id), change, new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    /** Voids all sessions in one write, however many there are and wherever they were opened. */
    void signOutEverywhere(AccountId id) {
        accounts.updateOne(eq("_id", id), Updates.inc("epoch", 1L));
    }

    /** Accounts in the order of their ids; the text is looked for in name and address. */
    List<Account> list(String text, @Nullable String after, int limit) {
        List<Bson> conditions = new ArrayList<>();
        // BSON's expressions end at a NUL, and no name has control characters
        String words = text.replaceAll("\\p{Cntrl}", " ").strip();
        if (!words.isEmpty()) {
            Pattern part = Pattern.compile(literal(words), Pattern.CASE_INSENSITIVE);
            conditions.add(or(regex("displayName", part), regex("email", part)));
        }
        if (after != null) {
            conditions.add(gt("_id", after));
        }
        Bson filter = conditions.isEmpty() ? new Document() : and(conditions);
        return accounts.find(filter).sort(Sorts.ascending("_id")).limit(limit).into(new ArrayList<>());
    }

    List<Account> withRole(Role role) {
        return accounts.find(eq("roles", role)).sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    List<Account> members(String organisation) {
        return accounts.find(eq("organisations", organisation))
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }

    /** Character by character, since PCRE and Java agree on a backslash before punctuation but not on all of \Q…\E. */
    private static String literal(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}\\s]", "\\\\$0");
    }
}
