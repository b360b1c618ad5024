-- E-mail on its way. A mail that waits may be sent once due_at has passed; a node that takes it
-- moves due_at ahead and writes its name, so that no other takes it meanwhile.

create table outgoing_mail (
  id bigint primary key,
  message_id varchar(255) not null,
  recipient varchar(320) not null,
  subject varchar(500) not null,
  body_text text not null,
  body_html text not null,
  state varchar(10) not null,
  attempts integer not null,
  due_at bigint not null,
  claimed_by varchar(200),
  created_at bigint not null,
  sent_at bigint,
  failure varchar(1000),
  version integer not null,
  constraint outgoing_mail_message_id_unique unique (message_id)
);
create index outgoing_mail_due on outgoing_mail (state, due_at, id);
create index outgoing_mail_list on outgoing_mail (state, id);
create index outgoing_mail_sent on outgoing_mail (state, sent_at);
