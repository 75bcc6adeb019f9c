-- What a scope mapping was held against: the required assurance as JSON, the version of the policy, and the day that
-- ages were counted to; absent for mappings made before they were kept.
alter table scope_mapping add column required_assurance longtext;
alter table scope_mapping add column policy_version int;
alter table scope_mapping add column as_of date;
