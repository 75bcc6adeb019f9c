-- One schema for MySQL and for H2 in MySQL mode. Times are UTC.

create table audit_entry (
    position      bigint        not null,
    recorded_at   datetime(6)   not null,
    actor         varchar(100)  not null,
    actor_kind    varchar(10)   not null,
    action        varchar(60)   not null,
    subject_kind  varchar(40)   not null,
    subject_id    varchar(64)   not null,
    details       longtext      not null,
    previous_hash varchar(64)      not null,
    hash          varchar(64)      not null,
    primary key (position)
);
create index audit_entry_by_subject on audit_entry (subject_kind, subject_id);

-- The one row that orders the chain: appending locks it until the entry is committed.
create table audit_head (
    id       int      not null,
    position bigint   not null,
    hash     varchar(64) not null,
    primary key (id)
);
insert into audit_head (id, position, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table document (
    sha256     varchar(64)     not null,
    size_bytes bigint       not null,
    media_type varchar(100) not null,
    stored_at  datetime(6)  not null,
    primary key (sha256)
);

create table third_party (
    id            varchar(36)     not null,
    legal_name    varchar(200) not null,
    contact_email varchar(254),
    registered_by varchar(100) not null,
    registered_at datetime(6)  not null,
    primary key (id),
    constraint third_party_legal_name unique (legal_name)
);

create table engagement (
    id                     varchar(36)     not null,
    third_party_id         varchar(36)     not null,
    service_name           varchar(200) not null,
    purpose                varchar(1000) not null,
    relationship_owner     varchar(100) not null,
    data_class             varchar(30)  not null,
    access_kind            varchar(30)  not null,
    critical_function      boolean      not null,
    tolerable_outage_hours int          not null,
    processes_transactions boolean      not null,
    regions                varchar(500) not null,
    status                 varchar(20)  not null,
    tier                   varchar(10),
    tier_reason            varchar(500),
    registered_by          varchar(100) not null,
    registered_at          datetime(6)  not null,
    version                bigint       not null,
    primary key (id),
    constraint engagement_third_party foreign key (third_party_id) references third_party (id)
);

create table assurance_review (
    id                   varchar(36)    not null,
    engagement_id        varchar(36)    not null,
    process_instance_key bigint      not null,
    opened_at            datetime(6) not null,
    outcome              varchar(30),
    concluded_at         datetime(6),
    version              bigint      not null,
    primary key (id),
    constraint assurance_review_instance unique (process_instance_key),
    constraint assurance_review_engagement foreign key (engagement_id) references engagement (id)
);

create table user_task (
    task_key             bigint       not null,
    kind                 varchar(40)  not null,
    title                varchar(200) not null,
    element_id           varchar(100) not null,
    process_instance_key bigint       not null,
    engagement_id        varchar(36)     not null,
    review_id            varchar(36)     not null,
    subject_id           varchar(36)     not null,
    candidate_group      varchar(40)  not null,
    assignee             varchar(100),
    priority             int          not null,
    due_at               datetime(6),
    state                varchar(20)  not null,
    created_at           datetime(6)  not null,
    submitted_by         varchar(100),
    submitted_at         datetime(6),
    outcome              longtext,
    ended_at             datetime(6),
    version              bigint       not null,
    primary key (task_key)
);
create index user_task_by_state on user_task (state, candidate_group);
create index user_task_by_subject on user_task (subject_id, kind);

create table process_instance (
    instance_key    bigint       not null,
    process_id      varchar(100) not null,
    process_version int          not null,
    parent_key      bigint,
    engagement_id   varchar(36)     not null,
    review_id       varchar(36),
    started_at      datetime(6)  not null,
    ended_at        datetime(6),
    primary key (instance_key)
);
create index process_instance_by_engagement on process_instance (engagement_id);

create table element_visit (
    element_instance_key bigint       not null,
    instance_key         bigint       not null,
    element_id           varchar(100) not null,
    entered_at           datetime(6)  not null,
    left_at              datetime(6),
    actor                varchar(100) not null,
    outcome              varchar(500),
    problem              varchar(1000),
    primary key (element_instance_key)
);
create index element_visit_by_instance on element_visit (instance_key);

create table assurance_report (
    id             varchar(36)     not null,
    review_id      varchar(36)     not null,
    document       varchar(64)     not null,
    file_name      varchar(255) not null,
    uploaded_by    varchar(100) not null,
    uploaded_at    datetime(6)  not null,
    status         varchar(20)  not null,
    reading        longtext,
    reading_hash   varchar(64),
    confirmed      longtext,
    confirmed_hash varchar(64),
    judged_by      varchar(100),
    judged_at      datetime(6),
    judgement      varchar(1000),
    version        bigint       not null,
    primary key (id),
    constraint assurance_report_review foreign key (review_id) references assurance_review (id)
);
create index assurance_report_by_review on assurance_report (review_id);

create table scope_mapping (
    review_id    varchar(36)    not null,
    scope_rows   longtext    not null,
    proposed_at  datetime(6) not null,
    confirmed_by varchar(100),
    confirmed_at datetime(6),
    hash         varchar(64),
    version      bigint      not null,
    primary key (review_id)
);

create table exception_case (
    id                  varchar(36)      not null,
    review_id           varchar(36)      not null,
    ordinal             int           not null,
    exception           longtext      not null,
    rating              longtext,
    disposition         varchar(30),
    reason              varchar(2000),
    disposed_by         varchar(100),
    disposed_at         datetime(6),
    version             bigint        not null,
    primary key (id),
    constraint exception_case_once unique (review_id, ordinal)
);

create table recommendation (
    review_id      varchar(36)      not null,
    outcome        varchar(30)   not null,
    grounds        longtext      not null,
    conditions     longtext      not null,
    valid_until    date,
    basis          longtext      not null,
    recommended_by varchar(100)  not null,
    recommended_at datetime(6)   not null,
    returned_by    varchar(100),
    returned_note  varchar(2000),
    version        bigint        not null,
    primary key (review_id)
);

create table decision (
    id            varchar(36)      not null,
    sequence      bigint        not null,
    review_id     varchar(36)      not null,
    outcome       varchar(30)   not null,
    reason        varchar(2000) not null,
    contents      longtext      not null,
    decided_by    varchar(100)  not null,
    decided_at    datetime(6)   not null,
    valid_until   date,
    previous_hash varchar(64)      not null,
    hash          varchar(64)      not null,
    primary key (id),
    constraint decision_review unique (review_id),
    constraint decision_sequence unique (sequence)
);

create table decision_head (
    id       int      not null,
    sequence bigint   not null,
    hash     varchar(64) not null,
    primary key (id)
);
insert into decision_head (id, sequence, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table evidence_workbook (
    decision_id      varchar(36)    not null,
    document         varchar(64)    not null,
    renderer_version varchar(20) not null,
    previous         varchar(64) not null,
    written_at       datetime(6) not null,
    primary key (decision_id)
);

-- The one row that orders the chain of workbooks.
create table evidence_head (
    id       int         not null,
    document varchar(64) not null,
    primary key (id)
);
insert into evidence_head (id, document)
values (1, '0000000000000000000000000000000000000000000000000000000000000000');

create table deployed_model (
    model_id       varchar(100) not null,
    version        int          not null,
    deployment_key bigint       not null,
    deployed_at    datetime(6)  not null,
    primary key (model_id, version)
);

-- Event publications of Spring Modulith's registry: what is committed here and not completed is delivered again.
create table event_publication (
    id                     varchar(36)   not null,
    listener_id            varchar(512)  not null,
    event_type             varchar(512)  not null,
    serialized_event       varchar(4000) not null,
    publication_date       timestamp(6)  not null,
    completion_date        timestamp(6)  default null null,
    status                 varchar(20),
    completion_attempts    int,
    last_resubmission_date timestamp(6)  default null null,
    primary key (id)
);
create index event_publication_by_completion_date on event_publication (completion_date);
