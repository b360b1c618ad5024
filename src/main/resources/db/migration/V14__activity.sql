-- Who has done what, and when. Names are kept as they were then; no network address is.

create table activity_entry (
  id bigint primary key,
  happened_at bigint not null,
  -- No reference: what somebody did is known when the account is gone. Null for the system itself.
  account_id bigint,
  account_name varchar(250) not null,
  area varchar(20) not null,
  deed varchar(40) not null,
  subject_id bigint,
  subject varchar(500) not null,
  value_before varchar(2000) not null,
  value_after varchar(2000) not null
);
create index activity_entry_time on activity_entry (happened_at desc, id desc);
create index activity_entry_area on activity_entry (area, happened_at desc, id desc);
create index activity_entry_account on activity_entry (account_id, happened_at desc, id desc);

-- The drafts of one person, as the dashboard lists them.
create index post_drafts on post (author_id, status, modified_at desc, id desc);
