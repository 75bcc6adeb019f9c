-- The column types that are the same on H2 in MySQL mode and on MySQL; the service's own migrations use no others.
CREATE TABLE sample (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code        VARCHAR(64)   NOT NULL,
    amount      DECIMAL(10,2) NULL,
    confirmed   BOOLEAN       NOT NULL DEFAULT FALSE,
    happened_at DATETIME(6)   NOT NULL,
    due_on      DATE          NULL,
    body        LONGTEXT      NULL,
    content     LONGBLOB      NULL,
    CONSTRAINT uq_sample_code UNIQUE (code)
);

CREATE INDEX ix_sample_happened_at ON sample (happened_at);
