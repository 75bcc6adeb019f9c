package dev.vetted.coverage.web;

import dev.vetted.coverage.Coverages;
import dev.vetted.thirdparties.ThirdPartyId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coverage of a third party over time. */
@RestController
@RequestMapping("/api/v1/third-parties/{id}/coverage")
@Tag(name = "Third parties")
class CoverageApi {

    private final Coverages coverages;

    CoverageApi(Coverages coverages) {
        this.coverages = coverages;
    }

    @GetMapping
    @Operation(summary = "What the accepted reports and bridge letters say of a day, and when that changes")
    CoverageView get(
            @PathVariable ThirdPartyId id,
            @Parameter(description = "The day, as YYYY-MM-DD; today when it is left out", example = "2026-11-24")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate on) {
        return CoverageView.of(on == null ? coverages.today(id) : coverages.of(id, on));
    }
}
