package org.keting.testing;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.FixturePeople;
import org.keting.accounts.FixturePeople.Person;
import org.keting.accounts.Relation;
import org.keting.accounts.Role;

/**
 * Who walks, and whom fixtures may ask to make objects.
 *
 * @param caller null for a visitor
 */
public record Walker(
        URI base, FixturePeople people, @Nullable Person caller) {

    /** The caller for its own object, else somebody else with this role; null when a visitor would have to own it. */
    public @Nullable Person owner(Relation relation, Role otherwise) {
        return relation == Relation.OWN ? caller : people.somebody(otherwise, null);
    }

    /** The request as the walk will send it, still without a token. */
    public Call call(String method, String path) {
        return new Call(base, method, path);
    }

    /** A request of somebody who prepares an object; it must succeed. */
    public Answer made(Person person, String method, String path, Object body) {
        return sent(call(method, path).bearer(person.token()).json(body));
    }

    /** Sends a preparing request, which must succeed. */
    public Answer sent(Call call) {
        Answer answer = call.send();
        if (answer.status() / 100 != 2) {
            throw new AssertionError(call.method() + " " + call.path() + " answered " + answer.text());
        }
        return answer;
    }

    /** Somebody who may coordinate everything. */
    public Person coordinator() {
        return people.of(Role.COORDINATOR);
    }

    /** {@link #made} without a body. */
    public Answer made(Person person, String method, String path) {
        return made(person, method, path, Map.of());
    }
}
