-- What the archive of each category and tag lists, in its order: one range of one index, however
-- many posts there are and however few of them belong to it. A post stands in the archives of its
-- categories and of all above them, and of its tags; public and scheduled ones do, as by listed_at.
-- Written by ArchiveService only. See docs/adr/0012.
create table archive_entry (
  archive varchar(10) not null,
  archive_id bigint not null,
  listed_at bigint not null,
  post_id bigint not null references post (id),
  primary key (post_id, archive, archive_id)
);

insert into archive_entry (archive, archive_id, listed_at, post_id)
select 'TAG', f.tag_id, p.listed_at, p.id
from post p join post_tag f on f.post_id = p.id where p.listed_at is not null;

insert into archive_entry (archive, archive_id, listed_at, post_id)
with recursive lineage (category_id, above_id, steps) as (
  select id, id, 0 from category
  union all
  select l.category_id, c.parent_id, l.steps + 1
  from lineage l join category c on c.id = l.above_id
  where c.parent_id is not null and l.steps < 50
)
select distinct 'CATEGORY', l.above_id, p.listed_at, p.id
from post p join post_category f on f.post_id = p.id join lineage l on l.category_id = f.category_id
where p.listed_at is not null;

create index archive_entry_order on archive_entry (archive, archive_id, listed_at desc, post_id desc);

-- The archives of years, months and days go by the local clock; with listed_at their order can be
-- read from the index alone.
drop index post_local;
create index post_local on post (published_local desc, id desc, listed_at);

-- The comment feed of one post.
create index comment_newest on comment (post_id, status, written_at desc, id desc);
