package dev.vetted.triage.rating;

import dev.vetted.policy.limits.RatingLimits;
import dev.vetted.thirdparties.Use;

/** What our use puts at stake with the third party, from 1 (little) to 3 (most). */
enum Stake {
    DATA {
        @Override
        int of(Use use, RatingLimits limits) {
            return switch (use.dataClass()) {
                case NONE, PUBLIC, INTERNAL -> 1;
                case CONFIDENTIAL -> 2;
                case PERSONAL, SENSITIVE_PERSONAL -> 3;
            };
        }

        @Override
        String words(Use use) {
            return "the third party gets data of class " + use.dataClass();
        }
    },
    ACCESS {
        @Override
        int of(Use use, RatingLimits limits) {
            return switch (use.accessKind()) {
                case NONE -> 1;
                case DATA_FEED, USER -> 2;
                case ADMIN, NETWORK, CODE_IN_OUR_BUILD -> 3;
            };
        }

        @Override
        String words(Use use) {
            return "its access to us is " + use.accessKind();
        }
    },
    AVAILABILITY {
        @Override
        int of(Use use, RatingLimits limits) {
            if (use.tolerableOutageHours() <= limits.vitalOutageHours()) {
                return 3;
            }
            return use.criticalFunction() || use.tolerableOutageHours() <= limits.bearableOutageHours() ? 2 : 1;
        }

        @Override
        String words(Use use) {
            return "our work bears an outage of %d hours%s"
                    .formatted(use.tolerableOutageHours(), use.criticalFunction() ? " in a critical function" : "");
        }
    },
    TRANSACTIONS {
        @Override
        int of(Use use, RatingLimits limits) {
            return use.processesTransactions() ? 3 : 1;
        }

        @Override
        String words(Use use) {
            return use.processesTransactions()
                    ? "it computes or moves transactions for us"
                    : "it computes no transactions for us";
        }
    };

    abstract int of(Use use, RatingLimits limits);

    /** The fact of our use that it follows from. */
    abstract String words(Use use);
}
