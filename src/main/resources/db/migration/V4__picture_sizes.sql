-- The smaller sizes of pictures that are here, such as "150x150 300x200 scaled=2560x1707".
alter table media add column sizes varchar(1000) default '' not null;
alter table media add column size_state varchar(20) default 'WAITING' not null;
-- Not to be made before: the time that a node has taken to make them.
alter table media add column size_at bigint default 0 not null;
alter table media add column size_attempts integer default 0 not null;
create index media_size on media (size_state, size_at, id);
