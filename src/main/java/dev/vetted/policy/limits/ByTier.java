package dev.vetted.policy.limits;

/** A number of months for each tier of inherent risk. */
public record ByTier(int critical, int high, int medium, int low) {

    /** Whether no tier has more than the next lower one. */
    public boolean isRising() {
        return critical <= high && high <= medium && medium <= low;
    }
}
