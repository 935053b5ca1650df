package org.keting.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.livingrooms.LivingRooms;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;
import org.keting.shared.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people of the house, for those who look after it. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

    private final Accounts accounts;
    private final LivingRooms livingRooms;

    AccountController(Accounts accounts, LivingRooms livingRooms) {
        this.accounts = accounts;
        this.livingRooms = livingRooms;
    }

    record View(
            String id,
            String displayName,
            @Nullable String email,
            String language,
            String zone,
            List<Role> roles,
            List<String> livingRooms) {

        static View of(Account account) {
            return new View(
                    account.id().value(),
                    account.displayName(),
                    account.email(),
                    account.language(),
                    account.zone(),
                    account.roles(),
                    account.livingRooms());
        }
    }

    record Roles(@NotNull Set<Role> roles, @Nullable Set<String> livingRooms) {}

    @GetMapping
    @Requires(Action.LIST_ACCOUNTS)
    Page<View> list(
            @RequestParam(defaultValue = "") @Size(max = 200) String q,
            @RequestParam(required = false) @Nullable String cursor) {
        Page<Account> page = accounts.list(q, cursor);
        return new Page<>(page.items().stream().map(View::of).toList(), page.next());
    }

    @PutMapping("/{id}/roles")
    @Requires(Action.GRANT_ROLES)
    View replaceRoles(Actor actor, @PathVariable String id, @RequestBody @Valid Roles wish) {
        AccountId account = new AccountId(id);
        Permissions.require(actor, Action.GRANT_ROLES, account.equals(actor.account()) ? Relation.OWN : Relation.OTHER);
        Set<String> rooms = wish.livingRooms() == null ? Set.of() : wish.livingRooms();
        rooms.forEach(this::requireRoom);
        return accounts.replaceRoles(account, wish.roles(), rooms)
                .map(View::of)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND, "There is no such account."));
    }

    private void requireRoom(String room) {
        if (livingRooms.find(room).isEmpty()) {
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT,
                    "There is no such living room.",
                    Map.of(),
                    List.of(new FieldError("/livingRooms", "unknown-value", "names a living room that is not there")));
        }
    }
}
