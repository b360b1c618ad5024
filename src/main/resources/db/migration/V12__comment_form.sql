-- Comments that readers write here: each once, judged by what editors have decided before, and
-- followed by e-mail.

-- Of post, author and words; null for what came with an import, was corrected or thrown away.
alter table comment add column fingerprint varchar(64);
create unique index comment_fingerprint on comment (fingerprint);

-- What the spam filter has yet to learn from a decision about it, and what it has learned.
alter table comment add column lesson varchar(4);
alter table comment add column learned varchar(4);
create index comment_lesson on comment (lesson);

-- In how many comments of each kind a word stood; the empty word counts the comments.
create table spam_word (
  word varchar(64) primary key,
  spam bigint not null,
  ham bigint not null
);

-- Who wants to hear of further comments on a post; nobody does before they have confirmed it.
create table comment_follow (
  id bigint primary key,
  post_id bigint not null references post (id) on delete cascade,
  email varchar(320) not null,
  confirmed boolean not null,
  created_at bigint not null,
  constraint comment_follow_unique unique (post_id, email)
);
create index comment_follow_email on comment_follow (email);
create index comment_follow_age on comment_follow (confirmed, created_at);
