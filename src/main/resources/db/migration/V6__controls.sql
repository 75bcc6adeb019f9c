-- Our own controls, under ids of our own scheme.
create table own_control (
    id              varchar(40)   not null,
    title           varchar(200)  not null,
    description     longtext      not null,
    owner           varchar(100),
    evidence        varchar(2000),
    criteria        varchar(1000) not null,
    reviewed_on     date,
    interval_months int,
    status          varchar(20)   not null,
    changed_by      varchar(100)  not null,
    changed_at      datetime(6)   not null,
    version         bigint        not null,
    primary key (id)
);

-- What a review made of each user entity control of its confirmed report.
create table user_control (
    id           varchar(36)   not null,
    review_id    varchar(36)   not null,
    report_id    varchar(36)   not null,
    ordinal      int           not null,
    expected     longtext      not null,
    treatment    varchar(20)   not null,
    own_controls longtext      not null,
    reason       varchar(2000),
    settled_by   varchar(100),
    settled_at   datetime(6),
    version      bigint        not null,
    primary key (id),
    constraint user_control_once unique (report_id, ordinal)
);
create index user_control_by_review on user_control (review_id);

-- That the mapping of a review is complete, with the findings as they were on that day.
create table user_control_completion (
    review_id      varchar(36)   not null,
    reason         varchar(2000),
    findings       longtext      not null,
    as_of          date          not null,
    policy_version int           not null,
    completed_by   varchar(100)  not null,
    completed_at   datetime(6)   not null,
    primary key (review_id)
);

-- Requests for compensating controls; the same origin in the same review always gives the same id.
create table control_request (
    id             varchar(36)   not null,
    review_id      varchar(36)   not null,
    origin         varchar(20)   not null,
    origin_ref     varchar(250)  not null,
    place          int           not null,
    addressee      varchar(20)   not null,
    subject        varchar(300)  not null,
    contents       longtext      not null,
    due_on         date          not null,
    expires_on     date          not null,
    policy_version int           not null,
    status         varchar(20)   not null,
    answer         longtext,
    valid_until    date,
    history        longtext      not null,
    opened_at      datetime(6)   not null,
    version        bigint        not null,
    primary key (id)
);
create index control_request_by_review on control_request (review_id);
create index control_request_by_status on control_request (status, due_on);
