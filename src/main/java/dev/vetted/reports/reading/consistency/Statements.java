package dev.vetted.reports.reading.consistency;

import dev.vetted.criteria.TrustServicesCategory;
import dev.vetted.reports.reading.Fact;
import dev.vetted.reports.reading.Reading.Opinion;
import dev.vetted.reports.reading.Reading.SubserviceOrganization;
import dev.vetted.reports.reading.ReportOutline;
import dev.vetted.reports.reading.controls.ControlFindings;
import java.time.LocalDate;
import java.util.List;

/**
 * The facts as they were read, with which the parts of the document are compared.
 *
 * @param lastDay the end of the period, or the date of a Type 1 examination
 * @param providers companies that a part may name beside the service organization
 */
public record Statements(
        Fact<String> organization,
        Fact<String> system,
        Fact<String> auditor,
        Fact<LocalDate> reportDate,
        Fact<LocalDate> lastDay,
        Fact<Opinion> opinion,
        List<Fact<TrustServicesCategory>> categories,
        List<SubserviceOrganization> providers,
        ControlFindings controls,
        ReportOutline outline) {}
