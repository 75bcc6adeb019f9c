-- What the rules say of a review's report, what persons answered, and the scores from both.
create table screening (
    review_id    varchar(36) not null,
    computed     longtext    not null,
    answers      longtext    not null,
    scores       longtext    not null,
    hash         varchar(64) not null,
    completed_by varchar(100),
    completed_at datetime(6),
    version      bigint      not null,
    primary key (review_id)
);

-- What is kept of each screened report, to compare reports of other third parties with and to find what rests on the
-- same provider.
create table screened_report (
    report_id        varchar(36)  not null,
    third_party_id   varchar(36)  not null,
    third_party_name varchar(200) not null,
    engagement_id    varchar(36)  not null,
    tier             varchar(10),
    providers        longtext     not null,
    text_mark        longtext     not null,
    primary key (report_id)
);
create index screened_report_by_tier on screened_report (tier);
