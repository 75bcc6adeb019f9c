-- The controls of ours that a completed mapping rests on, as the register had them on that day, as JSON.
alter table user_control_completion add column controls longtext;
