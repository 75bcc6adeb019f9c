package dev.vetted.policy;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes the first version before anything else of the service runs. */
@Component
class FirstPolicy implements SmartInitializingSingleton {

    private final ReviewPolicies policies;

    FirstPolicy(ReviewPolicies policies) {
        this.policies = policies;
    }

    @Override
    public void afterSingletonsInstantiated() {
        policies.makeFirst();
    }
}
