package dev.vetted.reports.reading.layouts;

import java.util.List;

/** A control as it could stand in any report: what a firm does and how it was tested. */
record Activity(String criteria, String text, String test) {

    static List<Activity> all() {
        return List.of(
                new Activity(
                        "CC1.1",
                        "Employees acknowledge the code of conduct when they join and every year after that.",
                        "Inspected the acknowledgements of a sample of employees."),
                new Activity(
                        "CC2.2",
                        "Security duties are laid down in the job descriptions that are published on the intranet.",
                        "Inspected the job descriptions of a sample of positions."),
                new Activity(
                        "CC3.2",
                        "A risk assessment is carried out each year and the register of risks is approved by the risk committee.",
                        "Inspected the register of risks and the minutes of the committee."),
                new Activity(
                        "CC5.3",
                        "Policies on information security are reviewed and approved by the chief executive each year.",
                        "Inspected the history of approvals of the policies."),
                new Activity(
                        "CC6.1",
                        "Access to the production network requires a second factor and a managed device.",
                        "Observed a sign-in with and without a second factor."),
                new Activity(
                        "CC6.2",
                        "New accounts are created only after the manager of the new employee has approved a request.",
                        "Inspected the request and approval for a sample of new accounts."),
                new Activity(
                        "CC6.3",
                        "Accounts of leavers are disabled within one business day of the last day of work.",
                        "Compared the last day of work with the date of disabling for a sample of leavers."),
                new Activity(
                        "CC6.8",
                        "Software against malware is installed on laptops and reports to a central console.",
                        "Inspected the console for a sample of laptops."),
                new Activity(
                        "CC7.1",
                        "Servers are scanned for vulnerabilities every week and critical ones are mended within thirty days.",
                        "Inspected the scans and tickets for a sample of weeks."),
                new Activity(
                        "CC7.2",
                        "Logs of the firewall are collected and alerts are sent to the engineer on call.",
                        "Inspected the settings of alerts and a sample of alerts."),
                new Activity(
                        "CC8.1",
                        "Changes are reviewed by a second engineer and tested before they are released to production.",
                        "Inspected the review and the test for a sample of changes."),
                new Activity(
                        "CC9.2",
                        "Vendors with access to customer data are assessed every year by the security team.",
                        "Inspected the assessments of a sample of vendors."));
    }
}
