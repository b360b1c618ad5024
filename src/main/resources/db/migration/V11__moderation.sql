-- What was decided about comments, when and why; and the lists of the moderation queue, each read
-- in its order from one index.

-- When its status was last changed by somebody; null for what came with an import.
alter table comment add column decided_at bigint;
-- What it was before, to take the decision back.
alter table comment add column former_status varchar(10);
alter table comment add column spam_score integer default 0 not null;
-- What spoke against it, one reason a line: a key, and after a blank what fills it in.
alter table comment add column spam_reasons varchar(1000) default '' not null;
-- Its author's e-mail address in lower case: everything by one person is found by it.
alter table comment add column author_key varchar(320) default '' not null;

update comment set author_key = lower(author_email) where author_email <> '';

-- All that is approved or pending, newest first; spam and trash are stepped over in the index.
create index comment_all on comment (written_at desc, id desc, status);
create index comment_account on comment (account_id, written_at desc, id desc);
create index comment_author on comment (author_key, written_at desc, id desc);
create index comment_decided on comment (status, decided_at);
-- How many approved comments there are is the sum of what posts keep: a tenth of the entries.
create index post_discussed on post (comment_count);
