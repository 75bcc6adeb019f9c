-- What risk stays when the assurance of a review is counted, and how many have to approve.
create table risk_assessment (
    review_id     varchar(36)   not null,
    findings      longtext      not null,
    residual_risk varchar(10)   not null,
    reason        varchar(2000) not null,
    approvers     int           not null,
    route_reason  varchar(2000) not null,
    assessed_by   varchar(100)  not null,
    assessed_at   datetime(6)   not null,
    version       bigint        not null,
    primary key (review_id)
);

-- The approval of the first of two approvers, until the second one says what becomes of it.
create table first_approval (
    review_id   varchar(36)  not null,
    draft       longtext     not null,
    basis       longtext     not null,
    approved_by varchar(100) not null,
    approved_at datetime(6)  not null,
    primary key (review_id)
);

-- Decisions that no longer rest on what stands, and why.
create table outdated_decision (
    decision_id varchar(36) not null,
    reasons     longtext    not null,
    noticed_at  datetime(6) not null,
    primary key (decision_id)
);

-- The last decision of an engagement is the one that holds.
alter table decision add column engagement_id varchar(36);
update decision set engagement_id = (select engagement_id from assurance_review where assurance_review.id = decision.review_id);
create index decision_by_engagement on decision (engagement_id);
