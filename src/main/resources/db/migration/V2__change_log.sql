-- What was changed, for every node to hear of, and which nodes there are.

create sequence change_number start with 1 increment by 1;

create table change_log (
  id bigint primary key,
  node varchar(100) not null,
  changed_at bigint not null,
  -- Names of subjects, one a line.
  subjects text not null
);
create index change_log_moment on change_log (changed_at);

-- Which node has heard of a change that another one is waiting for.
create table change_seen (
  change_id bigint not null,
  node varchar(100) not null,
  primary key (change_id, node)
);

create table node (
  name varchar(100) primary key,
  heartbeat_at bigint not null
);
