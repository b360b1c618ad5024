-- Numbers of media that have no page of their own, taken below zero.
create sequence file_number start with 1 increment by 1;

-- The file that a job has taken in hand, until it lies with its report where it stays: no other job,
-- of whatever node, can have it meanwhile.
alter table import_job add column claim varchar(4000);
alter table import_job add constraint import_job_claim unique (claim);
update import_job set claim = file_path
  where state in ('WAITING', 'RUNNING')
    and id in (select min(j.id) from import_job j
      where j.state in ('WAITING', 'RUNNING') group by j.file_path);

-- Times that the work on it broke off by an error.
alter table import_job add column cut_offs integer default 0 not null;
