package dev.vetted.tasks;

import dev.vetted.shared.Actor;
import java.util.Set;

/**
 * A person who signed in, with the groups that tasks are offered to.
 *
 * @param groups names as in the candidate groups of the process models
 */
public record Member(String name, Set<String> groups) {

    public static final String ANALYSTS = "analysts";
    public static final String APPROVERS = "approvers";
    public static final String OWNERS = "owners";
    public static final String AUDITORS = "auditors";
    public static final String ADMINS = "admins";

    public Member {
        groups = Set.copyOf(groups);
    }

    public Actor actor() {
        return Actor.person(name);
    }

    public boolean isIn(String group) {
        return groups.contains(group);
    }
}
