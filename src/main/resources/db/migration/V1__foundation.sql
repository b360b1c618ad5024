-- The tables a blog begins with. One dialect for H2 and PostgreSQL.
--
-- Instants are milliseconds since 1970-01-01T00:00Z in a bigint, and local times (what the
-- permalink and the date archives go by) are seconds of the local clock counted the same way:
-- no driver, session or server time zone can shift them. See docs/adr/0004.
--
-- Numbers of posts, pages, media, comments, categories and tags are given by the application
-- (a sequence, or the number the thing had on its old site), so that ?p=123 survives a move.

create sequence post_number start with 1 increment by 1;
create sequence comment_number start with 1 increment by 1;
create sequence term_number start with 1 increment by 1;
create sequence account_number start with 1 increment by 1;
create sequence row_sequence start with 50 increment by 50;

create table setting (
  name varchar(100) primary key,
  content text not null
);

create table account (
  id bigint primary key,
  login varchar(100) not null,
  slug varchar(200) not null,
  display_name varchar(250) not null,
  email varchar(320) not null,
  url varchar(2000) not null,
  biography text not null,
  password_hash varchar(500),
  account_role varchar(20) not null,
  enabled boolean not null,
  created_at bigint not null,
  version integer not null,
  constraint account_login_unique unique (login),
  constraint account_slug_unique unique (slug)
);

create table category (
  id bigint primary key,
  slug varchar(1000) not null,
  name varchar(1000) not null,
  description text not null,
  parent_id bigint references category (id),
  post_count bigint not null,
  version integer not null,
  constraint category_slug_unique unique (slug)
);
create index category_parent on category (parent_id);

create table tag (
  id bigint primary key,
  taxonomy varchar(100) not null,
  slug varchar(1000) not null,
  name varchar(1000) not null,
  description text not null,
  parent_slug varchar(1000) not null,
  post_count bigint not null,
  version integer not null,
  constraint tag_slug_unique unique (taxonomy, slug)
);

create table media (
  id bigint primary key,
  post_id bigint,
  author_id bigint references account (id),
  slug varchar(1000) not null,
  title text not null,
  caption text not null,
  description text not null,
  alt_text text not null,
  media_type varchar(200) not null,
  file_path varchar(1000),
  source_url varchar(2000),
  guid varchar(1000) not null,
  width integer,
  height integer,
  byte_count bigint,
  menu_order integer not null,
  uploaded_at bigint not null,
  fetch_state varchar(20) not null,
  -- Not to be fetched before: a pause after an error, or the time a node has taken to fetch it.
  fetch_at bigint not null,
  fetch_attempts integer not null,
  fetch_failure varchar(100),
  version integer not null
);
create index media_path on media (file_path);
create index media_post on media (post_id, menu_order, id);
create index media_slug on media (slug);
create index media_fetch on media (fetch_state, fetch_at, id);

create table post (
  id bigint primary key,
  kind varchar(10) not null,
  status varchar(10) not null,
  slug varchar(1000) not null,
  title text not null,
  content text not null,
  excerpt text not null,
  body_html text not null,
  summary_html text not null,
  direction varchar(3) not null,
  language varchar(35),
  author_id bigint not null references account (id),
  published_at bigint not null,
  published_local bigint not null,
  modified_at bigint not null,
  announced_at bigint,
  -- When a post joins the public stream: published_at while it is a published post, else null.
  -- One column to read every list by, in order, on both databases.
  listed_at bigint,
  parent_id bigint references post (id),
  menu_order integer not null,
  sticky boolean not null,
  password varchar(255),
  comments_open boolean not null,
  pings_open boolean not null,
  comment_count bigint not null,
  picture_id bigint references media (id),
  guid varchar(1000) not null,
  version integer not null,
  constraint post_guid_unique unique (guid)
);
create index post_stream on post (listed_at desc, id desc);
create index post_stream_up on post (listed_at, id);
create index post_published on post (published_at desc, id desc);
create index post_local on post (published_local desc, id desc);
create index post_author on post (author_id, listed_at desc, id desc);
create index post_slug on post (slug, kind);
create index post_parent on post (parent_id);
create index post_pages on post (kind, parent_id, menu_order, id);
create index post_sticky on post (sticky, listed_at desc, id desc);

create table post_category (
  post_id bigint not null references post (id),
  category_id bigint not null references category (id),
  primary key (post_id, category_id)
);
create index post_category_category on post_category (category_id, post_id);

create table post_tag (
  post_id bigint not null references post (id),
  tag_id bigint not null references tag (id),
  primary key (post_id, tag_id)
);
create index post_tag_tag on post_tag (tag_id, post_id);

