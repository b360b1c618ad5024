-- Widgets can be switched off and shown on some pages only; visible_categories holds numbers of
-- categories with commas between them.
alter table widget add column enabled boolean default true not null;
alter table widget add column visibility varchar(20) default 'EVERYWHERE' not null;
alter table widget add column visible_categories varchar(2000) default '' not null;

-- Two people who arrange one menu hear of each other.
alter table menu add column version integer default 1 not null;
create index menu_location on menu (location);

-- The most used tags, for clouds of them.
create index tag_use on tag (taxonomy, post_count desc, id);

-- What the look of the site adds to the theme, as it was written and as readers get it. The mark of
-- its content is its name; the last ones stay for pages that were made with them.
create table look_sheet (
  mark varchar(20) primary key,
  custom text not null,
  content text not null,
  created_at bigint not null
);
