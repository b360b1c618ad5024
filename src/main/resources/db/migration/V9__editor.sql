-- What the editor of posts and pages keeps beside them: earlier versions, text that has not been
-- saved yet, and who is writing.

create table revision (
  id bigint primary key,
  post_id bigint not null references post (id) on delete cascade,
  -- Null once the account is gone: the text stays.
  account_id bigint references account (id) on delete set null,
  title text not null,
  content text not null,
  excerpt text not null,
  saved_at bigint not null
);
create index revision_post on revision (post_id, saved_at desc, id desc);

create table autosave (
  id bigint primary key,
  post_id bigint not null references post (id) on delete cascade,
  account_id bigint not null references account (id) on delete cascade,
  title text not null,
  content text not null,
  excerpt text not null,
  saved_at bigint not null,
  constraint autosave_unique unique (post_id, account_id)
);

create table edit_lock (
  post_id bigint primary key references post (id) on delete cascade,
  account_id bigint not null references account (id) on delete cascade,
  seen_at bigint not null
);
