-- A person's severity in place of the computed one, as JSON; the computed one stays in rating.
alter table exception_case add column severity_override longtext;

-- The control of the same report that makes up for the exception, as JSON.
alter table exception_case add column compensation longtext;
