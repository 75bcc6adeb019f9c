package dev.vetted.coverage.web.pages;

import dev.vetted.coverage.Coverages;
import dev.vetted.shared.web.Entered;
import dev.vetted.thirdparties.ThirdParties;
import dev.vetted.thirdparties.ThirdPartyId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows coverage over time: as a page, a part of which stands on the page of the third party. */
@Controller
class CoveragePages {

    private final Coverages coverages;
    private final ThirdParties thirdParties;

    CoveragePages(Coverages coverages, ThirdParties thirdParties) {
        this.coverages = coverages;
        this.thirdParties = thirdParties;
    }

    @GetMapping("/third-parties/{id}/coverage")
    String coverage(@PathVariable ThirdPartyId id, @RequestParam(required = false) @Nullable String on, Model model) {
        Optional<LocalDate> day = Entered.date(on, "Day");
        model.addAttribute("thirdParty", thirdParties.get(id));
        model.addAttribute(
                "coverage", CoveragePage.of(day.map(it -> coverages.of(id, it)).orElseGet(() -> coverages.today(id))));
        return "coverage/coverage";
    }
}
