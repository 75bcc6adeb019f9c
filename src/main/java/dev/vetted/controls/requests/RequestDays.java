package dev.vetted.controls.requests;

import dev.vetted.policy.limits.CompensatingControlLimits;
import dev.vetted.policy.limits.UserControlLimits;

/**
 * How many days a request may take, by the policy.
 *
 * @param answer for gaps and exceptions
 * @param assign for a user entity control that nothing answers
 * @param evidence for one whose control does not answer for it
 * @param expire after the due day, until no answer is taken any more
 * @param validMonths how long an accepted control counts
 */
public record RequestDays(int answer, int assign, int evidence, int expire, int validMonths) {

    public static RequestDays of(CompensatingControlLimits compensating, UserControlLimits userControls) {
        return new RequestDays(
                compensating.answerDays(),
                userControls.assignDays(),
                userControls.evidenceDays(),
                compensating.expireDays(),
                compensating.validMonths());
    }
}
