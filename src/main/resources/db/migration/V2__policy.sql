-- Versions of the review policy. Rows are added and never changed.
create table policy_version (
    number         int           not null,
    setting_values longtext      not null,
    hash           varchar(64)   not null,
    created_by     varchar(100)  not null,
    created_at     datetime(6)   not null,
    reason         varchar(2000) not null,
    primary key (number)
);

-- The one row that orders the versions: whoever adds one locks it. 0 until the service made the first.
create table policy_head (
    id     int not null,
    number int not null,
    primary key (id)
);
insert into policy_head (id, number)
values (1, 0);

-- What else of a use bears on its inherent risk, as JSON; absent for engagements registered before it was asked.
alter table engagement add column risk_factors longtext;
