-- The lists of posts and pages in the console, in their orders and with what they are filtered by;
-- the trash; and the earlier addresses of categories and tags.

-- The beginning of the title in lower case: text columns cannot be indexed on both databases.
alter table post add column title_key varchar(100) default '' not null;
-- Since when a post lies in the trash, and what it was before; null for what was imported as trash.
alter table post add column trashed_at bigint;
alter table post add column trashed_status varchar(10);
update post set title_key = lower(substring(title from 1 for 100));

create index post_desk on post (kind, published_at desc, id desc, status, author_id, title_key);
create index post_desk_status on post (kind, status, published_at desc, id desc, author_id);
create index post_desk_author on post (author_id, kind, published_at desc, id desc, status);
create index post_desk_title on post (kind, title_key, id, status, author_id);
create index post_trashed on post (trashed_at);

create index tag_name on tag (taxonomy, name, id);
create index tag_count on tag (taxonomy, post_count desc, id);

-- Under which slug and number a category or tag used to be found, before it was renamed or became
-- part of another. The taxonomy is 'category' for categories.
create table former_term (
  id bigint primary key,
  taxonomy varchar(100) not null,
  slug varchar(1000),
  former_number bigint,
  term_id bigint not null
);
create index former_term_slug on former_term (taxonomy, slug);
create index former_term_number on former_term (former_number);
create index former_term_term on former_term (taxonomy, term_id);
