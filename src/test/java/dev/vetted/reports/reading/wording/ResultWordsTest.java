package dev.vetted.reports.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vetted.reports.reading.Reading.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                NO_EXCEPTION | Operating effectively
                NO_EXCEPTION | Tested without exception
                NO_EXCEPTION | No relevant exceptions noted
                NO_EXCEPTION | No deviations noted.
                NO_EXCEPTION | None noted
                NO_EXCEPTION | None
                NO_EXCEPTION | Pass
                NO_EXCEPTION | Satisfactory
                NO_EXCEPTION | Control operated effectively during the examination period.
                NO_EXCEPTION | No exceptions
                NO_EXCEPTION | Met
                NO_EXCEPTION | Achieved
                NO_EXCEPTION | Effective
                NO_EXCEPTION | Without exception.
                NO_EXCEPTION | Results: no exception identified through inspection.
                NO_EXCEPTION | Test passed
                NO_EXCEPTION | The control operated without deviation.
                NO_EXCEPTION | No issues
                NO_EXCEPTION | No findings
                NO_EXCEPTION | Nothing noted
                NO_EXCEPTION | Inspected 25 of 25 tickets; all were approved. No exceptions noted.
                NO_EXCEPTION | Compliant
                NO_EXCEPTION | Conforms
                NO_EXCEPTION | Agreed without exception
                NO_EXCEPTION | As described
                NO_EXCEPTION | N.E.N.
                EXCEPTION | Deviation
                EXCEPTION | Deviation. 2 of 25 tickets lacked approval.
                EXCEPTION | Exception noted: for one of 40 users
                EXCEPTION | 2 of 25 samples did not have evidence of approval.
                EXCEPTION | Not operating effectively. For 3 of 10 changes, no test was kept.
                EXCEPTION | Ineffective
                EXCEPTION | Not effective: 1 of 4 reviews was late.
                EXCEPTION | Failed
                EXCEPTION | Not met
                EXCEPTION | The review for Q3 was not performed.
                EXCEPTION | Deviations noted. See Section 5.
                EXCEPTION | Non-compliance noted
                EXCEPTION | No exceptions noted for test 1. For test 2, 1 of 5 sampled vendors had no review.
                EXCEPTION | Partially effective
                EXCEPTION | Observation: for 4 of 30 laptops the disk was not encrypted.
                EXCEPTION | Exceptions noted
                EXCEPTION | One deviation was noted, as one of 12 backups had failed.
                NOT_TESTED_NO_OCCURRENCE | Not tested. No incidents occurred during the period.
                NOT_TESTED_NO_OCCURRENCE | The circumstances that warrant the operation of the control did not occur during the period.
                NOT_TESTED_NO_OCCURRENCE | No occurrence
                NOT_TESTED_NO_OCCURRENCE | Unable to test: there were no terminations.
                NOT_TESTED_NO_OCCURRENCE | Not tested. No breach of data was confirmed between May 1 and October 31, 2025.
                NOT_TESTED_NO_OCCURRENCE | Could not be tested, since the register remained unchanged all year.
                NOT_TESTED_NO_OCCURRENCE | Not tested, as nobody left the department.
                NOT_TESTED_OTHER | Not tested, because no evidence was retained.
                CARVED_OUT | Operated by a sub-service provider and outside our engagement.
                NOT_TESTED_OTHER | Not tested. The control was introduced too late in the period.
                NOT_TESTED_OTHER | Not tested
                CARVED_OUT | Carved out; performed by the subservice organization.
                """)
    void tellsWhatTheWordsOfAFirmMean(Result result, String words) {
        assertThat(ResultWording.classify(words)).contains(result);
    }
}
