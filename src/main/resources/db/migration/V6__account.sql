-- The second factor, the browsers in which people are signed in, and the links they get by mail.
-- Secrets are sealed (a key outside the database) or hashed.

alter table account add column second_factor varchar(300);
alter table account add column second_factor_on boolean default false not null;
-- The time step of the last code that was accepted: no code is accepted twice.
alter table account add column second_factor_step bigint default 0 not null;
create index account_role on account (account_role, id);
create index account_name on account (display_name, id);

create table recovery_code (
  id bigint primary key,
  account_id bigint not null references account (id) on delete cascade,
  code_hash varchar(64) not null
);
create index recovery_code_account on recovery_code (account_id);

create table sign_in (
  id bigint primary key,
  account_id bigint not null references account (id) on delete cascade,
  kept boolean not null,
  -- Of the secret in the cookie; null when the browser keeps none.
  token_hash varchar(64),
  -- Of the secret before that one, until the browser has shown that it got the new one.
  former_hash varchar(64),
  renewed_at bigint not null,
  browser varchar(100) not null,
  began_at bigint not null,
  seen_at bigint not null,
  ends_at bigint not null,
  version integer not null,
  constraint sign_in_token_unique unique (token_hash)
);
create index sign_in_account on sign_in (account_id, seen_at);
create index sign_in_former on sign_in (former_hash);
create index sign_in_end on sign_in (ends_at);

create table account_link (
  id bigint primary key,
  account_id bigint not null references account (id) on delete cascade,
  purpose varchar(20) not null,
  token_hash varchar(64) not null,
  email varchar(320) not null,
  ends_at bigint not null,
  constraint account_link_token_unique unique (token_hash)
);
create index account_link_account on account_link (account_id, purpose);
create index account_link_end on account_link (ends_at);
