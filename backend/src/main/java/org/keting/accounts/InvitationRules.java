package org.keting.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keting.accounts.Invitations.InvitationScope;
import org.keting.livingrooms.LivingRooms;
import org.keting.shared.problem.CommonProblem;
import org.keting.shared.problem.ProblemException;
import org.keting.shared.problem.ProblemException.FieldError;
import org.springframework.stereotype.Component;

/** Who may invite whom to what. Nobody hands on more than they have. */
@Component
class InvitationRules {

    private static final Set<Role> STAFF = EnumSet.of(Role.COORDINATOR, Role.OPERATOR);

    private final Organisations organisations;
    private final Accounts accounts;
    private final LivingRooms livingRooms;

    InvitationRules(Organisations organisations, Accounts accounts, LivingRooms livingRooms) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.livingRooms = livingRooms;
    }

    void requireMayInvite(Actor actor, Role role, InvitationScope scope) {
        Relation relation = relation(actor, scope.organisation());
        Permissions.require(actor, Action.INVITE, relation);
        if (scope.organisation() != null
                && organisations.find(scope.organisation()).isEmpty()) {
            throw unknown("/organisation", "names an organisation that is not there");
        }
        if (STAFF.contains(role)) {
            Permissions.require(actor, Action.INVITE_STAFF, Relation.NONE);
        } else if (role != Role.VIEWER && !isStaff(actor) && !actor.is(role)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED, "Only the house's own people give this role.");
        }
        if (scope.livingRoom() != null && livingRooms.find(scope.livingRoom()).isEmpty()) {
            throw unknown("/livingRoom", "names a living room that is not there");
        }
    }

    private static ProblemException unknown(String pointer, String detail) {
        return new ProblemException(
                CommonProblem.INVALID_INPUT,
                "One part of the input is not valid.",
                Map.of(),
                List.of(new FieldError(pointer, "unknown-value", detail)));
    }

    private static boolean isStaff(Actor actor) {
        return STAFF.stream().anyMatch(actor::is);
    }

    private static Relation relation(Actor actor, @Nullable String organisation) {
        if (organisation == null) {
            return Relation.NONE;
        }
        return actor.belongsTo(organisation) ? Relation.OWN : Relation.OTHER;
    }

    Me.@Nullable OrganisationRef organisation(Invitation invitation) {
        String id = invitation.organisation();
        return id == null
                ? null
                : organisations
                        .find(id)
                        .map(found -> new Me.OrganisationRef(found.id(), found.name()))
                        .orElse(null);
    }

    @Nullable
    String inviter(Invitation invitation) {
        return accounts.find(invitation.by()).map(Account::displayName).orElse(null);
    }
}
