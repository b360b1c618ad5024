-- A site of any size, in the proportions of a real one: :posts posts over twenty years, :comments
-- comments (a tenth of them on one post), 25 categories in a tree of three levels, 400 tags of
-- which few are used much, 40 authors, 200 pages, a menu and every block of the sidebar.
-- series(n) is replaced by a table of the numbers 1 to n in the dialect at hand, :now by the
-- present in milliseconds.

insert into setting (name, content) values ('comments.close-after-days', '0');

insert into account (id, login, slug, display_name, email, url, biography, account_role, enabled, created_at, version)
select x, 'author-' || x, 'author-' || x, 'Author ' || x, '', '', '', 'AUTHOR', true, 0, 1 from series(40);

insert into category (id, slug, name, description, parent_id, post_count, version)
select x, 'topic-' || x, 'Topic ' || x, '', case when x <= 5 then null when x <= 15 then mod(x, 5) + 1 else x - 10 end, 0, 1
from series(25);

insert into tag (id, taxonomy, slug, name, description, parent_slug, post_count, version)
select 100 + x, 'post_tag', 'tag-' || x, 'Tag ' || x, '', '', 0, 1 from series(400);

insert into media (id, slug, title, caption, description, alt_text, media_type, file_path, guid, width, height, byte_count, menu_order, uploaded_at, fetch_state, fetch_at, fetch_attempts, version)
select 500000000 + x, 'picture-' || x, 'Picture', '', '', 'A quay', 'image/webp', 'picture-' || x || '.webp', 'picture-' || x, 640, 480, 1000, 0, 0, 'STORED', 0, 0, 1
from series(:posts / 5);

-- Published evenly; every fiftieth is a draft, every hundredth and first private, the last ten are
-- scheduled for the days to come.
insert into post (id, kind, status, slug, title, content, excerpt, body_html, summary_html, direction, author_id,
  published_at, published_local, modified_at, announced_at, listed_at, menu_order, sticky, password, comments_open,
  pings_open, comment_count, picture_id, guid, version)
select 1000 + x, 'POST', status, 'news-' || x, case when mod(x, 1000) = 0 then '' else 'News number ' || x end,
  '<p>Word for word.</p>', '', '<p>Word for word, number ' || x || '.</p>', '<p>In short, number ' || x || '.</p>', 'ltr',
  mod(x * 13, 40) + 1, at, at / 1000, at, at, case status when 'PUBLISHED' then at else null end, 0, x = :posts / 2,
  case when mod(x, 500) = 0 then 'secret' else null end, true, true,
  case when x = :posts - 20 then :comments / 10 when x < :posts - 30 then :comments / :posts else 0 end,
  case when mod(x, 3) = 0 then 500000001 + mod(x, :posts / 5) else null end, 'news-' || x, 1
from (select x,
        case when x > :posts - 10 then :now + (x - :posts + 11) * 86400000 else :now - (:posts - x) * (630720000000 / :posts) end as at,
        case when mod(x, 50) = 0 then 'DRAFT' when mod(x, 101) = 0 then 'PRIVATE' else 'PUBLISHED' end as status
      from series(:posts)) s;

insert into post (id, kind, status, slug, title, content, excerpt, body_html, summary_html, direction, author_id,
  published_at, published_local, modified_at, parent_id, menu_order, sticky, comments_open, pings_open, comment_count, guid, version)
select 400000000 + x, 'PAGE', 'PUBLISHED', 'page-' || x, 'Page ' || x, '', '', '<p>A page.</p>', '<p>A page.</p>', 'ltr', 1,
  1000, 1, 1000, case when x <= 10 then null else 400000000 + x / 10 end, x, false, false, false, 0, 'page-' || x, 1
from series(200);

insert into post_category (post_id, category_id)
select 1000 + x, mod(x * 31, 25) + 1 from series(:posts)
union
select 1000 + x, mod(x * 17 + 3, 25) + 1 from series(:posts) where mod(x, 2) = 0;

insert into post_tag (post_id, tag_id)
select 1000 + x, 101 + mod(x * 7919, 400) * mod(x * 7919, 400) / 400 from series(:posts)
union
select 1000 + x, 101 + mod(x * 6007, 20) * mod(x * 6007, 20) from series(:posts)
union
select 1000 + x, 101 + mod(x * 3001, 400) from series(:posts) where mod(x, 3) = 0;

-- Five in a row belong together: three threads, the first of them with two replies.
insert into comment (id, post_id, parent_id, thread_id, depth, kind, status, author_name, author_email, author_url,
  content, body_html, written_at, written_local, version)
select x, case when x <= :comments / 10 then 1000 + :posts - 20 else 1001 + mod(x / 5 * 7919, :posts - 30) end,
  case when mod(x, 5) < 3 then null else x - mod(x, 5) end,
  case when mod(x, 5) < 3 then x else x - mod(x, 5) end,
  case when mod(x, 5) < 3 then 0 else 1 end,
  case when mod(x, 40) = 11 then 'PINGBACK' else 'COMMENT' end,
  case when mod(x, 40) = 7 then 'SPAM' when mod(x, 40) = 12 then 'PENDING' else 'APPROVED' end,
  'Reader ' || x, '', '', 'Quite so.', '<p>Quite so.</p>',
  :now - (:comments - x) * (630720000000 / :comments), (:now - (:comments - x) * (630720000000 / :comments)) / 1000, 1
from series(:comments);

update category set post_count = (select count(*) from post_category c where c.category_id = category.id);
update tag set post_count = (select count(*) from post_tag t where t.tag_id = tag.id);

-- Forty days in which each hour each of a hundred posts was read.
insert into page_view (post_id, view_hour, views)
select 1000 + :posts - 20 - p.x, :now / 3600000 - h.x + 1, mod(p.x * h.x, 17) + 1
from series(100) p cross join series(960) h;

insert into former_address (id, post_id, slug) select x, 1000 + x, 'former-' || x from series(:posts / 10);

insert into follower (id, email, state, created_at)
select x, 'reader-' || x || '@example.org', case when mod(x, 10) = 0 then 'PENDING' else 'ACTIVE' end, 0 from series(:posts / 20);

insert into widget (id, area, position, widget_type, title, settings, version) values
  (1, 'sidebar', 1, 'search', 'Search', '{}', 1),
  (2, 'sidebar', 2, 'recent-posts', 'Recent', '{"count": 10, "dates": true}', 1),
  (3, 'sidebar', 3, 'top-posts', 'Top posts', '{"count": 9, "hours": 48}', 1),
  (4, 'sidebar', 4, 'categories', 'All topics', '{"counts": true, "hierarchy": true}', 1),
  (5, 'sidebar', 5, 'category-feeds', 'Feeds', '{"categories": [1, 6, 16]}', 1),
  (6, 'sidebar', 6, 'email-subscription', 'Follow', '{"count": true}', 1),
  (7, 'sidebar', 7, 'text', 'Did you know', '{"html": "<p>Boats float.</p>"}', 1);

insert into menu (id, slug, name, location) values (1, 'main', 'Main', 'header');
insert into menu_item (id, menu_id, position, label, target_kind, target_id, url)
select x, 1, x, '', case when x <= 6 then 'POST' when x <= 8 then 'CATEGORY' else 'TAG' end,
  case when x <= 6 then 400000000 + x * 19 when x <= 8 then x + 10 else 100 + x end, ''
from series(9);
