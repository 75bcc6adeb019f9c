package dev.vetted.testing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calls facades as their users do: each call commits, and what was committed is removed after the test. Run by a class
 * with {@link OnH2} and one with {@link OnMySql}.
 */
@Import(DomainModules.class)
public abstract class DomainTest {

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Tables tables;

    @Autowired
    protected CommittedEvents committed;

    protected TransactionTemplate transaction;

    @Autowired
    void setTransactions(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void leaveTheTransactionOfTheTest() {
        if (TestTransaction.isActive()) {
            TestTransaction.end();
        }
    }

    @AfterEach
    void removeWhatWasCommitted() {
        tables.clear();
        committed.forget();
    }
}
