-- What the media library lists by, and how often the file of a medium was changed: pages name it
-- in the addresses of pictures, so that no browser shows a former state.
alter table media add column kind varchar(10) default 'DOCUMENT' not null;
update media set kind = case
  when media_type like 'image/%' then 'PICTURE'
  when media_type like 'audio/%' then 'SOUND'
  when media_type like 'video/%' then 'FILM'
  else 'DOCUMENT' end;
alter table media add column revision integer default 0 not null;
create index media_uploaded on media (uploaded_at desc, id desc);
create index media_kind on media (kind, uploaded_at desc, id desc);

-- Which files a post shows or links to, by the path of the original. No reference to media: a post
-- is often here before its pictures are.
create table media_use (
  post_id bigint not null references post (id) on delete cascade,
  file_path varchar(500) not null,
  primary key (post_id, file_path)
);
create index media_use_path on media_use (file_path, post_id);
create index post_picture on post (picture_id);

-- More than 0 when the text of a post changed since its files were noted.
alter table post add column media_due integer default 1 not null;
create index post_media_due on post (media_due, id);
