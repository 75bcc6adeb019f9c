package dev.vetted.thirdparties.web.pages;

import dev.vetted.shared.web.Wording;
import dev.vetted.thirdparties.ThirdParty;

/** A third party as pages show it. */
record ThirdPartyRow(String id, String legalName, String contact, String registeredBy, String registeredAt) {

    static ThirdPartyRow of(ThirdParty thirdParty) {
        return new ThirdPartyRow(
                thirdParty.id().toString(),
                thirdParty.legalName(),
                thirdParty.contactEmail().orElse(Wording.NONE),
                thirdParty.registeredBy(),
                Wording.of(thirdParty.registeredAt()));
    }
}