-- Where a post used to be found: an earlier slug, an earlier day.
create table former_address (
  id bigint primary key,
  post_id bigint not null references post (id),
  slug varchar(1000),
  local_day integer
);
create index former_address_slug on former_address (slug);
create index former_address_day on former_address (local_day);
create index former_address_post on former_address (post_id);

-- What came with a thing and Broadsheet has no field for: kept, never interpreted.
create table custom_field (
  id bigint primary key,
  owner_kind varchar(20) not null,
  owner_id bigint not null,
  name varchar(1000) not null,
  content text not null
);
create index custom_field_owner on custom_field (owner_kind, owner_id);

create table comment (
  id bigint primary key,
  post_id bigint not null references post (id),
  -- No reference: replies may be written in any order within one transaction.
  parent_id bigint,
  thread_id bigint not null,
  depth integer not null,
  kind varchar(10) not null,
  status varchar(10) not null,
  author_name text not null,
  author_email varchar(320) not null,
  author_url varchar(2000) not null,
  account_id bigint references account (id),
  content text not null,
  body_html text not null,
  written_at bigint not null,
  written_local bigint not null,
  original_number bigint,
  version integer not null
);
create index comment_top on comment (post_id, status, depth, written_at, id);
create index comment_thread on comment (thread_id, status, written_at, id);
create index comment_recent on comment (status, written_at desc, id desc);
create index comment_original on comment (post_id, original_number);
create index comment_parent on comment (parent_id);

create table menu (
  id bigint primary key,
  slug varchar(1000) not null,
  name varchar(1000) not null,
  location varchar(100),
  constraint menu_slug_unique unique (slug)
);

create table menu_item (
  id bigint primary key,
  menu_id bigint not null references menu (id),
  parent_id bigint,
  position integer not null,
  label text not null,
  target_kind varchar(20) not null,
  target_id bigint,
  url varchar(2000) not null
);
create index menu_item_menu on menu_item (menu_id, position, id);

create table widget (
  id bigint primary key,
  area varchar(50) not null,
  position integer not null,
  widget_type varchar(50) not null,
  title varchar(1000) not null,
  settings text not null,
  version integer not null
);
create index widget_area on widget (area, position, id);

create table follower (
  id bigint primary key,
  email varchar(320) not null,
  state varchar(20) not null,
  created_at bigint not null,
  constraint follower_email_unique unique (email)
);
create index follower_state on follower (state);

create table page_view (
  post_id bigint not null references post (id),
  view_hour bigint not null,
  views bigint not null,
  primary key (post_id, view_hour)
);
create index page_view_hour on page_view (view_hour, post_id, views);

create table import_job (
  id bigint primary key,
  file_name varchar(1000) not null,
  file_path varchar(4000) not null,
  origin varchar(10) not null,
  state varchar(12) not null,
  fetch_media boolean not null,
  byte_position bigint not null,
  byte_total bigint not null,
  posts_done bigint not null,
  pages_done bigint not null,
  comments_done bigint not null,
  media_done bigint not null,
  terms_done bigint not null,
  others_done bigint not null,
  unchanged bigint not null,
  finding_count bigint not null,
  failure varchar(1000),
  cancel_wanted boolean not null,
  created_at bigint not null,
  started_at bigint,
  finished_at bigint,
  heartbeat_at bigint,
  owner_node varchar(100),
  version integer not null
);
create index import_job_state on import_job (state, id);

create table import_finding (
  id bigint primary key,
  job_id bigint not null references import_job (id),
  severity varchar(10) not null,
  part varchar(400) not null,
  line bigint not null,
  message_key varchar(100) not null,
  arguments text not null
);
create index import_finding_job on import_finding (job_id, id);
create index import_finding_severity on import_finding (job_id, severity, id);

-- What an import has stored, by the key the thing had on its old site, so that running the same
-- file again changes nothing and a newer one updates.
create table import_record (
  id bigint primary key,
  -- Fingerprint of site, kind and key: one column to look up a whole batch by.
  lookup varchar(64) not null,
  site varchar(500) not null,
  item_kind varchar(20) not null,
  item_key varchar(1000) not null,
  target_id bigint,
  digest varchar(64) not null,
  payload text,
  constraint import_record_lookup unique (lookup)
);
create index import_record_target on import_record (item_kind, target_id);

-- The sample digest, so that it can be taken away whole and nothing else with it.
create table sample_row (
  id bigint primary key,
  table_name varchar(50) not null,
  row_id bigint not null
);
